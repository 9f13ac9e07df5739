package org.attache.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable.TableChart;
import org.attache.brief.Point;
import org.attache.officechart.ChartData;
import org.attache.officechart.Heading;
import org.attache.officechart.RangeChart;

/** Turns the columns that a chart names into its values, with the cells they stand in. */
final class ChartRanges {

  private final SheetTable table;

  private ChartRanges(SheetTable table) {
    this.table = table;
  }

  /** A chart over its table. */
  static RangeChart chart(TableChart chart, SheetTable table, Workbook workbook) {
    ChartRanges ranges = new ChartRanges(table);
    List<ChartData.Series> series = new ArrayList<>();
    for (String heading : chart.series()) {
      series.add(ranges.series(table.column(heading)));
    }
    ChartData data =
        new ChartData(chart.kind(), ranges.categories(table.column(chart.categories())), series);
    return RangeChart.of(
        data,
        new Heading(chart.title(), chart.unit()),
        workbook.brief().theme(),
        workbook.brief().front().language(),
        workbook.isRightToLeft());
  }

  private ChartData.Categories categories(int column) {
    List<DataCell> cells = cells(column);
    boolean areNumbers = cells.stream().allMatch(cell -> cell instanceof DataCell.Number);
    return new ChartData.Categories(
        cells.stream().map(ChartRanges::words).toList(),
        table.fixedRange(column),
        areNumbers ? table.survey().format(column) : "");
  }

  private ChartData.Series series(int column) {
    List<Point> points = new ArrayList<>();
    for (DataCell cell : cells(column)) {
      points.add(Survey.isNumber(cell) ? Point.of(Survey.number(cell), "", "") : Point.MISSING);
    }
    return new ChartData.Series(
        table.headings().get(column),
        Address.quoted(table.sheet()) + "!" + Address.fixed(column, table.headerRow()),
        table.fixedRange(column),
        table.survey().format(column),
        points);
  }

  private List<DataCell> cells(int column) {
    List<DataCell> cells = new ArrayList<>();
    table.data().rows().forEach(row -> cells.add(row.get(column)));
    return cells;
  }

  private static String words(DataCell cell) {
    if (cell instanceof DataCell.Text text) {
      return text.text();
    } else if (cell instanceof DataCell.Link link) {
      return link.text();
    } else if (cell instanceof DataCell.Date date) {
      return date.date().toString();
    }
    return Survey.isNumber(cell) ? Survey.number(cell).toPlainString() : "";
  }
}
