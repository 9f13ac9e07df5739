package org.attache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

  /** Characters from here on are more than one byte of UTF-8. */
  private static final char FIRST_OF_MANY_BYTES = 0x80;

  private byte[] out = new byte[4096];
  private int length;

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
    char separator = 0;
    for (DataTable.Column column : table.columns()) {
      csv.separate(separator);
      csv.text(column.heading());
      separator = ',';
    }
    csv.put("\r\n");
    for (List<DataCell> row : table.rows()) {
      separator = 0;
      for (DataCell cell : row) {
        csv.separate(separator);
        csv.cell(cell);
        separator = ',';
      }
      csv.put("\r\n");
    }
    return Arrays.copyOf(csv.out, csv.length);
  }

  private void separate(char separator) {
    if (separator != 0) {
      put(separator);
    }
  }

  private void cell(DataCell cell) {
    if (cell instanceof DataCell.Text words) {
      text(words.text());
    } else if (cell instanceof DataCell.Number number) {
      put(number.value().toPlainString());
    } else if (cell instanceof DataCell.Computed computed) {
      put(computed.value().toPlainString());
    } else if (cell instanceof DataCell.Date day) {
      put(day.date().toString());
    } else if (cell instanceof DataCell.Link link) {
      boolean isWithin = link.url().startsWith("#");
      text(isWithin ? link.text() : link.url());
    }
  }

  private void text(String text) {
    boolean isQuoted = needsQuotes(text);
    if (isQuoted) {
      put('"');
    }
    if (!text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
      put('\'');
    }
    put(isQuoted ? text.replace("\"", "\"\"") : text);
    if (isQuoted) {
      put('"');
    }
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == ',' || c == '\r' || c == '\n') {
        return true;
      }
    }
    return false;
  }

  private void put(char ascii) {
    reserve(1);
    out[length++] = (byte) ascii;
  }

  private void put(String text) {
    int size = text.length();
    reserve(size);
    for (int i = 0; i < size; i++) {
      char c = text.charAt(i);
      if (c >= FIRST_OF_MANY_BYTES) {
        byte[] rest = text.substring(i).getBytes(StandardCharsets.UTF_8);
        reserve(rest.length);
        System.arraycopy(rest, 0, out, length, rest.length);
        length += rest.length;
        return;
      }
      out[length++] = (byte) c;
    }
  }

  private void reserve(int more) {
    if (out.length - length < more) {
      out = Arrays.copyOf(out, Math.max(2 * out.length, length + more));
    }
  }
}
