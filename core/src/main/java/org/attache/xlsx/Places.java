package org.attache.xlsx;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.brief.DataCell;

/** Finds the cells that links inside the workbook lead to. */
final class Places {

  private Places() {}

  /**
   * Cells by name: for each table's name the top of its sheet, and for each figure's id that a link
   * asks for the first cell that shows it.
   */
  static Map<String, String> of(Map<String, SheetTable> tables) {
    Map<String, String> places = new TreeMap<>();
    Set<String> wanted = wanted(tables);
    for (SheetTable table : tables.values()) {
      String sheet = Address.quoted(table.sheet()) + "!";
      places.put(table.data().name(), sheet + "A1");
      if (!wanted.isEmpty()) {
        addFigures(table, sheet, wanted, places);
      }
    }
    return places;
  }

  private static Set<String> wanted(Map<String, SheetTable> tables) {
    Set<String> wanted = new TreeSet<>();
    for (SheetTable table : tables.values()) {
      for (List<DataCell> row : table.data().rows()) {
        for (DataCell cell : row) {
          if (cell instanceof DataCell.Link link && link.url().startsWith("#")) {
            wanted.add(link.url().substring(1));
          }
        }
      }
    }
    wanted.removeAll(tables.keySet());
    return wanted;
  }

  private static void addFigures(
      SheetTable table, String sheet, Set<String> wanted, Map<String, String> places) {
    for (int r = 0; r < table.data().rows().size(); r++) {
      List<DataCell> row = table.data().rows().get(r);
      for (int c = 0; c < row.size(); c++) {
        String figure = figure(row.get(c));
        if (!figure.isEmpty() && wanted.contains(figure)) {
          places.putIfAbsent(figure, sheet + Address.cell(c, table.firstRow() + r));
        }
      }
    }
  }

  private static String figure(DataCell cell) {
    if (cell instanceof DataCell.Number number) {
      return number.figure();
    }
    return cell instanceof DataCell.Computed computed ? computed.figure() : "";
  }
}
