package org.attache.docx;

import java.io.IOException;
import org.attache.ooxml.Markup;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;
import org.attache.theme.Theme;

/** Writes the document's styles from a theme. */
final class StyleSheet {

  private StyleSheet() {}

  /** Writes the part with all styles of {@link Style}. */
  static void write(Theme theme, Script script, Markup xml) throws IOException {
    xml.start("w:styles", WordXml.namespaces());
    defaults(theme, script, xml);
    writeMissing(new StyleWriter(theme, script, StyleIds.OWN, xml));
    xml.end();
  }

  /** Writes those styles of {@link Style} that a document does not have. */
  static void writeMissing(StyleWriter styles) throws IOException {
    normal(styles);
    TextStyles.write(styles);
    TableTextStyles.write(styles);
    AnnexStyles.write(styles);
    CharacterStyles.write(styles);
    TableStyles.write(styles);
  }

  private static void defaults(Theme theme, Script script, Markup xml) throws IOException {
    TextStyle body = theme.style(StyleName.BODY);
    xml.start("w:docDefaults").start("w:rPrDefault");
    new LetterFormat()
        .fonts(theme.fonts().body(), theme.fonts())
        .size(body.size())
        .language(script)
        .write(xml);
    xml.end().start("w:pPrDefault").leaf("w:pPr").end().end();
  }

  private static void normal(StyleWriter styles) throws IOException {
    if (styles.ids().isGiven(Style.NORMAL)) {
      return;
    }
    styles.open(Style.NORMAL, true);
    Markup xml = styles.xml();
    xml.leaf("w:qFormat");
    ParagraphFormat lines = new ParagraphFormat().widowControl();
    if (styles.script().isRightToLeft()) {
      lines.rightToLeft();
    }
    lines.write(xml);
    new LetterFormat().colour(styles.theme().palette().text()).write(xml);
    xml.end();
  }
}
