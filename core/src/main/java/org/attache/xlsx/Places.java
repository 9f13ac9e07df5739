package org.attache.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.brief.DataCell;

/** Finds the cells that links inside the workbook lead to. */
final class Places {

  private Places() {}

  /**
   * Cells by name: for each table's name the top of its sheet, for each figure's id that a link
   * asks for the first cell that shows it, for a table's name, a slash and a text the first cell of
   * the row whose first words are the text, or with another slash and a heading the cell of that
   * column, and for a table's name, an at sign and two indexes of rows, from 0, with a hyphen
   * between them these rows.
   */
  static Map<String, String> of(Map<String, SheetTable> tables) {
    Map<String, String> places = new TreeMap<>();
    Set<String> wanted = new TreeSet<>();
    for (SheetTable table : tables.values()) {
      places.put(table.data().name(), Address.quoted(table.sheet()) + "!A1");
      wanted.addAll(table.survey().wanted());
    }
    wanted.removeAll(tables.keySet());
    Map<String, Integer> rowsBefore = new HashMap<>();
    for (SheetTable table : tables.values()) {
      int before = rowsBefore.merge(table.whole(), table.data().rows().size(), Integer::sum);
      addFigures(table, before - table.data().rows().size(), wanted, places);
      addRanges(table, before - table.data().rows().size(), wanted, places);
      addRows(table, wanted, places);
    }
    return places;
  }

  /** Adds the places of ranges of rows that begin in a table. */
  private static void addRanges(
      SheetTable table, int before, Set<String> wanted, Map<String, String> places) {
    String prefix = table.whole() + "@";
    for (String name : List.copyOf(wanted)) {
      if (!name.startsWith(prefix)) {
        continue;
      }
      String[] rows = name.substring(prefix.length()).split("-", 2);
      int size = table.data().rows().size();
      int first = Integer.parseInt(rows[0]) - before;
      int last = Math.min(Integer.parseInt(rows[1]) - before, size - 1);
      if (first >= 0 && first < size) {
        int column = table.headings().size() - 1;
        String end = Address.cell(column, table.firstRow() + last);
        places.put(name, at(table, 0, table.firstRow() + first) + ":" + end);
        wanted.remove(name);
      }
    }
  }

  /**
   * Adds the places of those figures that are wanted still.
   *
   * @param before how many rows of the whole table the parts before have
   */
  private static void addFigures(
      SheetTable table, int before, Set<String> wanted, Map<String, String> places) {
    for (String figure : List.copyOf(wanted)) {
      Optional<Survey.Spot> spot = table.survey().spot(figure);
      int row = spot.map(Survey.Spot::row).orElse(-1) - before;
      if (row >= 0 && row < table.data().rows().size()) {
        places.put(figure, at(table, spot.orElseThrow().column(), table.firstRow() + row));
        wanted.remove(figure);
      }
    }
  }

  /** Adds the places of those rows that are wanted still, by their first words. */
  private static void addRows(SheetTable table, Set<String> wanted, Map<String, String> places) {
    String rowName = table.whole() + "/";
    if (wanted.stream().noneMatch(name -> name.startsWith(rowName))) {
      return;
    }
    boolean hasColumns =
        wanted.stream()
            .anyMatch(name -> name.startsWith(rowName) && name.indexOf('/', rowName.length()) > 0);
    int row = table.firstRow();
    for (List<DataCell> cells : table.data().rows()) {
      String name = rowName + firstWords(cells);
      if (wanted.remove(name)) {
        places.put(name, at(table, 0, row));
      }
      for (int i = 0; hasColumns && i < cells.size(); i++) {
        String cell = name + "/" + table.data().columns().get(i).heading();
        if (wanted.remove(cell)) {
          places.put(cell, at(table, i, row));
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
}
