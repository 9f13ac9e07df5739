package org.attache.docx;

import java.io.IOException;
import org.attache.docx.ParagraphFormat.Edge;
import org.attache.theme.Length;
import org.attache.theme.Palette;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;
import org.attache.theme.Theme;

/** Writes the styles of the title block, headings, running text, lists and captions. */
final class TextStyles {

  /** Indent of a list's text, a level. */
  static final Length LIST_STEP = Length.pt(18);

  /** From a code block's ground to its letters. */
  private static final Length CODE_PADDING = Length.pt(6);

  private static final int BAR = 18;
  private static final int THICK_BAR = 24;
  private static final int FROM_BAR = 10;

  private final StyleWriter styles;
  private final Theme theme;

  private TextStyles(StyleWriter styles) {
    this.styles = styles;
    this.theme = styles.theme();
  }

  static void write(StyleWriter styles) throws IOException {
    TextStyles text = new TextStyles(styles);
    text.front();
    text.headings();
    text.text();
    text.lists();
    text.captions();
  }

  private void front() throws IOException {
    Rule bar = new Rule(THICK_BAR, FROM_BAR, palette().accent());
    ParagraphFormat title = format(StyleName.TITLE).border(Edge.TOP, bar);
    add(Style.TITLE, StyleName.TITLE, Style.SUBTITLE, title);
    styles.themed(Style.SUBTITLE, StyleName.SUBTITLE, Style.AUTHOR);
    ParagraphFormat author = format(StyleName.BOX_TEXT).spacing(Length.ZERO, Length.pt(2));
    add(Style.AUTHOR, StyleName.BOX_TEXT, Style.AUTHOR, author);
    ParagraphFormat date = format(StyleName.BOX_TEXT).spacing(Length.ZERO, Length.pt(18));
    add(Style.DATE, StyleName.BOX_TEXT, Style.BODY_TEXT, date);
  }

  private void headings() throws IOException {
    for (int level = 1; level <= 4; level++) {
      StyleName name = StyleName.valueOf("HEADING_" + level);
      add(Style.heading(level), name, Style.BODY_TEXT, format(name).heading(level));
    }
  }

  private void text() throws IOException {
    bodyText();
    styles.themed(Style.LEAD, StyleName.LEAD, Style.BODY_TEXT);
    Rule bar = new Rule(BAR, FROM_BAR, palette().rule());
    ParagraphFormat quote =
        format(StyleName.QUOTE).left(LIST_STEP).right(LIST_STEP).border(Edge.START, bar);
    add(Style.QUOTE, StyleName.QUOTE, Style.QUOTE, quote);
    ParagraphFormat code =
        format(StyleName.CODE)
            .keepLines()
            .ground(palette().tint())
            .left(CODE_PADDING)
            .right(CODE_PADDING);
    Rule padding = new Rule(Rule.HAIRLINE, (int) CODE_PADDING.points(), palette().tint());
    for (Edge edge : Edge.values()) {
      code.border(edge, padding);
    }
    add(Style.CODE, StyleName.CODE, Style.CODE, code);
  }

  /** Where normal text is somebody else's, running text is like it, with space between. */
  private void bodyText() throws IOException {
    if (styles.ids().isGiven(Style.NORMAL)) {
      ParagraphFormat lines = new ParagraphFormat().after(theme.style(StyleName.BODY).spaceAfter());
      LetterFormat letters = new LetterFormat();
      styles.paragraph(Style.BODY_TEXT, Style.NORMAL, Style.BODY_TEXT, lines, letters);
    } else {
      styles.themed(Style.BODY_TEXT, StyleName.BODY, Style.BODY_TEXT);
    }
  }

  private void lists() throws IOException {
    for (int depth = 1; depth <= 3; depth++) {
      item(Style.item(false, depth), item(depth).hanging(LIST_STEP));
      item(Style.item(true, depth), item(depth).hanging(LIST_STEP));
      item(Style.continued(depth), item(depth));
    }
  }

  private ParagraphFormat item(int depth) {
    Length after = theme.style(StyleName.BODY).spaceAfter().times(0.6);
    return format(StyleName.BODY)
        .align("left")
        .spacing(Length.ZERO, after)
        .left(LIST_STEP.times(depth));
  }

  private void item(Style style, ParagraphFormat lines) throws IOException {
    add(style, StyleName.BODY, style, lines);
  }

  private void captions() throws IOException {
    styles.themed(Style.CAPTION, StyleName.CAPTION, Style.BODY_TEXT);
    // Word leaves space above what begins a page unless the page is full before.
    ParagraphFormat atTop = new ParagraphFormat().before(Length.ZERO);
    styles.paragraph(Style.TOP_CAPTION, Style.CAPTION, Style.SUBCAPTION, atTop, new LetterFormat());
    styles.themed(Style.SUBCAPTION, StyleName.SUBCAPTION, Style.BODY_TEXT);
    ParagraphFormat lines = format(StyleName.SOURCE_LINE).together();
    add(Style.SOURCE_LINE, StyleName.SOURCE_LINE, Style.BODY_TEXT, lines);
    ParagraphFormat figure = new ParagraphFormat().keepNext().keepLines().after(Length.pt(4));
    if (styles.script().isRightToLeft()) {
      // LibreOffice mirrors the words of a chart that stands in a paragraph from right to left.
      figure.leftToRight();
    }
    styles.paragraph(Style.FIGURE, Style.NORMAL, Style.SOURCE_LINE, figure, new LetterFormat());
  }

  private ParagraphFormat format(StyleName name) {
    return ParagraphFormat.of(theme.style(name));
  }

  private void add(Style style, StyleName name, Style next, ParagraphFormat lines)
      throws IOException {
    TextStyle text = theme.style(name);
    styles.paragraph(style, Style.NORMAL, next, lines, styles.letters(text));
  }

  private Palette palette() {
    return theme.palette();
  }
}
