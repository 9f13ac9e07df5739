package org.attache.brief;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of the workbook: one a sheet.
 *
 * @param name letters, digits and underscores; the Excel table's name
 * @param sheet the sheet's name, 1 to 31 characters
 * @param title as a heading above it
 * @param notes remarks above it, one paragraph each
 * @param source where the data come from; may be empty
 * @param columns one or more, with unique headings
 * @param rows each with a cell for every column; very many had better be {@link LazyRows}
 * @param charts drawn from the table's columns
 */
public record DataTable(
    String name,
    String sheet,
    String title,
    List<String> notes,
    String source,
    List<Column> columns,
    List<List<DataCell>> rows,
    List<TableChart> charts) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,254}");

  /** What a column holds. */
  public enum ColumnKind {
    TEXT,
    /** Words that readers may change, and formulas follow: one row, such as a base year. */
    SETTING,
    NUMBER,
    /** Numbers that are fractions of one, shown as percentages: 0.036 as 3.6 %. */
    PERCENT,
    DATE,
    LINK
  }

  /**
   * A column.
   *
   * @param heading unique in the table
   * @param kind what it holds
   * @param decimals for numbers and percentages, how many are shown, or {@link #AS_WRITTEN}
   * @param choices what a setting may be
   */
  public record Column(String heading, ColumnKind kind, int decimals, Choices choices) {

    /** As many decimals as each number has: for numbers of different kinds in one column. */
    public static final int AS_WRITTEN = -1;

    /** A column without choices. */
    public Column(String heading, ColumnKind kind, int decimals) {
      this(heading, kind, decimals, Choices.ANY);
    }
  }

  /**
   * The words of a table's column, of which a setting is one.
   *
   * @param table the table's name; empty where anything may be chosen
   * @param column the column's heading
   */
  public record Choices(String table, String column) {

    /** Whatever somebody writes. */
    public static final Choices ANY = new Choices("", "");
  }

  /**
   * A chart of some columns over all rows.
   *
   * @param kind what sort of chart
   * @param title its headline
   * @param unit what the values measure
   * @param categories the heading of the column of categories
   * @param series the headings of the columns of values
   * @param alt what the data say
   */
  public record TableChart(
      ChartKind kind,
      String title,
      String unit,
      String categories,
      List<String> series,
      String alt) {
    public TableChart {
      series = List.copyOf(series);
    }
  }

  public DataTable {
    notes = List.copyOf(notes);
    columns = List.copyOf(columns);
    boolean isLazy = rows instanceof LazyRows;
    rows = isLazy ? rows : rows.stream().map(List::copyOf).toList();
    charts = List.copyOf(charts);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a table name: '" + name + "'");
    }
    // Rows that are made on demand are believed.
    for (List<DataCell> row : isLazy ? List.<List<DataCell>>of() : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of " + row.size() + " cells in table " + name + " of " + columns.size());
      }
    }
  }

  /** This table with other rows in the same columns. */
  public DataTable withRows(List<List<DataCell>> others) {
    return new DataTable(name, sheet, title, notes, source, columns, others, charts);
  }
}
