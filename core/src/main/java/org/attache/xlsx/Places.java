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
   * Cells by name: for each table's name the top of its sheet, for each figure's id that a link
   * asks for the first cell that shows it, and for a table's name, a slash and a text the first
   * cell of the row whose first words are the text.
   */
  static Map<String, String> of(Map<String, SheetTable> tables) {
    Map<String, String> places = new TreeMap<>();
    Set<String> wanted = new TreeSet<>();
    for (SheetTable table : tables.values()) {
      places.put(table.data().name(), Address.quoted(table.sheet()) + "!A1");
      wanted.addAll(table.survey().wanted());
    }
    wanted.removeAll(tables.keySet());
    for (SheetTable table : tables.values()) {
      add(table, wanted, places);
    }
    return places;
  }

  /** Adds the places of those figures and rows that are wanted still. */
  private static void add(SheetTable table, Set<String> wanted, Map<String, String> places) {
    String rowName = table.whole() + "/";
    boolean hasNamedRows = wanted.stream().anyMatch(name -> name.startsWith(rowName));
    int row = table.firstRow();
    for (List<DataCell> cells :
        wanted.isEmpty() ? List.<List<DataCell>>of() : table.data().rows()) {
      for (int i = 0; i < cells.size(); i++) {
        String figure = figure(cells.get(i));
        if (!figure.isEmpty() && wanted.remove(figure)) {
          places.put(figure, at(table, i, row));
        }
      }
      if (hasNamedRows) {
        String name = rowName + firstWords(cells);
        if (wanted.remove(name)) {
          places.put(name, at(table, 0, row));
        }
      }
      row++;
    }
  }

  private static String firstWords(List<DataCell> cells) {
    for (DataCell cell : cells) {
      if (cell instanceof DataCell.Text words) {
        return words.text();
      }
    }
    return "";
  }

  private static String at(SheetTable table, int column, int row) {
    return Address.quoted(table.sheet()) + "!" + Address.cell(column, row);
  }

  private static String figure(DataCell cell) {
    if (cell instanceof DataCell.Number number) {
      return number.figure();
    }
    return cell instanceof DataCell.Computed computed ? computed.figure() : "";
  }
}
