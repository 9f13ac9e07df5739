package org.attache.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.brief.Brief;
import org.attache.brief.Direction;

/**
 * A workbook planned: every sheet, table and name in its place.
 *
 * @param brief what it shows
 * @param sheets in order; the first is the cover
 * @param tables by the names that the brief gives them
 * @param numberFormats the formats that its numbers need
 * @param places where the names are that links inside the workbook give
 * @param figures what formulas call the cells that show figures
 */
record Workbook(
    Brief brief,
    List<Sheet> sheets,
    Map<String, SheetTable> tables,
    List<String> numberFormats,
    Map<String, String> places,
    FigureNames figures) {

  /**
   * Plans the workbook of a brief.
   *
   * @param lastRow how many rows a sheet has
   */
  static Workbook of(Brief brief, int lastRow) {
    List<Sheet> sheets = new SheetPlan(brief, lastRow).sheets();
    Map<String, SheetTable> tables = new LinkedHashMap<>();
    Set<String> formats = new LinkedHashSet<>();
    for (Sheet sheet : sheets) {
      for (SheetTable table : sheet.tables()) {
        tables.put(table.data().name(), table);
        formats.addAll(table.survey().formats());
      }
    }
    Map<String, String> places = Places.of(tables);
    return new Workbook(
        brief,
        sheets,
        tables,
        new ArrayList<>(formats),
        places,
        FigureNames.of(tables.values(), places));
  }

  Workbook {
    sheets = List.copyOf(sheets);
    numberFormats = List.copyOf(numberFormats);
  }

  /**
   * The table that a formula names, in its parts.
   *
   * @throws IllegalArgumentException if there is none
   */
  List<SheetTable> parts(String whole) {
    List<SheetTable> parts =
        tables.values().stream().filter(table -> table.whole().equals(whole)).toList();
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("no table is named '" + whole + "'");
    }
    return parts;
  }

  /** The index of the cell format for numbers of that format. */
  int numberStyle(String format) {
    return CellStyle.values().length + numberFormats.indexOf(format);
  }

  /** Whether sheets run from right to left. */
  boolean isRightToLeft() {
    return brief.front().direction() == Direction.RIGHT_TO_LEFT;
  }
}
