package org.attache.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.Column;
import org.attache.brief.DataTable.ColumnKind;

/** What one look over a table's cells tells: how wide its columns are and how numbers look. */
final class Survey {

  /** The format of whole numbers that need no grouping. */
  static final String PLAIN = "0";

  /** From here on numbers are grouped by thousands; years and small counts are not. */
  private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

  /** What fits a wide screen, in digits. */
  private static final int WIDEST_TABLE = 170;

  private static final int NARROWEST = 9;

  /** How long the lines of a column of texts may be, tried in order until the table fits. */
  private static final List<Integer> LONGEST_LINES = List.of(64, 56, 48, 40, 34, 28, 24);

  private final List<Integer> headings = new ArrayList<>();
  private final List<Integer> contents = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();
  private final List<String> formats = new ArrayList<>();
  private final List<BigDecimal> largest = new ArrayList<>();
  private boolean hasCutText;

  private Survey() {}

  static Survey of(DataTable data) {
    Survey survey = new Survey();
    for (int i = 0; i < data.columns().size(); i++) {
      survey.add(data.columns().get(i), data.rows(), i);
    }
    survey.fit();
    return survey;
  }

  /** The width of a column, in digits of the standard font. */
  int width(int column) {
    return widths.get(column);
  }

  /** The format of a column's numbers. */
  String format(int column) {
    return formats.get(column);
  }

  /** The formats of all columns' numbers. */
  List<String> formats() {
    return formats;
  }

  /** A column's number of the greatest size, without its sign; zero if it has none. */
  BigDecimal largest(int column) {
    return largest.get(column);
  }

  /** Whether a text is longer than a cell can hold. */
  boolean hasCutText() {
    return hasCutText;
  }

  private void add(Column column, List<List<DataCell>> rows, int index) {
    int longest = 0;
    int decimals = Math.max(0, column.decimals());
    BigDecimal most = BigDecimal.ZERO;
    for (List<DataCell> row : rows) {
      DataCell cell = row.get(index);
      if (isNumber(cell)) {
        most = most.max(number(cell).abs());
        boolean isAsWritten = column.decimals() == Column.AS_WRITTEN;
        decimals = isAsWritten ? Math.max(decimals, number(cell).scale()) : decimals;
      } else if (cell instanceof DataCell.Date) {
        longest = Math.max(longest, 10);
      } else {
        longest = Math.max(longest, survey(cell));
      }
    }
    boolean isGrouped = column.decimals() > 0 || most.compareTo(GROUPED) >= 0;
    largest.add(most);
    formats.add(format(column, isGrouped));
    int digits = most.precision() - most.scale();
    int number = Math.max(1, digits) + Math.max(0, digits - 1) / 3 + decimals + 2;
    boolean isNumeric = isNumeric(column.kind());
    headings.add(headingWidth(column.heading()));
    contents.add(isNumeric ? Math.max(number, longest) : longest);
  }

  /** Whether a cell holds a number. */
  static boolean isNumber(DataCell cell) {
    return cell instanceof DataCell.Number || cell instanceof DataCell.Computed;
  }

  /** The number in a cell that holds one. */
  static BigDecimal number(DataCell cell) {
    return cell instanceof DataCell.Number given
        ? given.value()
        : ((DataCell.Computed) cell).value();
  }

  private int survey(DataCell cell) {
    String text = "";
    if (cell instanceof DataCell.Text words) {
      text = words.text();
    } else if (cell instanceof DataCell.Link link) {
      text = link.text();
    }
    hasCutText |= CellText.isTooLong(text);
    return longestLine(text);
  }

  private static int longestLine(String text) {
    int longest = 0;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      longest = Math.max(longest, end - start);
      start = end + 1;
    }
    return Math.max(longest, text.length() - start);
  }

  /** Whether a column holds numbers of any sort. */
  static boolean isNumeric(ColumnKind kind) {
    return kind == ColumnKind.NUMBER || kind == ColumnKind.PERCENT;
  }

  private static String format(Column column, boolean isGrouped) {
    if (column.decimals() == Column.AS_WRITTEN) {
      return "General";
    }
    return column.kind() == ColumnKind.PERCENT
        ? format(false, column.decimals()) + "%"
        : format(isGrouped, column.decimals());
  }

  static String format(boolean isGrouped, int decimals) {
    return (isGrouped ? "#,##0" : PLAIN) + (decimals > 0 ? "." + "0".repeat(decimals) : "");
  }

  /** A heading may take three lines, but none of its words, set in bold, is broken. */
  private static int headingWidth(String heading) {
    int word = 0;
    for (String one : heading.split("\\s+")) {
      word = Math.max(word, one.length());
    }
    return Math.min(36, Math.max(word * 6 / 5, (heading.length() + 2) / 3) + 3);
  }

  /** Long texts wrap, the sooner the more columns there are. */
  private void fit() {
    for (int longest : LONGEST_LINES) {
      widths.clear();
      for (int i = 0; i < contents.size(); i++) {
        int content = Math.min(contents.get(i), longest) + 4;
        widths.add(Math.max(NARROWEST, Math.max(headings.get(i), content)));
      }
      if (widths.stream().mapToInt(Integer::intValue).sum() <= WIDEST_TABLE) {
        return;
      }
    }
  }
}
