package org.attache.xlsx;

import java.util.List;
import org.attache.brief.DataTable;

/**
 * A table in its place.
 *
 * @param name its name in Excel, unique in the workbook
 * @param sheet the name of its sheet
 * @param headerRow the row of its headings, from 1
 * @param headings as written, unique
 * @param whole the name of the table that it is, or is a part of, in the brief
 * @param data what it shows
 * @param survey what its cells are like
 */
record SheetTable(
    String name,
    String sheet,
    int headerRow,
    List<String> headings,
    String whole,
    DataTable data,
    Survey survey) {

  SheetTable {
    headings = List.copyOf(headings);
    if (headerRow + data.rows().size() > Address.LAST_ROW) {
      throw new IllegalArgumentException(
          "table " + name + " has more rows than a sheet: " + data.rows().size());
    }
  }

  /** The row of the first data, from 1. */
  int firstRow() {
    return headerRow + 1;
  }

  /** The row of the last data, from 1; Excel wants a row, even if nothing is in it. */
  int lastRow() {
    return headerRow + Math.max(1, data.rows().size());
  }

  /** Its corners, such as {@code A5:D20}, headings included. */
  String range() {
    return Address.cell(0, headerRow) + ":" + Address.cell(headings.size() - 1, lastRow());
  }

  /** Its corners as a formula anywhere in the workbook names them. */
  String fixedRange() {
    return Address.quoted(sheet)
        + "!"
        + Address.fixed(0, headerRow)
        + ":"
        + Address.fixed(headings.size() - 1, lastRow());
  }

  /** The data of a column as a formula anywhere in the workbook names them. */
  String fixedRange(int column) {
    return Address.quoted(sheet)
        + "!"
        + Address.fixed(column, firstRow())
        + ":"
        + Address.fixed(column, lastRow());
  }

  /**
   * Which column carries a heading, from 0.
   *
   * @throws IllegalArgumentException if none does
   */
  int column(String heading) {
    for (int i = 0; i < data.columns().size(); i++) {
      if (data.columns().get(i).heading().equals(heading)) {
        return i;
      }
    }
    throw new IllegalArgumentException("table " + data.name() + " has no column '" + heading + "'");
  }

  /** The name of all of it, headings included. */
  String rangeName() {
    return name + ".range";
  }

  /** The name of what readers may change in it. */
  String settingName() {
    return name + ".value";
  }

  /** The name of what a setting in it may be. */
  String choicesName() {
    return name + ".choices";
  }
}
