package org.attache.brief;

import java.util.List;

/**
 * A table with one header row.
 *
 * @param caption title, notes, source
 * @param columns one or more
 * @param rows each with cells that span all columns together
 */
public record Table(Caption caption, List<Column> columns, List<Row> rows) implements Block {

  /** What a column holds: decides alignment. */
  public enum ColumnKind {
    TEXT,
    /** Aligned on the decimal point. */
    NUMBER,
    DATE
  }

  /**
   * A column.
   *
   * @param heading its header cell
   * @param kind what it holds
   */
  public record Column(List<Inline> heading, ColumnKind kind) {

    public Column {
      heading = List.copyOf(heading);
    }
  }

  /** What a row is. */
  public enum RowKind {
    BODY,
    /** A heading for the rows below it. */
    GROUP,
    /** The total of rows above it. */
    TOTAL
  }

  /**
   * A row.
   *
   * @param kind what it is
   * @param cells in column order
   */
  public record Row(RowKind kind, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param content its words; empty for nothing
   * @param isHeader whether it names its row
   * @param columnSpan how many columns it covers, 1 or more
   */
  public record Cell(List<Inline> content, boolean isHeader, int columnSpan) {

    public Cell {
      content = List.copyOf(content);
      if (columnSpan < 1) {
        throw new IllegalArgumentException("columnSpan must be 1 or more: " + columnSpan);
      }
    }
  }

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      int span = row.cells().stream().mapToInt(Cell::columnSpan).sum();
      if (span != columns.size()) {
        throw new IllegalArgumentException(
            "a row of " + span + " columns in a table of " + columns.size());
      }
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
