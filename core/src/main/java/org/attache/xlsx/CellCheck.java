package org.attache.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.attache.theme.Colour;
import org.attache.xlsx.SheetAccessibility.Finding;
import org.attache.xlsx.SheetAccessibility.Rule;

/** Checks how single cells look. */
final class CellCheck {

  /** WCAG 2.2, success criterion 1.4.3. */
  private static final double LEAST_CONTRAST = 4.5;

  /** Raised figures, daggers and a closing asterisk, which readers of screens skip or garble. */
  private static final String SYMBOLS = "(?s).*([\u00B9\u00B2\u00B3\u2070-\u2079\u2020\u2021]|\\*)";

  private final XSSFSheet sheet;
  private final List<Finding> findings;

  CellCheck(XSSFSheet sheet, List<Finding> findings) {
    this.sheet = sheet;
    this.findings = findings;
  }

  /** The words in a cell; empty if it holds none. */
  static String text(Cell cell) {
    return switch (cell.getCellType()) {
      case STRING -> cell.getStringCellValue();
      case BLANK, _NONE -> "";
      default -> cell.toString();
    };
  }

  void run() {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell instanceof XSSFCell one && !text(cell).isBlank()) {
          check(one);
        }
      }
    }
  }

  private void check(XSSFCell cell) {
    XSSFCellStyle style = cell.getCellStyle();
    Colour ground = Colour.WHITE;
    if (style.getFillPattern() != FillPatternType.NO_FILL) {
      find(Rule.NO_FILLS, cell, "the cell has a coloured ground");
      ground = colour(style.getFillForegroundColorColor(), Colour.WHITE);
    }
    double contrast = colour(style.getFont().getXSSFColor(), Colour.BLACK).contrast(ground);
    if (contrast < LEAST_CONTRAST) {
      find(
          Rule.CONTRAST, cell, "the type is too pale: " + Math.floor(contrast * 10) / 10 + " to 1");
    }
    if (cell.getCellType() == CellType.STRING) {
      boolean isSymbol = cell.getStringCellValue().strip().matches(SYMBOLS);
      if (isSymbol || isRaised(style.getFont()) || hasRaisedRun(cell.getRichStringCellValue())) {
        find(Rule.NOTES_IN_WORDS, cell, "a symbol or raised figure marks a note");
      }
    }
  }

  private static boolean isRaised(Font font) {
    return font.getTypeOffset() != Font.SS_NONE;
  }

  private static boolean hasRaisedRun(XSSFRichTextString text) {
    for (int i = 0; i < text.numFormattingRuns(); i++) {
      XSSFFont font = text.getFontOfFormattingRun(i);
      if (font != null && isRaised(font)) {
        return true;
      }
    }
    return false;
  }

  private static Colour colour(XSSFColor colour, Colour fallback) {
    if (colour == null) {
      return fallback;
    }
    byte[] rgb = colour.getRGBWithTint() == null ? colour.getRGB() : colour.getRGBWithTint();
    if (rgb == null) {
      return fallback;
    }
    return new Colour((rgb[0] & 0xFF) << 16 | (rgb[1] & 0xFF) << 8 | rgb[2] & 0xFF);
  }

  private void find(Rule rule, Cell cell, String message) {
    String at = cell.getAddress().formatAsString();
    findings.add(new Finding(rule, sheet.getSheetName(), at, message));
  }
}
