package org.attache.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.TableChart;
import org.attache.brief.Label;
import org.attache.brief.Labels;

/** Splits a table that has more rows than a sheet into parts, the first with the table's name. */
final class TableSplit {

  private final Labels labels;

  TableSplit(Labels labels) {
    this.labels = labels;
  }

  /**
   * The parts in order; each has the charts of its own rows, which say so.
   *
   * @param data the table
   * @param most how many rows a part may have
   * @throws IllegalArgumentException if no row fits
   */
  List<DataTable> split(DataTable data, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("no row of table " + data.name() + " fits on a sheet");
    }
    int size = data.rows().size();
    int count = (size + most - 1) / most;
    List<DataTable> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = i * most;
      parts.add(
          new DataTable(
              i == 0 ? data.name() : data.name() + "_" + (i + 1),
              sheet(data.sheet(), i + 1, count),
              part(data.title(), i + 1, count),
              data.notes(),
              data.source(),
              data.columns(),
              data.rows().subList(from, Math.min(size, from + most)),
              charts(data.charts(), i + 1, count)));
    }
    return parts;
  }

  private List<TableChart> charts(List<TableChart> charts, int part, int count) {
    return charts.stream()
        .map(
            chart ->
                new TableChart(
                    chart.kind(),
                    part(chart.title(), part, count),
                    chart.unit(),
                    chart.categories(),
                    chart.series(),
                    part(chart.alt(), part, count)))
        .toList();
  }

  private String part(String name, int part, int count) {
    return labels.of(Label.PART_OF, name, Integer.toString(part), Integer.toString(count));
  }

  /** The name of a part's sheet, shortened where the part's number would be cut off. */
  private String sheet(String name, int part, int count) {
    int room = Names.LONGEST_SHEET - part("", part, count).length();
    return part(Names.cut(name, Math.max(1, room)), part, count);
  }
}
