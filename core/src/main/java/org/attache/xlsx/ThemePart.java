package org.attache.xlsx;

import java.io.IOException;
import java.util.List;
import org.attache.ooxml.Markup;
import org.attache.theme.Colour;
import org.attache.theme.FontFamily;
import org.attache.theme.Palette;
import org.attache.theme.StyleName;
import org.attache.theme.Theme;

/** Writes the colours and fonts that charts and new cells take over. */
final class ThemePart {

  private ThemePart() {}

  /** The family's name for titles (major) or for all else (minor). */
  static String font(Theme theme, boolean isMajor) {
    StyleName style = isMajor ? StyleName.HEADING_1 : StyleName.TABLE_TEXT;
    return theme.fonts().family(theme.style(style).font()).name();
  }

  static void write(Theme theme, Markup xml) throws IOException {
    xml.start("a:theme", "xmlns:a", DrawingPart.DRAWING, "name", theme.name());
    xml.start("a:themeElements");
    colours(theme, xml);
    xml.start("a:fontScheme", "name", theme.name());
    fonts("a:majorFont", font(theme, true), theme, xml);
    fonts("a:minorFont", font(theme, false), theme, xml);
    xml.end();
    effects(theme, xml);
    xml.end().end();
  }

  private static void colours(Theme theme, Markup xml) throws IOException {
    Palette palette = theme.palette();
    xml.start("a:clrScheme", "name", theme.name());
    colour("dk1", palette.text(), xml);
    colour("lt1", palette.background(), xml);
    colour("dk2", palette.accent(), xml);
    colour("lt2", palette.tint(), xml);
    List<Colour> series = palette.series();
    for (int i = 0; i < 6; i++) {
      colour("accent" + (i + 1), series.get(i % series.size()), xml);
    }
    colour("hlink", palette.link(), xml);
    colour("folHlink", palette.link(), xml);
    xml.end();
  }

  private static void colour(String name, Colour colour, Markup xml) throws IOException {
    xml.start("a:" + name).val("a:srgbClr", colour.hex()).end();
  }

  private static void fonts(String element, String latin, Theme theme, Markup xml)
      throws IOException {
    List<FontFamily> fallbacks = theme.fonts().fallbacks();
    String complex = fallbacks.isEmpty() ? "" : fallbacks.get(0).name();
    xml.start(element).leaf("a:latin", "typeface", latin).leaf("a:ea", "typeface", "");
    xml.leaf("a:cs", "typeface", complex).end();
  }

  /** Three fills, lines and effects are required; all are plain. */
  private static void effects(Theme theme, Markup xml) throws IOException {
    xml.start("a:fmtScheme", "name", theme.name());
    fills("a:fillStyleLst", xml);
    xml.start("a:lnStyleLst");
    for (String width : List.of("6350", "12700", "19050")) {
      xml.start("a:ln", "w", width).start("a:solidFill").val("a:schemeClr", "phClr");
      xml.end().end();
    }
    xml.end();
    xml.start("a:effectStyleLst");
    for (int i = 0; i < 3; i++) {
      xml.start("a:effectStyle").leaf("a:effectLst").end();
    }
    xml.end();
    fills("a:bgFillStyleLst", xml);
    xml.end();
  }

  private static void fills(String element, Markup xml) throws IOException {
    xml.start(element);
    for (int i = 0; i < 3; i++) {
      xml.start("a:solidFill").val("a:schemeClr", "phClr").end();
    }
    xml.end();
  }
}
