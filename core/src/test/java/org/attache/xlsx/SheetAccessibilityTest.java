package org.attache.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attache.brief.Brief;
import org.attache.brief.Direction;
import org.attache.xlsx.SheetAccessibility.Finding;
import org.attache.xlsx.SheetAccessibility.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetAccessibilityTest {

  /** What breaks each rule, done to a workbook that keeps them all. */
  private static final Map<Rule, Consumer<XSSFWorkbook>> DEFECTS = new EnumMap<>(Rule.class);

  static {
    DEFECTS.put(Rule.TITLE_SET, book -> properties(book).setTitleProperty(""));
    DEFECTS.put(Rule.LANGUAGE_SET, book -> properties(book).setLanguageProperty(""));
    DEFECTS.put(Rule.OPENS_AT_FIRST_SHEET, book -> book.setActiveSheet(2));
    DEFECTS.put(Rule.NO_MACROS, SheetAccessibilityTest::addMacros);
    DEFECTS.put(Rule.NOTES_EXPLAINED, book -> first(book, 0).setCellValue("Title [note 99]"));
    DEFECTS.put(Rule.COVER_FIRST, book -> book.setSheetOrder("Flows", 0));
    DEFECTS.put(
        Rule.SHEETS_LISTED,
        book -> {
          while (!book.getSheetAt(1).getHyperlinkList().isEmpty()) {
            book.getSheetAt(1).removeHyperlink(book.getSheetAt(1).getHyperlinkList().get(0));
          }
        });
    DEFECTS.put(Rule.SHEETS_NAMED, book -> book.setSheetName(0, "Sheet1"));
    DEFECTS.put(
        Rule.TITLE_MARKED, book -> first(book, 0).setCellStyle(first(book, 1).getCellStyle()));
    DEFECTS.put(
        Rule.TABLES_INTRODUCED,
        book -> {
          for (int row = 1; row < table(book).getStartRowIndex(); row++) {
            first(book, row).setBlank();
          }
        });
    DEFECTS.put(Rule.ONE_ROW_OF_HEADINGS, book -> table(book).getCTTable().setHeaderRowCount(0));
    DEFECTS.put(Rule.NO_NOTES_IN_DATA, book -> data(book, 1, 2).setCellValue("Belarus [note 1]"));
    DEFECTS.put(Rule.NO_BLANK_SHEET, book -> book.createSheet("Blank"));
    DEFECTS.put(Rule.TITLE_IN_FIRST_CELL, book -> first(book, 0).setBlank());
    DEFECTS.put(
        Rule.CURSOR_IN_FIRST_CELL, book -> flows(book).setActiveCell(new CellAddress("C3")));
    DEFECTS.put(Rule.NOTHING_HIDDEN, book -> flows(book).setColumnHidden(1, true));
    DEFECTS.put(
        Rule.NO_MERGED_CELLS,
        book -> flows(book).addMergedRegion(CellRangeAddress.valueOf("A1:B1")));
    DEFECTS.put(Rule.NO_FROZEN_PANES, book -> flows(book).createFreezePane(0, 6));
    DEFECTS.put(
        Rule.NO_FILTERS, book -> flows(book).setAutoFilter(CellRangeAddress.valueOf("A6:E24")));
    DEFECTS.put(Rule.NO_HEADERS_OR_FOOTERS, book -> flows(book).getHeader().setCenter("Draft"));
    DEFECTS.put(
        Rule.NO_TEXT_BOXES,
        book ->
            flows(book)
                .createDrawingPatriarch()
                .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 9, 9, 12, 12)));
    DEFECTS.put(Rule.ALTERNATIVE_TEXT, SheetAccessibilityTest::removeAlternative);
    DEFECTS.put(Rule.LINKS_DESCRIBED, book -> link(first(book, 2), "Click here"));
    DEFECTS.put(
        Rule.TABLES_MARKED, book -> flows(book).getRow(0).createCell(3).setCellValue("stray"));
    DEFECTS.put(
        Rule.ONE_TABLE,
        book -> flows(book).createTable(new AreaReference("H6:I8", book.getSpreadsheetVersion())));
    DEFECTS.put(Rule.TABLES_NAMED, book -> table(book).setName("Table1"));
    DEFECTS.put(
        Rule.TABLES_FLUSH,
        book -> table(book).setArea(new AreaReference("B6:E24", book.getSpreadsheetVersion())));
    DEFECTS.put(
        Rule.NOTHING_BELOW_TABLES,
        book -> flows(book).createRow(30).createCell(0).setCellValue("Total"));
    DEFECTS.put(Rule.HEADINGS_UNIQUE, book -> data(book, -1, 2).setCellValue("FROM"));
    DEFECTS.put(
        Rule.NO_BLANK_ROWS,
        book -> flows(book).getRow(table(book).getStartRowIndex() + 3).forEach(c -> c.setBlank()));
    DEFECTS.put(Rule.NO_BLANK_COLUMNS, SheetAccessibilityTest::blankColumn);
    DEFECTS.put(Rule.EMPTY_CELLS_EXPLAINED, book -> data(book, 1, 2).setBlank());
    DEFECTS.put(
        Rule.TEXT_WRAPS,
        book -> restyle(book, data(book, 1, 2), style -> style.setWrapText(false)));
    DEFECTS.put(
        Rule.NOTES_IN_WORDS,
        book -> restyle(book, data(book, 1, 2), style -> style.setFont(raised(book))));
    DEFECTS.put(Rule.NO_FILLS, book -> restyle(book, data(book, 1, 2), style -> fill(style)));
    DEFECTS.put(
        Rule.CONTRAST, book -> restyle(book, data(book, 1, 2), style -> style.setFont(pale(book))));
  }

  @Test
  void findsNothingInAnOrdinaryWorkbook() {
    assertEquals(List.of(), check(Opened.bytes(Briefs.ordinary())));
  }

  @Test
  void findsNothingInAWorkbookFromRightToLeft() {
    Brief brief = Briefs.of(Direction.RIGHT_TO_LEFT, "ur", Briefs.flows(), Briefs.byYear());
    assertEquals(List.of(), check(Opened.bytes(brief)));
  }

  @Test
  void findsNothingInTextsThatLookLikeFormulas() {
    Brief brief = Briefs.of(Briefs.texts("Texts", "Texts", "=1+1", "+x", "a".repeat(40_000)));
    assertEquals(List.of(), check(Opened.bytes(brief)));
  }

  @Test
  void takesTheWordsThatALanguageHasForEmptyCells() {
    SheetAccessibility checker = new SheetAccessibility(List.of("leere Zellen", "A BLANK cell"));
    assertEquals(List.of(), check(checker, Opened.bytes(Briefs.ordinary())));
    SheetAccessibility other = new SheetAccessibility(List.of("leere Zellen"));
    assertEquals(
        List.of(Rule.EMPTY_CELLS_EXPLAINED, Rule.EMPTY_CELLS_EXPLAINED),
        check(other, Opened.bytes(Briefs.ordinary())).stream().map(Finding::rule).toList());
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void findsWhateverBreaksARule(Rule rule) throws IOException {
    try (XSSFWorkbook book = Opened.of(Briefs.ordinary()).workbook()) {
      DEFECTS.get(rule).accept(book);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      List<Finding> findings = check(out.toByteArray());
      assertTrue(findings.stream().anyMatch(found -> found.rule() == rule), findings.toString());
    }
  }

  @Test
  void findsNotesMarkedBySymbols() {
    for (String text : List.of("12*", "12\u00B9", "12\u2020")) {
      List<Finding> findings = check(Opened.bytes(Briefs.of(Briefs.texts("Texts", "Texts", text))));
      assertEquals(
          List.of(
              new Finding(
                  Rule.NOTES_IN_WORDS, "Texts", "A5", "a symbol or raised figure marks a note")),
          findings);
    }
  }

  @Test
  void saysWhenAFileIsNoWorkbook() {
    assertThrows(
        IOException.class,
        () -> SheetAccessibility.english().check(new ByteArrayInputStream(new byte[] {1, 2, 3})));
  }

  private static List<Finding> check(byte[] bytes) {
    return check(SheetAccessibility.english(), bytes);
  }

  private static List<Finding> check(SheetAccessibility checker, byte[] bytes) {
    try {
      return checker.check(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static org.apache.poi.openxml4j.opc.PackageProperties properties(XSSFWorkbook book) {
    return book.getProperties().getCoreProperties().getUnderlyingProperties();
  }

  private static XSSFSheet flows(XSSFWorkbook book) {
    return book.getSheet("Flows");
  }

  private static XSSFTable table(XSSFWorkbook book) {
    return flows(book).getTables().get(0);
  }

  /** A cell of column A of the sheet of flows; row from 0. */
  private static XSSFCell first(XSSFWorkbook book, int row) {
    return flows(book).getRow(row).getCell(0);
  }

  /** A cell of the table of flows; row and column of the data from 0. */
  private static XSSFCell data(XSSFWorkbook book, int row, int column) {
    return flows(book).getRow(table(book).getStartRowIndex() + 1 + row).getCell(column);
  }

  private static void addMacros(XSSFWorkbook book) {
    try {
      book.setVBAProject(new ByteArrayInputStream(new byte[] {0}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void removeAlternative(XSSFWorkbook book) {
    XSSFGraphicFrame frame =
        (XSSFGraphicFrame) book.getSheet("Trade by year").getDrawingPatriarch().getShapes().get(0);
    frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().setDescr("");
  }

  private static void link(XSSFCell cell, String words) {
    Hyperlink link =
        cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress("https://example.org");
    cell.setHyperlink(link);
    cell.setCellValue(words);
  }

  private static void blankColumn(XSSFWorkbook book) {
    for (int row = 0; row < table(book).getDataRowCount(); row++) {
      data(book, row, 3).setBlank();
    }
  }

  private static void restyle(XSSFWorkbook book, XSSFCell cell, Consumer<XSSFCellStyle> change) {
    XSSFCellStyle style = book.createCellStyle();
    style.cloneStyleFrom(cell.getCellStyle());
    change.accept(style);
    cell.setCellStyle(style);
  }

  private static XSSFFont raised(XSSFWorkbook book) {
    XSSFFont font = book.createFont();
    font.setTypeOffset(Font.SS_SUPER);
    return font;
  }

  private static XSSFFont pale(XSSFWorkbook book) {
    XSSFFont font = book.createFont();
    font.setColor(IndexedColors.YELLOW.getIndex());
    return font;
  }

  private static void fill(XSSFCellStyle style) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
  }
}
