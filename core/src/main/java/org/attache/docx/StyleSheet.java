package org.attache.docx;

import java.io.IOException;
import org.attache.ooxml.Markup;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;
import org.attache.theme.Theme;

/** Writes the document's styles from a theme. */
final class StyleSheet {

  /** How many styles Word 2016 and later have. */
  private static final String WORDS_OWN = "376";

  private StyleSheet() {}

  /** Writes the part with all styles of {@link Style}. */
  static void write(StyleWriter styles) throws IOException {
    Markup xml = styles.xml();
    xml.start("w:styles", WordXml.namespaces());
    defaults(styles.theme(), styles.script(), xml);
    latent(xml);
    writeMissing(styles);
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
        .fonts(theme.fonts().body(), theme.fonts(), script)
        .size(body.size())
        .language(script)
        .write(xml);
    xml.end().start("w:pPrDefault").leaf("w:pPr").end().end();
  }

  /** Word's other styles show up where they are looked for, not among those of the document. */
  private static void latent(Markup xml) throws IOException {
    xml.leaf(
        "w:latentStyles",
        "w:defLockedState",
        "0",
        "w:defUIPriority",
        "99",
        "w:defSemiHidden",
        "1",
        "w:defUnhideWhenUsed",
        "1",
        "w:defQFormat",
        "0",
        "w:count",
        WORDS_OWN);
  }

  private static void normal(StyleWriter styles) throws IOException {
    if (styles.ids().isGiven(Style.NORMAL)) {
      return;
    }
    styles.open(Style.NORMAL, true);
    Markup xml = styles.xml();
    styles.offer(Style.NORMAL);
    ParagraphFormat lines = new ParagraphFormat().widowControl();
    if (styles.script().isRightToLeft()) {
      lines.rightToLeft();
    }
    lines.write(xml);
    new LetterFormat().colour(styles.theme().palette().text()).write(xml);
    xml.end();
  }
}
