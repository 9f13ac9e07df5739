package org.attache.xlsx;

import java.math.BigDecimal;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable.Column;
import org.attache.brief.DataTable.ColumnKind;

/** Gathers what a column's cells tell of its width and of how its numbers look. */
final class ColumnSurvey {

  /** From here on numbers are grouped by thousands; years and small counts are not. */
  private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

  /** Digits that a day takes, written as ISO 8601 has it. */
  private static final int DAY = 10;

  private final Column column;
  private BigDecimal largest = BigDecimal.ZERO;
  private int decimals;
  private int longest;
  private int longestLink;
  private boolean hasCutText;

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
    }
  }

  private void add(String text) {
    hasCutText |= CellText.isTooLong(text);
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      longest = Math.max(longest, end - start);
      start = end + 1;
    }
    longest = Math.max(longest, text.length() - start);
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
    boolean isGrouped = column.decimals() > 0 || largest.compareTo(GROUPED) >= 0;
    return column.kind() == ColumnKind.PERCENT
        ? Survey.format(false, column.decimals()) + "%"
        : Survey.format(isGrouped, column.decimals());
  }

  private boolean isAsWritten() {
    return column.decimals() == Column.AS_WRITTEN;
  }
}
