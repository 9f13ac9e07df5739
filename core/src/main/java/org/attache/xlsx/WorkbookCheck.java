package org.attache.xlsx;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attache.xlsx.SheetAccessibility.Finding;
import org.attache.xlsx.SheetAccessibility.Rule;

/** Checks what concerns a workbook as a whole. */
final class WorkbookCheck {

  private static final Pattern MARK = Pattern.compile("\\[[^\\[\\]]+ [0-9]+\\]");

  private final XSSFWorkbook workbook;
  private final List<Finding> findings;

  WorkbookCheck(XSSFWorkbook workbook, List<Finding> findings) {
    this.workbook = workbook;
    this.findings = findings;
  }

  void run() {
    PackageProperties properties =
        workbook.getProperties().getCoreProperties().getUnderlyingProperties();
    if (properties.getTitleProperty().orElse("").isBlank()) {
      find(Rule.TITLE_SET, "the workbook has no title among its properties");
    }
    if (properties.getLanguageProperty().orElse("").isBlank()) {
      find(Rule.LANGUAGE_SET, "the workbook has no language among its properties");
    }
    if (workbook.getActiveSheetIndex() != 0) {
      find(Rule.OPENS_AT_FIRST_SHEET, "the workbook does not open at its first sheet");
    }
    if (workbook.isMacroEnabled()) {
      find(Rule.NO_MACROS, "the workbook has macros");
    }
    checkNotes();
  }

  /** A mark is explained where a cell begins with it and goes on, or has words to its right. */
  private void checkNotes() {
    Map<String, Boolean> explainedByMark = new TreeMap<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          String text = CellCheck.text(cell);
          Matcher marks = MARK.matcher(text);
          while (marks.find()) {
            boolean goesOn = text.length() > marks.end() || hasNext(cell);
            boolean isExplained = marks.start() == 0 && goesOn;
            explainedByMark.merge(marks.group(), isExplained, Boolean::logicalOr);
          }
        }
      }
    }
    explainedByMark.forEach(
        (mark, isExplained) -> {
          if (!isExplained) {
            find(Rule.NOTES_EXPLAINED, mark + " is not explained");
          }
        });
  }

  /** Whether words follow in the cell to the right. */
  private static boolean hasNext(Cell cell) {
    Cell next = cell.getRow().getCell(cell.getColumnIndex() + 1);
    return next != null && !CellCheck.text(next).isBlank();
  }

  private void find(Rule rule, String message) {
    findings.add(new Finding(rule, "", "", message));
  }
}
