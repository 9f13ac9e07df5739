package org.attache.docx;

import java.io.IOException;
import java.util.List;
import org.attache.ooxml.Markup;
import org.attache.theme.Colour;
import org.attache.theme.FontFamily;
import org.attache.theme.Fonts;
import org.attache.theme.Palette;
import org.attache.theme.Theme;

/** Writes the colours and typefaces that Word offers for what is added to the document. */
final class DocumentTheme {

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

  /** Office wants three of each sort of style. */
  private static final int STYLES = 3;

  private static final int THINNEST = 6350;

  private DocumentTheme() {}

  static void write(Theme theme, Script script, Markup xml) throws IOException {
    xml.start("a:theme", "xmlns:a", DRAWING, "name", theme.name()).start("a:themeElements");
    colours(theme, xml);
    xml.start("a:fontScheme", "name", theme.name());
    Fonts fonts = theme.fonts();
    face("a:majorFont", fonts.sans(), script.rightToLeftFace(fonts.sans(), fonts), xml);
    face("a:minorFont", fonts.body(), script.rightToLeftFace(fonts.body(), fonts), xml);
    xml.end();
    formats(theme, xml);
    xml.end().end();
  }

  private static void colours(Theme theme, Markup xml) throws IOException {
    Palette palette = theme.palette();
    List<Colour> series = palette.series();
    xml.start("a:clrScheme", "name", theme.name());
    colour("a:dk1", palette.text(), xml);
    colour("a:lt1", palette.background(), xml);
    colour("a:dk2", palette.accent(), xml);
    colour("a:lt2", palette.tint(), xml);
    for (int i = 0; i < 4; i++) {
      colour("a:accent" + (i + 1), series.get(i), xml);
    }
    colour("a:accent5", series.size() > 4 ? series.get(4) : palette.muted(), xml);
    colour("a:accent6", series.size() > 5 ? series.get(5) : palette.rule(), xml);
    colour("a:hlink", palette.link(), xml);
    colour("a:folHlink", palette.link(), xml);
    xml.end();
  }

  private static void colour(String slot, Colour colour, Markup xml) throws IOException {
    xml.start(slot).val("a:srgbClr", colour.hex()).end();
  }

  private static void face(String use, FontFamily face, FontFamily other, Markup xml)
      throws IOException {
    xml.start(use);
    xml.leaf("a:latin", "typeface", face.name());
    xml.leaf("a:ea", "typeface", "");
    xml.leaf("a:cs", "typeface", other.name());
    xml.end();
  }

  private static void formats(Theme theme, Markup xml) throws IOException {
    xml.start("a:fmtScheme", "name", theme.name());
    fills("a:fillStyleLst", xml);
    xml.start("a:lnStyleLst");
    for (int i = 1; i <= STYLES; i++) {
      xml.start("a:ln", "w", Integer.toString(THINNEST * i));
      placeholder(xml);
      xml.end();
    }
    xml.end().start("a:effectStyleLst");
    for (int i = 0; i < STYLES; i++) {
      xml.start("a:effectStyle").leaf("a:effectLst").end();
    }
    xml.end();
    fills("a:bgFillStyleLst", xml);
    xml.end();
  }

  private static void fills(String list, Markup xml) throws IOException {
    xml.start(list);
    for (int i = 0; i < STYLES; i++) {
      placeholder(xml);
    }
    xml.end();
  }

  private static void placeholder(Markup xml) throws IOException {
    xml.start("a:solidFill").val("a:schemeClr", "phClr").end();
  }
}
