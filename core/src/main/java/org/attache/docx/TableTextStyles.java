package org.attache.docx;

import java.io.IOException;
import org.attache.theme.Length;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;
import org.attache.theme.Theme;

/** Writes the styles of the text in tables and boxes. */
final class TableTextStyles {

  /** Space below a table or box that has no words under it. */
  private static final Length AFTER_TABLE = Length.pt(9);

  private final StyleWriter styles;
  private final Theme theme;

  private TableTextStyles(StyleWriter styles) {
    this.styles = styles;
    this.theme = styles.theme();
  }

  static void write(StyleWriter styles) throws IOException {
    TableTextStyles texts = new TableTextStyles(styles);
    texts.tables();
    texts.boxes();
  }

  private void tables() throws IOException {
    LetterFormat plain = new LetterFormat();
    LetterFormat bold = new LetterFormat().bold();
    LetterFormat group = new LetterFormat().bold().colour(theme.palette().accent());
    styles.themed(Style.TABLE_HEAD, StyleName.TABLE_HEAD, Style.TABLE_HEAD);
    derived(Style.TABLE_HEAD_NUMBER, Style.TABLE_HEAD, number(), plain);
    styles.themed(Style.TABLE_TEXT, StyleName.TABLE_TEXT, Style.TABLE_TEXT);
    derived(Style.TABLE_NUMBER, Style.TABLE_TEXT, number(), plain);
    derived(Style.TABLE_ROW_HEAD, Style.TABLE_TEXT, new ParagraphFormat(), plain);
    derived(Style.TABLE_GROUP, Style.TABLE_TEXT, new ParagraphFormat().keepNext(), group);
    derived(Style.TABLE_TOTAL, Style.TABLE_TEXT, new ParagraphFormat(), bold);
    derived(Style.TABLE_TOTAL_NUMBER, Style.TABLE_NUMBER, number(), bold);
    for (int i = 1; i <= Decimals.INSETS; i++) {
      derived(Style.number(false, i), Style.TABLE_NUMBER, inset(i), plain);
      derived(Style.number(true, i), Style.TABLE_TOTAL_NUMBER, inset(i), plain);
    }
    ParagraphFormat end = new ParagraphFormat().exactLines(AFTER_TABLE);
    styles.paragraph(Style.TABLE_END, Style.NORMAL, Style.BODY_TEXT, end, plain);
  }

  /** Numbers end at the right in every script; in one from right to left that is its start. */
  private ParagraphFormat number() {
    return new ParagraphFormat().align(styles.script().isRightToLeft() ? "left" : "right");
  }

  private ParagraphFormat inset(int number) {
    Length ems = theme.style(StyleName.TABLE_TEXT).size().times(Decimals.ems(number));
    boolean isAtLeft = styles.script().isRightToLeft();
    return isAtLeft ? new ParagraphFormat().left(ems) : new ParagraphFormat().right(ems);
  }

  private void boxes() throws IOException {
    LetterFormat muted = new LetterFormat().colour(theme.palette().muted());
    styles.themed(Style.BOX_TITLE, StyleName.BOX_TITLE, Style.BOX_TEXT);
    styles.themed(Style.BOX_TEXT, StyleName.BOX_TEXT, Style.BOX_TEXT);
    derived(Style.BOX_TERM, Style.BOX_TEXT, new ParagraphFormat(), muted);
    item(Style.BOX_BULLET, StyleName.BOX_TEXT);
    item(Style.BOX_NUMBER, StyleName.BOX_TEXT);
    styles.themed(Style.KEY_MESSAGE, StyleName.KEY_MESSAGE, Style.KEY_MESSAGE);
    item(Style.KEY_BULLET, StyleName.KEY_MESSAGE);
    item(Style.KEY_NUMBER, StyleName.KEY_MESSAGE);
  }

  private void item(Style style, StyleName name) throws IOException {
    TextStyle text = theme.style(name);
    ParagraphFormat lines =
        ParagraphFormat.of(text).left(TextStyles.LIST_STEP).hanging(TextStyles.LIST_STEP);
    styles.paragraph(style, Style.NORMAL, style, lines, styles.letters(text));
  }

  private void derived(Style style, Style from, ParagraphFormat lines, LetterFormat letters)
      throws IOException {
    styles.paragraph(style, from, style, lines, letters);
  }
}
