package org.attache.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.attache.brief.Brief;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.Column;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.Direction;
import org.attache.brief.Formula;
import org.attache.office.PartsOf;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {

  private static final Opened ORDINARY = Opened.of(Briefs.ordinary());

  @Test
  void datesTheFileAtTheMomentGivenAndChangesNothingElse() throws IOException {
    Map<String, String> early = PartsOf.file(at(Instant.parse("2020-01-02T03:04:05Z")));
    Map<String, String> late = PartsOf.file(at(Instant.parse("2024-01-02T03:04:05Z")));
    assertTrue(early.get("docProps/core.xml").contains("2020-01-02T03:04:05Z"));
    assertFalse(late.get("docProps/core.xml").contains("2020-01-02"));
    early.remove("docProps/core.xml");
    late.remove("docProps/core.xml");
    assertEquals(early, late);
    assertArrayEquals(
        at(Instant.parse("2020-01-02T03:04:05Z")), at(Instant.parse("2020-01-02T03:04:05Z")));
  }

  private static byte[] at(Instant moment) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxWriter().withTime(moment).write(Briefs.ordinary(), out);
    return out.toByteArray();
  }

  @Test
  void putsCoverContentsAndNotesBeforeTheTables() {
    List<String> names = new ArrayList<>();
    ORDINARY.workbook().forEach(sheet -> names.add(sheet.getSheetName()));
    assertEquals(
        List.of("Cover", "Contents", "Notes", "Flows", "Trade by year", "Agreements"), names);
  }

  @Test
  void coverSaysWhatTheWorkbookIs() {
    List<String> lines = new ArrayList<>();
    ORDINARY.sheet("Cover").forEach(row -> lines.add(row.getCell(0).getStringCellValue()));
    assertEquals(
        List.of(
            "Pakistan and Belarus at thirty",
            "Bilateral relations brief",
            "Public",
            "3 February 2024",
            "Aisha Example, Institute of Examples",
            "B. Writer",
            "The figures behind the brief, each with its source, to audit and to continue.",
            "Contents"),
        lines);
  }

  @Test
  void contentsLeadToEverySheet() {
    XSSFSheet contents = ORDINARY.sheet("Contents");
    assertEquals("Trade by year", ORDINARY.cell("Contents", 2, 0).getStringCellValue());
    assertEquals("Goods trade by year", ORDINARY.cell("Contents", 2, 1).getStringCellValue());
    List<String> places = new ArrayList<>();
    contents.getHyperlinkList().forEach(link -> places.add(link.getLocation()));
    assertEquals(
        List.of("'Notes'!A1", "'Flows'!A1", "'Trade by year'!A1", "'Agreements'!A1"), places);
  }

  @Test
  void explainsATableAboveIt() {
    XSSFSheet sheet = ORDINARY.sheet("Trade by year");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ORDINARY.table("Trade by year").getStartRowIndex(); i++) {
      lines.add(sheet.getRow(i).getCell(0).getStringCellValue());
    }
    assertEquals(
        List.of(
            "Goods trade by year [note 2] [note 3] [note 4]",
            "This sheet contains 1 table.",
            "[note 2] Values are in million US dollars at current prices, as Belarus reports them.",
            "[note 3] Growth is the turnover of the year over that of the year before, less one.",
            "[note 4] A blank cell means that there is no year before.",
            "Source: Flows, on the sheet of that name",
            "Back to contents"),
        lines);
  }

  @Test
  void gathersNotesOnOneSheet() {
    assertEquals("[note 3]", ORDINARY.cell("Notes", 2, 0).getStringCellValue());
    assertEquals(
        "Growth is the turnover of the year over that of the year before, less one.",
        ORDINARY.cell("Notes", 2, 1).getStringCellValue());
    assertEquals("Trade by year", ORDINARY.cell("Notes", 2, 2).getStringCellValue());
  }

  @Test
  void marksRangesAsNamedTables() {
    XSSFTable table = ORDINARY.table("Flows");
    assertEquals("Flows", table.getName());
    assertEquals(0, table.getStartColIndex());
    assertEquals(18, table.getDataRowCount());
    assertFalse(table.getCTTable().isSetAutoFilter());
    assertEquals("Value", table.getColumns().get(4).getName());
    assertEquals(table.getEndRowIndex(), ORDINARY.sheet("Flows").getLastRowNum());
    assertEquals(
        "'Flows'!$A$6:$E$24", ORDINARY.workbook().getName("Flows.range").getRefersToFormula());
  }

  @Test
  void opensInTheFirstCellOfEverySheet() {
    assertEquals(0, ORDINARY.workbook().getActiveSheetIndex());
    ORDINARY.workbook().forEach(sheet -> assertEquals("A1", sheet.getActiveCell().toString()));
  }

  @Test
  void namesItselfInItsProperties() {
    PackageProperties properties =
        ORDINARY.workbook().getProperties().getCoreProperties().getUnderlyingProperties();
    assertEquals("Pakistan and Belarus at thirty", properties.getTitleProperty().orElseThrow());
    assertEquals(
        "Aisha Example, Institute of Examples; B. Writer",
        properties.getCreatorProperty().orElseThrow());
    assertEquals("en", properties.getLanguageProperty().orElseThrow());
    assertEquals(
        Date.from(Instant.parse("2024-02-03T00:00:00Z")),
        properties.getCreatedProperty().orElseThrow());
    assertEquals(properties.getCreatedProperty(), properties.getModifiedProperty());
  }

  @Test
  void writesNumbersWithTheDecimalsOfTheirColumn() {
    XSSFCell value = ORDINARY.cell("Flows", 2, 4);
    assertEquals(42, value.getNumericCellValue());
    assertEquals("0.0", value.getCellStyle().getDataFormatString().replace("#,##", ""));
    assertEquals("0", ORDINARY.cell("Flows", 2, 0).getCellStyle().getDataFormatString());
  }

  @Test
  void groupsThousandsUnlessAllNumbersAreSmall() {
    DataTable table =
        new DataTable(
            "Counts",
            "Counts",
            "Counts",
            List.of(),
            "",
            List.of(Briefs.text("What"), Briefs.number("Small", 0), Briefs.number("Large", 0)),
            List.of(
                List.of(
                    new DataCell.Text("A"),
                    new DataCell.Number(new BigDecimal("9999"), ""),
                    new DataCell.Number(new BigDecimal("-10000"), ""))),
            List.of());
    Opened opened = Opened.of(Briefs.of(table));
    assertEquals("0", opened.cell("Counts", 0, 1).getCellStyle().getDataFormatString());
    assertEquals("#,##0", opened.cell("Counts", 0, 2).getCellStyle().getDataFormatString());
  }

  @Test
  void showsFractionsAsPercentagesAndNumbersAsWritten() {
    DataTable table =
        new DataTable(
            "Shares",
            "Shares",
            "Shares",
            List.of(),
            "",
            List.of(
                new Column("Share", ColumnKind.PERCENT, 1),
                new Column("Any", ColumnKind.NUMBER, Column.AS_WRITTEN)),
            List.of(
                List.of(
                    new DataCell.Number(new BigDecimal("0.699"), ""),
                    new DataCell.Number(new BigDecimal("35.10"), "")),
                List.of(
                    new DataCell.Number(new BigDecimal("0.301"), ""),
                    new DataCell.Number(new BigDecimal("110.0"), "")),
                List.of(
                    new DataCell.Number(new BigDecimal("0.3"), ""),
                    new DataCell.Number(new BigDecimal("15"), ""))),
            List.of());
    Opened opened = Opened.of(Briefs.of(table));
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    assertEquals("69.9%", formatter.formatCellValue(opened.cell("Shares", 0, 0)));
    assertEquals("35.10", formatter.formatCellValue(opened.cell("Shares", 0, 1)).strip());
    assertEquals("110.0", formatter.formatCellValue(opened.cell("Shares", 1, 1)).strip());
    assertEquals("15", formatter.formatCellValue(opened.cell("Shares", 2, 1)).strip());
    assertEquals("0_._0_0", opened.cell("Shares", 2, 1).getCellStyle().getDataFormatString());
  }

  @Test
  void writesDatesAsDatesInUnmistakableOrder() {
    XSSFCell signed = ORDINARY.cell("Agreements", 0, 1);
    assertTrue(DateUtil.isCellDateFormatted(signed));
    assertEquals(LocalDate.of(2015, 5, 29), signed.getLocalDateTimeCellValue().toLocalDate());
    assertEquals("yyyy\\-mm\\-dd", signed.getCellStyle().getDataFormatString());
  }

  @Test
  void writesDatesThatExcelMiscountsAsText() {
    DataTable table =
        new DataTable(
            "Old",
            "Old",
            "Old",
            List.of(),
            "",
            List.of(new Column("Date", ColumnKind.DATE, 0)),
            List.of(
                List.of(new DataCell.Date(LocalDate.of(1900, 2, 28))),
                List.of(new DataCell.Date(LocalDate.of(1900, 3, 1)))),
            List.of());
    Opened opened = Opened.of(Briefs.of(table));
    assertEquals("1900-02-28", opened.cell("Old", 0, 0).getStringCellValue());
    assertEquals(61, opened.cell("Old", 1, 0).getNumericCellValue());
  }

  @Test
  void leavesEmptyCellsEmpty() {
    assertEquals(CellType.BLANK, ORDINARY.cell("Agreements", 1, 2).getCellType());
    assertEquals(CellType.BLANK, ORDINARY.cell("Trade by year", 0, 5).getCellType());
  }

  @Test
  void linksToTheWebAndIntoTheWorkbook() {
    XSSFCell web = ORDINARY.cell("Agreements", 0, 2);
    assertEquals("Islamabad Declaration", web.getStringCellValue());
    assertEquals("https://example.org/a%20b?x=1&y=2", web.getHyperlink().getAddress());
    XSSFCell figure = ORDINARY.cell("Agreements", 0, 3);
    String place = figure.getHyperlink().getLocation();
    assertEquals("'Trade by year'!D16", place);
    assertEquals("'Flows'!A1", ORDINARY.cell("Agreements", 1, 3).getHyperlink().getLocation());
  }

  @Test
  void keepsWordsOfLinksThatExcelCannotFollow() {
    DataTable table =
        new DataTable(
            "Links",
            "Links",
            "Links",
            List.of(),
            "",
            List.of(new Column("Link", ColumnKind.LINK, 0)),
            List.of(
                List.of(new DataCell.Link("javascript:alert(1)", "script")),
                List.of(new DataCell.Link("https://[", "broken")),
                List.of(new DataCell.Link("#nowhere", "nowhere")),
                List.of(new DataCell.Link("https://example.org/" + "x".repeat(3000), "long"))),
            List.of());
    Opened opened = Opened.of(Briefs.of(table));
    for (int i = 0; i < 4; i++) {
      assertFalse(opened.cell("Links", i, 0).getStringCellValue().isEmpty());
      assertNull(opened.cell("Links", i, 0).getHyperlink());
    }
  }

  @Test
  void runsFromRightToLeftWhereTheScriptDoes() {
    Opened opened = Opened.of(Briefs.of(Direction.RIGHT_TO_LEFT, "ur", Briefs.flows()));
    opened.workbook().forEach(sheet -> assertTrue(sheet.isRightToLeft(), sheet.getSheetName()));
    ORDINARY.workbook().forEach(sheet -> assertFalse(sheet.isRightToLeft()));
  }

  @Test
  void writesTheSameBytesAgain() {
    assertArrayEquals(ORDINARY.bytes(), Opened.bytes(Briefs.ordinary()));
  }

  @Test
  void writesACoverAloneWhereThereAreNoTables() {
    assertEquals(1, Opened.of(Briefs.of()).workbook().getNumberOfSheets());
  }

  @Test
  void opensWithATableThatHasNoRows() {
    Opened opened = Opened.of(Briefs.of(Briefs.texts("Nothing", "Nothing")));
    assertEquals("A4:A5", opened.table("Nothing").getCTTable().getRef());
  }

  @Test
  void refusesTwoTablesOfOneName() {
    Brief brief = Briefs.of(Briefs.texts("One", "a"), Briefs.texts("ONE", "b"));
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Opened.bytes(brief));
    assertEquals("two tables are named 'ONE'", e.getMessage());
  }

  @Test
  void refusesAFormulaThatNamesNoColumn() {
    DataTable table =
        new DataTable(
            "Wrong",
            "Wrong",
            "Wrong",
            List.of(),
            "",
            List.of(Briefs.number("A", 0)),
            List.of(List.of(Briefs.computed(new Formula.SameRow("B"), 1, ""))),
            List.of());
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Opened.bytes(Briefs.of(table)));
    assertEquals("table Wrong has no column 'B'", e.getMessage());
  }
}
