package org.attache.docx;

import java.io.IOException;
import org.attache.docx.ParagraphFormat.Edge;
import org.attache.theme.Length;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;
import org.attache.theme.Theme;

/** Writes the styles of what surrounds the text: notes, comments, contents, page furniture. */
final class AnnexStyles {

  /** Indent of a reference's second line. */
  private static final Length REFERENCE_INDENT = Length.pt(24);

  private static final Length CONTENTS_STEP = Length.pt(14);

  private final StyleWriter styles;
  private final Theme theme;

  private AnnexStyles(StyleWriter styles) {
    this.styles = styles;
    this.theme = styles.theme();
  }

  static void write(StyleWriter styles) throws IOException {
    AnnexStyles annex = new AnnexStyles(styles);
    annex.notes();
    annex.contents();
    annex.furniture();
  }

  private void notes() throws IOException {
    styles.themed(Style.FOOTNOTE_TEXT, StyleName.FOOTNOTE, Style.FOOTNOTE_TEXT);
    styles.themed(Style.ENDNOTE_TEXT, StyleName.FOOTNOTE, Style.ENDNOTE_TEXT);
    styles.themed(Style.COMMENT_TEXT, StyleName.FOOTNOTE, Style.COMMENT_TEXT);
    ParagraphFormat reference =
        ParagraphFormat.of(theme.style(StyleName.REFERENCE))
            .left(REFERENCE_INDENT)
            .hanging(REFERENCE_INDENT)
            .tab(REFERENCE_INDENT)
            .keepLines();
    add(Style.BIBLIOGRAPHY, StyleName.REFERENCE, Style.BIBLIOGRAPHY, reference);
  }

  private void contents() throws IOException {
    if (styles.ids().isGiven(Style.HEADING_1)) {
      ParagraphFormat like = new ParagraphFormat().noHeading();
      LetterFormat letters = new LetterFormat();
      styles.paragraph(Style.TOC_HEADING, Style.HEADING_1, Style.BODY_TEXT, like, letters);
    } else {
      styles.themed(Style.TOC_HEADING, StyleName.HEADING_1, Style.BODY_TEXT);
    }
    add(Style.TABLE_OF_FIGURES, StyleName.CONTENTS_1, Style.BODY_TEXT, entry(1));
    for (int level = 1; level <= 4; level++) {
      StyleName name = level == 1 ? StyleName.CONTENTS_1 : StyleName.CONTENTS_2;
      ParagraphFormat entry = entry(level).left(CONTENTS_STEP.times(level - 1));
      add(Style.contents(level), name, Style.BODY_TEXT, entry);
    }
  }

  private ParagraphFormat entry(int level) {
    StyleName name = level == 1 ? StyleName.CONTENTS_1 : StyleName.CONTENTS_2;
    return ParagraphFormat.of(theme.style(name)).dottedTab(width());
  }

  private void furniture() throws IOException {
    Length wide = theme.paper().turned().textWidth();
    ParagraphFormat header = furniture(new Rule(Rule.HAIRLINE, 4, theme.palette().rule()));
    add(Style.HEADER, StyleName.PAGE_FURNITURE, Style.HEADER, header);
    ParagraphFormat footer = ParagraphFormat.of(theme.style(StyleName.PAGE_FURNITURE));
    add(Style.FOOTER, StyleName.PAGE_FURNITURE, Style.FOOTER, footer.endTab(width()));
    LetterFormat plain = new LetterFormat();
    ParagraphFormat turned = new ParagraphFormat().noTab(width()).endTab(wide);
    styles.paragraph(Style.WIDE_HEADER, Style.HEADER, Style.WIDE_HEADER, turned, plain);
    styles.paragraph(Style.WIDE_FOOTER, Style.FOOTER, Style.WIDE_FOOTER, turned, plain);
  }

  private ParagraphFormat furniture(Rule rule) {
    return ParagraphFormat.of(theme.style(StyleName.PAGE_FURNITURE))
        .endTab(width())
        .border(Edge.BOTTOM, rule);
  }

  private void add(Style style, StyleName name, Style next, ParagraphFormat lines)
      throws IOException {
    TextStyle text = theme.style(name);
    styles.paragraph(style, Style.NORMAL, next, lines, styles.letters(text));
  }

  private Length width() {
    return theme.paper().textWidth();
  }
}
