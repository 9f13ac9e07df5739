package org.attache;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.attache.brief.Attachment;
import org.attache.brief.Attachment.Relationship;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;

/**
 * Writes a table of the workbook as CSV (RFC 4180): UTF-8 without a byte order mark, a row of
 * headings, dates by ISO 8601, numbers in full with a point, nothing grouped.
 *
 * <p>Programs that open CSV take text for a formula if it begins with one of {@code = + - @}, a tab
 * or a line break. Such text, which a stranger may have written, gets an apostrophe before it, the
 * sign by which those programs themselves mark text; numbers do not.
 */
final class TableCsv {

  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final String NEEDS_QUOTES = "\",\r\n";

  private final StringBuilder out = new StringBuilder(4096);

  private TableCsv() {}

  /** The table as a file to embed, described by its title and notes. */
  static Attachment attach(DataTable table) {
    StringJoiner description = new StringJoiner(" ");
    description.add(table.title().endsWith(".") ? table.title() : table.title() + ".");
    table.notes().forEach(description::add);
    return new Attachment(
        table.name().toLowerCase(Locale.ROOT) + ".csv",
        "text/csv",
        description.toString(),
        Relationship.DATA,
        write(table));
  }

  /** The table; the same table always gives the same bytes. */
  static byte[] write(DataTable table) {
    TableCsv csv = new TableCsv();
    String separator = "";
    for (DataTable.Column column : table.columns()) {
      csv.out.append(separator);
      csv.text(column.heading());
      separator = ",";
    }
    csv.out.append("\r\n");
    for (List<DataCell> row : table.rows()) {
      separator = "";
      for (DataCell cell : row) {
        csv.out.append(separator);
        csv.cell(cell);
        separator = ",";
      }
      csv.out.append("\r\n");
    }
    return csv.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void cell(DataCell cell) {
    if (cell instanceof DataCell.Text words) {
      text(words.text());
    } else if (cell instanceof DataCell.Number number) {
      out.append(number.value().toPlainString());
    } else if (cell instanceof DataCell.Computed computed) {
      out.append(computed.value().toPlainString());
    } else if (cell instanceof DataCell.Date day) {
      out.append(day.date());
    } else if (cell instanceof DataCell.Link link) {
      boolean isWithin = link.url().startsWith("#");
      text(isWithin ? link.text() : link.url());
    }
  }

  private void text(String text) {
    boolean isQuoted = false;
    for (int i = 0; i < text.length() && !isQuoted; i++) {
      isQuoted = NEEDS_QUOTES.indexOf(text.charAt(i)) >= 0;
    }
    if (isQuoted) {
      out.append('"');
    }
    if (!text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
      out.append('\'');
    }
    out.append(isQuoted ? text.replace("\"", "\"\"") : text);
    if (isQuoted) {
      out.append('"');
    }
  }
}
