package org.attache.layout;

import java.util.ArrayList;
import java.util.List;
import org.attache.brief.Table;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;

/**
 * Divides a table that is too wide for the page into parts that fit, each with the columns that
 * name the rows. One that would be unreadable all the same is refused.
 */
final class TableParts {

  /** More parts than these nobody puts together again. */
  private static final int MOST_PARTS = 6;

  /** About a thousand pages. */
  private static final long MOST_CELLS = 250_000;

  /** A column that is wider than this on average cannot be too narrow to read, in points. */
  private static final double SURELY_WIDE = 45;

  /** What a column of words needs at least: longer words are hyphenated. */
  private static final double WORDS = 40;

  private static final double GAP = 6;
  private static final double MOST_FOR_NAMES = 0.4;

  private final Table table;
  private final double width;
  private final double[] least;
  private final int names;

  private TableParts(Table table, double width, double[] least) {
    this.table = table;
    this.width = width;
    this.least = least;
    this.names = names();
  }

  /** The parts, from one upwards; none where the table is refused. */
  static List<Table> of(Composition composition, Table table, double width) {
    long columns = table.columns().size();
    if (columns * table.rows().size() > MOST_CELLS) {
      composition.refuse(
          table.caption(), columns + " columns and " + table.rows().size() + " rows");
      return List.of();
    }
    if (columns == 1 || columns * SURELY_WIDE <= width) {
      return List.of(table);
    }
    TableStructure nowhere = TableStructure.of(table, "", new Node(Role.TABLE));
    double usual = composition.style(StyleName.TABLE_TEXT).size().points();
    double smallest = TextStyle.SMALLEST.points() / usual;
    double[] least =
        new TableShape(composition, table, width, nowhere, Density.USUAL.withScale(smallest))
            .leastWidths(WORDS);
    List<Table> parts = new TableParts(table, width, least).parts();
    // A wider page holds more columns: what is too much stays too much.
    double upright = composition.form().width(Span.PAGE);
    if (parts.size() > Math.ceil(MOST_PARTS * Math.min(1, upright / width))) {
      composition.refuse(table.caption(), columns + " columns");
      return List.of();
    }
    return parts;
  }

  private List<Table> parts() {
    if (sum(0, least.length) <= width) {
      return List.of(table);
    }
    double room = width - (names == 0 ? 0 : sum(0, names) + GAP);
    List<Integer> starts = starts(room);
    // The same number of parts, but as even as they can be.
    double low = room / 2;
    double high = room;
    for (int i = 0; i < 12; i++) {
      double middle = (low + high) / 2;
      boolean fits = starts(middle).size() <= starts.size();
      low = fits ? low : middle;
      high = fits ? middle : high;
    }
    starts = starts(high);
    List<Table> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : least.length;
      parts.add(part(starts.get(i), end));
    }
    return parts;
  }

  /** How many columns at the start name the rows: they stand in every part. */
  private int names() {
    int named = least.length;
    for (Table.Row row : table.rows()) {
      int headers = 0;
      for (Table.Cell cell : row.cells()) {
        if (!cell.isHeader()) {
          break;
        }
        headers += cell.columnSpan();
      }
      named = row.kind() == Table.RowKind.BODY ? Math.min(named, headers) : named;
    }
    boolean isUsual = named < least.length && sum(0, named) < width * MOST_FOR_NAMES;
    return isUsual ? named : 0;
  }

  private List<Integer> starts(double room) {
    List<Integer> starts = new ArrayList<>();
    double taken = 0;
    for (int i = names; i < least.length; i++) {
      double needed = least[i] + (taken > 0 ? GAP : 0);
      if (starts.isEmpty() || taken + needed > room) {
        starts.add(i);
        taken = least[i];
      } else {
        taken += needed;
      }
    }
    return starts;
  }

  private double sum(int from, int to) {
    double sum = GAP * Math.max(0, to - from - 1);
    for (int i = from; i < to; i++) {
      sum += least[i];
    }
    return sum;
  }

  private Table part(int from, int to) {
    List<Table.Column> columns = new ArrayList<>(table.columns().subList(0, names));
    columns.addAll(table.columns().subList(from, to));
    List<Table.Row> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<Table.Cell> cells = new ArrayList<>();
      int column = 0;
      for (Table.Cell cell : row.cells()) {
        int end = column + cell.columnSpan();
        int shown = common(column, end, 0, names) + common(column, end, from, to);
        if (shown > 0) {
          cells.add(new Table.Cell(cell.content(), cell.isHeader(), shown));
        }
        column = end;
      }
      rows.add(new Table.Row(row.kind(), cells));
    }
    return new Table(table.caption(), columns, rows);
  }

  private static int common(int from, int to, int start, int end) {
    return Math.max(0, Math.min(to, end) - Math.max(from, start));
  }
}
