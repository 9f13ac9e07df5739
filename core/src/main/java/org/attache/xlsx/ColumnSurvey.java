package org.attache.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable.Column;
import org.attache.brief.DataTable.ColumnKind;

/** Gathers what a column's cells tell of its width and of how its numbers look. */
final class ColumnSurvey {

  /** From here on numbers are grouped by thousands; years and small counts are not. */
  private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

  /** Numbers of more decimals are shown with so many. */
  private static final int MOST_DECIMALS = 6;

  /** Digits that a day takes, written as ISO 8601 has it. */
  private static final int DAY = 10;

  private final Column column;
  private BigDecimal largest = BigDecimal.ZERO;
  private int decimals;

  /** Whether a number has more decimals than are shown: then it is an amount and no year. */
  private boolean isRounded;

  private int longest;
  private String longestText = "";
  private int longestLink;
  private int longestWord;
  private boolean hasCutText;
  private boolean hasLineBreak;

  /** The decimals of its numbers, each count once. */
  private final BitSet scales = new BitSet(MOST_DECIMALS + 1);

  ColumnSurvey(Column column) {
    this.column = column;
    this.decimals = Math.max(0, column.decimals());
  }

  void add(DataCell cell) {
    if (Survey.isNumber(cell)) {
      add(Survey.number(cell));
    } else if (cell instanceof DataCell.Text words) {
      add(words.text());
    } else if (cell instanceof DataCell.Link link) {
      add(link.text());
      longestLink = Math.max(longestLink, link.text().length());
    } else if (cell instanceof DataCell.Date) {
      longest = Math.max(longest, DAY);
    }
  }

  private void add(BigDecimal number) {
    BigDecimal size = number.signum() < 0 ? number.negate() : number;
    largest = size.compareTo(largest) > 0 ? size : largest;
    if (isAsWritten()) {
      decimals = Math.max(decimals, number.scale());
      scales.set(Math.max(0, Math.min(MOST_DECIMALS, number.scale())));
    } else {
      isRounded |= number.scale() > column.decimals();
    }
  }

  private void add(String text) {
    hasCutText |= CellText.isTooLong(text);
    longestText = text.length() > longestText.length() ? text : longestText;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      longest = Math.max(longest, end - start);
      start = end + 1;
      hasLineBreak = true;
    }
    longest = Math.max(longest, text.length() - start);
    if (longest > Survey.SHORTEST_LINE && text.length() > longestWord) {
      longestWord = Math.max(longestWord, longestWord(text));
    }
  }

  private static int longestWord(String text) {
    int longest = 0;
    int start = 0;
    for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
      longest = Math.max(longest, end - start);
      start = end + 1;
    }
    return Math.max(longest, text.length() - start);
  }

  /** The length of the longest word of texts that take more than the shortest line. */
  int longestWord() {
    return longestWord;
  }

  Column column() {
    return column;
  }

  /** The number of the greatest size, without its sign; zero if there is none. */
  BigDecimal largest() {
    return largest;
  }

  /** Whether a text is longer than a cell can hold. */
  boolean hasCutText() {
    return hasCutText;
  }

  /** Whether a text has more than one line of its own. */
  boolean hasLineBreak() {
    return hasLineBreak;
  }

  /** The length of the longest line of its texts, in characters. */
  int longest() {
    return longest;
  }

  /** The longest of its texts. */
  String longestText() {
    return longestText;
  }

  /** How much room the cells need, in digits. */
  int width() {
    if (!Survey.isNumeric(column.kind())) {
      return longest;
    }
    int digits = largest.precision() - largest.scale();
    int number = Math.max(1, digits) + Math.max(0, digits - 1) / 3 + decimals + 2;
    return Math.max(number, longest);
  }

  /** How much room its longest link needs on one line, in digits; 0 without links. */
  int linkWidth() {
    return longestLink;
  }

  /** The format of the numbers. */
  String format() {
    if (isAsWritten()) {
      return "General";
    }
    boolean isGrouped = column.decimals() > 0 || isRounded || isLarge();
    return column.kind() == ColumnKind.PERCENT
        ? Survey.format(false, column.decimals()) + "%"
        : Survey.format(isGrouped, column.decimals());
  }

  /**
   * The formats of numbers as written, each by its decimals: zeros that somebody wrote are shown,
   * and where there are fewer than in other rows the format leaves their room, so that digits of
   * one worth stand below one another. Empty unless numbers are shown as written.
   */
  List<String> formatsAsWritten() {
    List<String> formats = new ArrayList<>();
    int most = scales.length() - 1;
    for (int i = 0; i <= most; i++) {
      String room = i == 0 && most > 0 ? "_." : "";
      formats.add(Survey.format(isLarge(), i) + room + "_0".repeat(most - i));
    }
    return formats;
  }

  private boolean isLarge() {
    return largest.compareTo(GROUPED) >= 0;
  }

  private boolean isAsWritten() {
    return column.decimals() == Column.AS_WRITTEN;
  }
}
