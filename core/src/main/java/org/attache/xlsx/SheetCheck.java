package org.attache.xlsx;

import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.attache.xlsx.SheetAccessibility.Finding;
import org.attache.xlsx.SheetAccessibility.Rule;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHeaderFooter;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSelection;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;

/** Checks what concerns a sheet as a whole: where it opens, what hides, floats or leads away. */
final class SheetCheck {

  /** What links must not be content to say. */
  private static final Set<String> EMPTY_WORDS =
      Set.of("", "here", "click here", "link", "more", "read more", "this link");

  /** Excel's own numbers for its styles Title to Heading 4. */
  private static final long TITLE = 15;

  private static final long HEADING_4 = 19;

  private final XSSFSheet sheet;
  private final List<Finding> findings;

  SheetCheck(XSSFSheet sheet, List<Finding> findings) {
    this.sheet = sheet;
    this.findings = findings;
  }

  void run() {
    checkWords();
    checkView();
    checkHidden();
    checkFurniture();
    checkDrawing();
    checkLinks();
  }

  private void checkWords() {
    boolean isBlank = true;
    for (Row row : sheet) {
      for (Cell cell : row) {
        isBlank &= CellCheck.text(cell).isBlank();
      }
    }
    if (isBlank) {
      find(Rule.NO_BLANK_SHEET, "", "the sheet is blank");
    }
    Row first = sheet.getRow(0);
    Cell title = first == null ? null : first.getCell(0);
    if (title == null || CellCheck.text(title).isBlank()) {
      find(Rule.TITLE_IN_FIRST_CELL, "A1", "the sheet does not begin with a title");
    } else if (!isHeading(title)) {
      find(Rule.TITLE_MARKED, "A1", "the title is not marked as a heading");
    }
  }

  /** Whether a cell is of one of Excel's own styles for titles and headings. */
  private boolean isHeading(Cell cell) {
    long format = ((XSSFCell) cell).getCellStyle().getCoreXf().getXfId();
    CTCellStyles styles = sheet.getWorkbook().getStylesSource().getCTStylesheet().getCellStyles();
    if (styles != null) {
      for (CTCellStyle style : styles.getCellStyleList()) {
        boolean isBuiltin = style.getXfId() == format && style.isSetBuiltinId();
        if (isBuiltin && style.getBuiltinId() >= TITLE && style.getBuiltinId() <= HEADING_4) {
          return true;
        }
      }
    }
    return false;
  }

  private void checkView() {
    for (CTSheetView view : sheet.getCTWorksheet().getSheetViews().getSheetViewList()) {
      if (view.isSetPane()) {
        find(Rule.NO_FROZEN_PANES, "", "panes are frozen or split");
      }
      for (CTSelection selection : view.getSelectionList()) {
        if (selection.isSetActiveCell() && !selection.getActiveCell().equals("A1")) {
          find(Rule.CURSOR_IN_FIRST_CELL, selection.getActiveCell(), "the cursor is not in A1");
        }
      }
    }
  }

  private void checkHidden() {
    int index = sheet.getWorkbook().getSheetIndex(sheet);
    if (sheet.getWorkbook().isSheetHidden(index) || sheet.getWorkbook().isSheetVeryHidden(index)) {
      find(Rule.NOTHING_HIDDEN, "", "the sheet is hidden");
    }
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        find(Rule.NOTHING_HIDDEN, "A" + (row.getRowNum() + 1), "a row is hidden");
      }
    }
    for (CTCols columns : sheet.getCTWorksheet().getColsList()) {
      for (CTCol column : columns.getColList()) {
        if (column.getHidden()) {
          String letters = CellReference.convertNumToColString((int) column.getMin() - 1);
          find(Rule.NOTHING_HIDDEN, letters + "1", "a column is hidden");
        }
      }
    }
  }

  private void checkFurniture() {
    if (sheet.getNumMergedRegions() > 0) {
      String cell = sheet.getMergedRegion(0).formatAsString();
      find(Rule.NO_MERGED_CELLS, cell, "cells are merged");
    }
    if (sheet.getCTWorksheet().isSetAutoFilter()) {
      find(Rule.NO_FILTERS, "", "a filter is set");
    }
    CTHeaderFooter furniture = sheet.getCTWorksheet().getHeaderFooter();
    if (furniture != null && !furniture.newCursor().getTextValue().isBlank()) {
      find(Rule.NO_HEADERS_OR_FOOTERS, "", "the sheet has a header or footer");
    }
  }

  private void checkDrawing() {
    XSSFDrawing drawing = sheet.getDrawingPatriarch();
    if (drawing == null) {
      return;
    }
    for (XSSFShape shape : drawing) {
      if (shape instanceof XSSFGraphicFrame frame) {
        checkAlternative(frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr());
      } else if (shape instanceof XSSFPicture picture) {
        checkAlternative(picture.getCTPicture().getNvPicPr().getCNvPr());
      } else {
        find(Rule.NO_TEXT_BOXES, "", "something other than a chart or picture floats over cells");
      }
    }
  }

  private void checkAlternative(CTNonVisualDrawingProps properties) {
    if (properties.getDescr().isBlank()) {
      find(Rule.ALTERNATIVE_TEXT, "", properties.getName() + " has no alternative text");
    }
  }

  private void checkLinks() {
    for (Hyperlink link : sheet.getHyperlinkList()) {
      Row row = sheet.getRow(link.getFirstRow());
      Cell cell = row == null ? null : row.getCell(link.getFirstColumn());
      String words = cell == null ? "" : SheetAccessibility.folded(CellCheck.text(cell));
      if (EMPTY_WORDS.contains(words) || words.matches("(https?://|www\\.).*")) {
        String at = CellReference.convertNumToColString(link.getFirstColumn());
        find(
            Rule.LINKS_DESCRIBED,
            at + (link.getFirstRow() + 1),
            "the link does not say where it leads: '" + words + "'");
      }
    }
  }

  private void find(Rule rule, String cell, String message) {
    findings.add(new Finding(rule, sheet.getSheetName(), cell, message));
  }
}
