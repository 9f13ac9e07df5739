package org.attache.appendix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.Choices;
import org.attache.brief.DataTable.Column;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.DataTable.TableChart;
import org.attache.brief.LazyRows;

/**
 * Makes a table of rows of one sort.
 *
 * <p>A column that is empty throughout is left out; where cells stay empty, a note says what that
 * means: the table's own words, or those for all tables.
 */
final class TableMaker<R> {

  /** Of more rows than these no cell is kept. */
  private static final int MOST_MADE = 5_000;

  private final Page page;
  private final String key;
  private final List<Made<R>> columns = new ArrayList<>();
  private final List<TableChart> charts = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * Begins a table.
   *
   * @param key its key among the words; with a capital, its name in the workbook
   */
  TableMaker(Page page, String key) {
    this.page = page;
    this.key = key;
    page.words().find(key + ".note").ifPresent(notes::add);
  }

  /** A column whose heading is looked up once it is known to be kept. */
  private record Made<R>(
      String key, ColumnKind kind, int decimals, Choices choices, Function<R, DataCell> cell) {}

  /** The table's name in formulas. */
  static String name(String key) {
    return Character.toUpperCase(key.charAt(0)) + key.substring(1);
  }

  /** A column of numbers: as many decimals as all of them have, or each with its own. */
  TableMaker<R> number(String column, Stream<BigDecimal> values, Function<R, DataCell> cell) {
    List<Integer> scales = values.map(value -> Math.max(value.scale(), 0)).distinct().toList();
    int decimals = scales.isEmpty() ? 0 : scales.size() == 1 ? scales.get(0) : Column.AS_WRITTEN;
    return column(column, ColumnKind.NUMBER, decimals, cell);
  }

  /** A column of amounts, shown as the brief shows them. */
  TableMaker<R> money(String column, Stream<BigDecimal> amounts, Function<R, DataCell> cell) {
    return number(column, amounts.map(amount -> page.digits().shown(amount, false)), cell);
  }

  /** A column of amounts of products, shown as the brief shows them. */
  TableMaker<R> products(String column, Stream<BigDecimal> amounts, Function<R, DataCell> cell) {
    return number(column, amounts.map(amount -> page.digits().shown(amount, true)), cell);
  }

  /** The heading of a column, as formulas name it. */
  String heading(String column) {
    return page.words().heading(key, column);
  }

  TableMaker<R> text(String column, Function<R, DataCell> cell) {
    return column(column, ColumnKind.TEXT, 0, cell);
  }

  TableMaker<R> date(String column, Function<R, DataCell> cell) {
    return column(column, ColumnKind.DATE, 0, cell);
  }

  TableMaker<R> column(String column, ColumnKind kind, int decimals, Function<R, DataCell> cell) {
    columns.add(new Made<>(column, kind, decimals, Choices.ANY, cell));
    return this;
  }

  /** A column of what readers may change to another of the words in a table's column. */
  TableMaker<R> setting(String column, Choices choices, Function<R, DataCell> cell) {
    columns.add(new Made<>(column, ColumnKind.SETTING, 0, choices, cell));
    return this;
  }

  TableMaker<R> note(String note) {
    notes.add(note);
    return this;
  }

  TableMaker<R> chart(TableChart chart) {
    charts.add(chart);
    return this;
  }

  /** The table, unless there are no rows. */
  List<DataTable> build(List<R> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    return rows.size() > MOST_MADE ? lazy(rows) : made(rows);
  }

  private List<DataTable> made(List<R> rows) {
    List<Column> kept = new ArrayList<>(columns.size());
    DataCell[][] cells = new DataCell[rows.size()][columns.size()];
    boolean hasBlanks = false;
    for (Made<R> made : columns) {
      int blanks = 0;
      for (int i = 0; i < cells.length; i++) {
        DataCell cell = made.cell().apply(rows.get(i));
        cells[i][kept.size()] = cell;
        blanks += cell instanceof DataCell.Empty ? 1 : 0;
      }
      if (blanks < cells.length) {
        kept.add(column(made));
        hasBlanks |= blanks > 0;
      }
    }
    return table(kept, lists(cells, kept.size()), hasBlanks);
  }

  /** Cells of so many rows are made when somebody looks at them. */
  private List<DataTable> lazy(List<R> rows) {
    Blanks blanks = Blanks.of(rows, columns.stream().map(Made::cell).toList());
    List<Made<R>> kept = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!blanks.isEmpty(i)) {
        kept.add(columns.get(i));
      }
    }
    boolean hasBlanks = blanks.someAmongOthers();
    LazyRows cells = new LazyRows(rows.size(), index -> row(kept, rows.get(index)));
    return table(kept.stream().map(this::column).toList(), cells, hasBlanks);
  }

  private static <R> List<DataCell> row(List<Made<R>> columns, R row) {
    DataCell[] cells = new DataCell[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = columns.get(i).cell().apply(row);
    }
    return List.of(cells);
  }

  private Column column(Made<R> made) {
    return new Column(heading(made.key()), made.kind(), made.decimals(), made.choices());
  }

  private List<DataTable> table(List<Column> kept, List<List<DataCell>> cells, boolean hasBlanks) {
    if (hasBlanks) {
      page.words().find(key + ".blank").or(() -> page.words().find("blank")).ifPresent(notes::add);
    }
    return List.of(
        new DataTable(
            name(key),
            page.words().of(key + ".sheet"),
            page.words().of(key + ".title"),
            notes,
            page.words().find(key + ".source").orElse(""),
            kept,
            cells,
            charts));
  }

  private static List<List<DataCell>> lists(DataCell[][] cells, int width) {
    List<List<DataCell>> lists = new ArrayList<>(cells.length);
    for (DataCell[] row : cells) {
      lists.add(List.of(width == row.length ? row : Arrays.copyOf(row, width)));
    }
    return lists;
  }
}
