package org.attache.xlsx;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.attache.xlsx.SheetAccessibility.Finding;
import org.attache.xlsx.SheetAccessibility.Rule;

/** Checks a sheet's tables. */
final class TableCheck {

  /** Names that programs give when nobody does. */
  private static final String GIVEN_NAME = "(?i)(Table|Tabelle|Tableau|List)_?[0-9]*";

  private final XSSFSheet sheet;
  private final List<String> explanations;
  private final List<Finding> findings;

  TableCheck(XSSFSheet sheet, List<String> explanations, List<Finding> findings) {
    this.sheet = sheet;
    this.explanations = explanations;
    this.findings = findings;
  }

  void run() {
    List<XSSFTable> tables = sheet.getTables();
    if (tables.size() > 1) {
      find(Rule.ONE_TABLE, "", "the sheet has " + tables.size() + " tables");
    }
    checkOutside(tables);
    for (XSSFTable table : tables) {
      checkFrame(table);
      checkIntroduction(table);
      checkNotes(table);
      checkHeadings(table);
      checkRows(table);
      checkColumns(table);
      checkWrapping(table);
    }
  }

  private void checkOutside(List<XSSFTable> tables) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        boolean isInTable = tables.stream().anyMatch(table -> table.contains(cell));
        if (isInTable || CellCheck.text(cell).isBlank()) {
          continue;
        }
        String at = cell.getAddress().formatAsString();
        if (cell.getColumnIndex() > 0) {
          find(Rule.TABLES_MARKED, at, "the cell is right of column A but in no table");
        }
        if (tables.stream().anyMatch(table -> row.getRowNum() > table.getEndRowIndex())) {
          find(Rule.NOTHING_BELOW_TABLES, at, "something stands below a table");
        }
      }
    }
  }

  private void checkFrame(XSSFTable table) {
    String at = at(table.getStartColIndex(), table.getStartRowIndex());
    if (table.getName().matches(GIVEN_NAME)) {
      find(Rule.TABLES_NAMED, at, "the table's name says nothing: " + table.getName());
    }
    if (table.getStartColIndex() != 0) {
      find(Rule.TABLES_FLUSH, at, "the table does not begin in column A");
    }
    if (table.getCTTable().getHeaderRowCount() != 1) {
      find(Rule.ONE_ROW_OF_HEADINGS, at, "the table does not have one row of headings");
    }
    if (table.getCTTable().isSetAutoFilter()) {
      find(Rule.NO_FILTERS, at, "the table has a filter");
    }
  }

  private void checkIntroduction(XSSFTable table) {
    boolean isIntroduced = false;
    for (int row = 1; row < table.getStartRowIndex(); row++) {
      isIntroduced |= !text(0, row).isBlank();
    }
    if (!isIntroduced) {
      find(Rule.TABLES_INTRODUCED, "", "nothing above the table says what the sheet holds");
    }
  }

  /** A table of notes names each in its first column. */
  private void checkNotes(XSSFTable table) {
    for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
      for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
        Matcher mark = WorkbookCheck.MARK.matcher(text(column, row));
        boolean isName = column == table.getStartColIndex();
        if (mark.find() && !(isName && mark.start() == 0)) {
          find(Rule.NO_NOTES_IN_DATA, at(column, row), "a note is marked among the data");
        }
      }
    }
  }

  private void checkHeadings(XSSFTable table) {
    Set<String> seen = new TreeSet<>();
    int row = table.getStartRowIndex();
    for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
      String heading = SheetAccessibility.folded(text(column, row));
      if (heading.isEmpty() || !seen.add(heading)) {
        find(Rule.HEADINGS_UNIQUE, at(column, row), "the heading is empty or not unique");
      }
    }
  }

  private void checkRows(XSSFTable table) {
    boolean hasEmptyCells = false;
    for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
      int blank = 0;
      for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
        blank += text(column, row).isBlank() ? 1 : 0;
      }
      if (blank == table.getColumnCount()) {
        find(Rule.NO_BLANK_ROWS, at(table.getStartColIndex(), row), "a row is blank");
      }
      hasEmptyCells |= blank > 0;
    }
    if (hasEmptyCells && !isExplained(table)) {
      find(Rule.EMPTY_CELLS_EXPLAINED, "", "cells are empty and nothing above says why");
    }
  }

  private boolean isExplained(XSSFTable table) {
    for (int row = 0; row < table.getStartRowIndex(); row++) {
      String line = SheetAccessibility.folded(text(0, row));
      if (explanations.stream().anyMatch(line::contains)) {
        return true;
      }
    }
    return false;
  }

  private void checkColumns(XSSFTable table) {
    for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
      boolean isBlank = true;
      for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
        isBlank &= text(column, row).isBlank();
      }
      if (isBlank) {
        String at = at(column, table.getStartRowIndex());
        find(Rule.NO_BLANK_COLUMNS, at, "a column is blank");
      }
    }
  }

  private void checkWrapping(XSSFTable table) {
    for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
      for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
        Row cells = sheet.getRow(row);
        Cell cell = cells == null ? null : cells.getCell(column);
        boolean isText = cell != null && cell.getCellType() == CellType.STRING;
        if (isText && !cell.getCellStyle().getWrapText()) {
          find(Rule.TEXT_WRAPS, at(column, row), "the text does not wrap");
        }
      }
    }
  }

  private String text(int column, int row) {
    Row cells = sheet.getRow(row);
    Cell cell = cells == null ? null : cells.getCell(column);
    return cell == null ? "" : CellCheck.text(cell);
  }

  /** Column and row from 0. */
  private static String at(int column, int row) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }

  private void find(Rule rule, String cell, String message) {
    findings.add(new Finding(rule, sheet.getSheetName(), cell, message));
  }
}
