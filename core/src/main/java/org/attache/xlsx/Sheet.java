package org.attache.xlsx;

import java.util.List;
import org.attache.brief.DataTable.TableChart;

/**
 * A sheet: lines in column A, and below them at most one table.
 *
 * @param number its place in the workbook, from 1
 * @param name unique in the workbook
 * @param lines the first is the title
 * @param tables none or one
 */
record Sheet(int number, String name, List<Line> lines, List<SheetTable> tables) {

  Sheet {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
  }

  /** What is drawn beside the table. */
  List<TableChart> charts() {
    return tables.isEmpty() ? List.of() : tables.get(0).data().charts();
  }

  /** The last row in use, from 1. */
  int lastRow() {
    return tables.isEmpty() ? lines.size() : tables.get(0).lastRow();
  }

  /** The last column in use, from 0. */
  int lastColumn() {
    return tables.isEmpty() ? 0 : tables.get(0).headings().size() - 1;
  }
}
