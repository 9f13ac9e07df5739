package org.attache.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attache.xlsx.SheetAccessibility.Finding;
import org.attache.xlsx.SheetAccessibility.Rule;

/** Checks what concerns a workbook as a whole. */
final class WorkbookCheck {

  static final Pattern MARK = Pattern.compile("\\[[^\\[\\]]+ [0-9]+\\]");

  /** Names that programs give when nobody does. */
  private static final String GIVEN_NAME =
      "(?iu)(Sheet|Tabelle|Feuil|Hoja|Foglio|\u041b\u0438\u0441\u0442) ?[0-9]*";

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
    checkSheets();
    checkNotes();
  }

  private void checkSheets() {
    if (workbook.getNumberOfSheets() > 0 && !workbook.getSheetAt(0).getTables().isEmpty()) {
      find(Rule.COVER_FIRST, "the first sheet holds a table: there is no cover");
    }
    Set<String> linked = new TreeSet<>();
    List<String> tables = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      if (sheet.getSheetName().strip().matches(GIVEN_NAME)) {
        find(Rule.SHEETS_NAMED, "the sheet's name says nothing: " + sheet.getSheetName());
      }
      if (!sheet.getTables().isEmpty()) {
        tables.add(sheet.getSheetName());
      }
      for (Hyperlink link : sheet.getHyperlinkList()) {
        if (link.getType() == HyperlinkType.DOCUMENT) {
          linked.add(sheetOf(link.getAddress()));
        }
      }
    }
    for (String name : tables) {
      if (tables.size() > 1 && !linked.contains(name)) {
        find(Rule.SHEETS_LISTED, "no link leads to the sheet " + name);
      }
    }
  }

  /** The sheet that an address such as {@code 'Trade by year'!A1} lies on. */
  private static String sheetOf(String address) {
    int end = address.lastIndexOf('!');
    String name = end < 0 ? "" : address.substring(0, end);
    boolean isQuoted = name.length() > 1 && name.startsWith("'") && name.endsWith("'");
    return isQuoted ? name.substring(1, name.length() - 1).replace("''", "'") : name;
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
