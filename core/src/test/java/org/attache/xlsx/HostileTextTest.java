package org.attache.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.attache.brief.Brief;
import org.attache.brief.ChartKind;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.Front;
import org.attache.office.OoxmlValidity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+x", "-x", "@SUM(A1)", "\t=1+1", "\r=1+1", "=HYPERLINK(\"http://x\")"})
  void keepsWhatLooksLikeAFormulaAsText(String text) {
    XSSFCell cell = onlyCell(text);
    assertEquals(CellType.STRING, cell.getCellType());
    assertEquals(text, cell.getStringCellValue());
    assertTrue(cell.getCellStyle().getQuotePrefixed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\r\nb",
        "_x0041_",
        "a_x000D_b",
        "_x_ _x00_",
        " spaces at both ends ",
        "<b>&amp;\"'</b>",
        "2019",
        "TRUE",
        "#REF!",
        "]]>",
        "پاکستان",
        "\uD83C\uDDF5\uD83C\uDDF0"
      })
  void givesBackEveryTextAsItWas(String text) {
    XSSFCell cell = onlyCell(text);
    assertEquals(CellType.STRING, cell.getCellType());
    assertEquals(text, cell.getStringCellValue());
    assertFalse(cell.getCellStyle().getQuotePrefixed());
  }

  @Test
  void showsWhereACharacterCannotBeWritten() {
    assertEquals(
        "a\uFFFDb\uFFFDc\uFFFDd\uFFFD",
        onlyCell("a\u0000b\u001Bc\uD800d\uFFFE").getStringCellValue());
  }

  @Test
  void cutsTextThatACellCannotHoldAndSaysSo() {
    Opened opened = Opened.of(Briefs.of(Briefs.texts("Long", "Long", "x".repeat(40_000))));
    String text = opened.cell("Long", 0, 0).getStringCellValue();
    assertEquals(32_767, text.length());
    assertTrue(text.endsWith("xx […]"));
    assertEquals(
        "A text longer than a cell can hold is cut and ends in three dots.",
        opened.sheet("Long").getRow(2).getCell(0).getStringCellValue());
  }

  @Test
  void cutsNoCharacterInTwo() {
    String text = onlyCell("x" + "\uD83D\uDE00".repeat(20_000)).getStringCellValue();
    assertTrue(text.length() <= 32_767);
    assertFalse(text.contains("\uFFFD"));
  }

  @Test
  void givesEverySheetANameThatExcelAccepts() {
    String[] wanted = {
      "a/b:c*d?e[f]g\\h",
      "'quoted'",
      "History",
      "Trade",
      "TRADE",
      "cover",
      "A name that is much longer than Excel allows, one",
      "A name that is much longer than Excel allows, two",
      "   ",
      "It's"
    };
    List<DataTable> tables = new ArrayList<>();
    for (int i = 0; i < wanted.length; i++) {
      tables.add(Briefs.texts("Table_" + i, wanted[i], "x"));
    }
    Brief brief = Briefs.of(tables.toArray(DataTable[]::new));
    List<String> names = new ArrayList<>();
    Opened.of(brief).workbook().forEach(sheet -> names.add(sheet.getSheetName()));
    assertEquals(
        List.of(
            "Cover",
            "Contents",
            "a b c d e f g h",
            "quoted",
            "History 2",
            "Trade",
            "TRADE 2",
            "cover 2",
            "A name that is much longer than",
            "A name that is much longer th 2",
            "Sheet",
            "It's"),
        names);
  }

  @Test
  void givesNoTableTheNameOfACell() {
    Opened opened = Opened.of(Briefs.of(Briefs.texts("T2019", "a", "x"), Briefs.texts("R", "b")));
    assertEquals("_T2019", opened.table("a").getName());
    assertEquals("_R", opened.table("b").getName());
  }

  @Test
  void makesHeadingsUniqueAndOneLine() {
    DataTable table =
        new DataTable(
            "Heads",
            "Heads",
            "Heads",
            List.of(),
            "",
            List.of(Briefs.text("A\n b"), Briefs.text("a B"), Briefs.text(" ")),
            List.of(),
            List.of());
    Opened opened = Opened.of(Briefs.of(table));
    List<String> headings = new ArrayList<>();
    opened.table("Heads").getColumns().forEach(column -> headings.add(column.getName()));
    assertEquals(List.of("A b", "a B 2", "?"), headings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+x", "-x", "@SUM(A1)", "=HYPERLINK(\"http://x\")"})
  void keepsFormulasOutOfEveryPlaceThatShowsText(String text) {
    DataTable table =
        new DataTable(
            "Texts",
            text,
            text,
            List.of(text),
            text,
            List.of(Briefs.text(text), Briefs.text("Link")),
            List.of(
                List.of(new DataCell.Text(text), new DataCell.Link("https://example.org/", text))),
            List.of());
    Opened opened = Opened.of(Briefs.of(table));
    opened.workbook().forEach(HostileTextTest::assertHoldsNoFormula);
    XSSFSheet sheet = opened.workbook().getSheetAt(opened.workbook().getNumberOfSheets() - 1);
    XSSFTable written = sheet.getTables().get(0);
    assertEquals(text, written.getColumns().get(0).getName());
    Row first = sheet.getRow(written.getStartRowIndex() + 1);
    assertEquals(text, first.getCell(1).getStringCellValue());
    assertEquals("https://example.org/", first.getCell(1).getHyperlink().getAddress());
    assertTrue(sheet.getRow(0).getCell(0).getStringCellValue().startsWith(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\tA", "A\tb", "A\rb", "A\nb", "A\r\nb", "\r\n=A", "A\u0000b", "A\u2028b"})
  void breaksNoLineInNamesAndHeadings(String text) {
    DataTable table =
        new DataTable(
            "Texts",
            text,
            text,
            List.of(text),
            text,
            List.of(Briefs.text(text), Briefs.text("Link")),
            List.of(
                List.of(new DataCell.Text(text), new DataCell.Link("https://example.org/", text)),
                List.of(
                    new DataCell.Text(text), new DataCell.Link("https://x.org/\t" + text, "y"))),
            List.of());
    Opened opened = Opened.of(Briefs.of(table));
    opened.workbook().forEach(HostileTextTest::assertHoldsNoFormula);
    int last = opened.workbook().getNumberOfSheets() - 1;
    String name = opened.workbook().getSheetName(last);
    assertFalse(name.matches("(?s).*[\\t\\r\\n\\x00].*"), name);
    XSSFTable written = opened.workbook().getSheetAt(last).getTables().get(0);
    String heading = written.getColumns().get(0).getName();
    assertFalse(heading.matches("(?s).*[\\t\\r\\n\\x00].*"), heading);
    Row first = opened.workbook().getSheetAt(last).getRow(written.getStartRowIndex());
    assertEquals(heading, first.getCell(0).getStringCellValue(), "Excel repairs what differs");
    assertEquals(List.of(), errors(opened));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+x", "-x", "@SUM(A1)", "\tA", "A\rb\nc", "<&>\"'", "A\u0000"})
  void keepsTextsOfPropertiesAndCover(String text) throws Exception {
    Brief plain = Briefs.ordinary();
    Front front =
        new Front(
            "T" + text,
            text,
            plain.front().date(),
            text,
            text,
            List.of(text),
            List.of(text),
            text,
            "en",
            plain.front().direction());
    Brief brief =
        new Brief(
            front,
            plain.theme(),
            plain.labels(),
            plain.blocks(),
            plain.notes(),
            plain.references(),
            plain.appendix(),
            plain.ledger(),
            plain.attachments(),
            plain.remarks());
    Opened opened = Opened.of(brief);
    assertHoldsNoFormula(opened.workbook().getSheetAt(0));
    String kept = text.replace('\u0000', '\uFFFD');
    assertEquals("T" + kept, opened.workbook().getProperties().getCoreProperties().getTitle());
    assertEquals(kept, opened.workbook().getProperties().getCoreProperties().getCreator());
    assertEquals(List.of(), errors(opened));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+x", "-x", "@SUM(A1)", "\t=1+1"})
  void namesThePartsOfASplitTableByTheirWords(String text) throws Exception {
    Opened opened =
        new Opened(
            new byte[0],
            ManyRowsTest.read(
                Briefs.of(
                    Briefs.texts(
                        "Long", text, Collections.nCopies(60, text).toArray(String[]::new)))));
    for (int i = 2; i < opened.workbook().getNumberOfSheets(); i++) {
      XSSFSheet sheet = opened.workbook().getSheetAt(i);
      assertHoldsNoFormula(sheet);
      assertTrue(sheet.getSheetName().contains(" of 2)"), sheet.getSheetName());
      Row first = sheet.getRow(sheet.getTables().get(0).getStartRowIndex() + 1);
      assertEquals(text, first.getCell(0).getStringCellValue());
      assertTrue(first.getCell(0).getCellStyle().getQuotePrefixed());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+x", "-x", "@SUM(A1)", "<&>\"'"})
  void keepsTitlesOfChartsAsTheyAre(String text) {
    DataTable plain = Briefs.byYear();
    DataTable charted =
        new DataTable(
            plain.name(),
            plain.sheet(),
            plain.title(),
            plain.notes(),
            plain.source(),
            plain.columns(),
            plain.rows(),
            List.of(Briefs.chart(ChartKind.COLUMN, text, "Exports")));
    XSSFSheet sheet = Opened.of(Briefs.of(Briefs.flows(), charted)).sheet(plain.sheet());
    XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(0);
    assertTrue(chart.getTitleText().getString().startsWith(text), chart.getTitleText().getString());
  }

  private static List<String> errors(Opened opened) {
    try {
      // Excel itself marks texts with space at their ends so, which the schema leaves out.
      return OoxmlValidity.errors(opened.bytes()).stream()
          .filter(error -> !error.contains("Attribute not allowed") || !error.contains("space@"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertHoldsNoFormula(Sheet sheet) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        assertNotEquals(CellType.FORMULA, cell.getCellType(), cell.getAddress().toString());
      }
    }
  }

  private static XSSFCell onlyCell(String text) {
    return Opened.of(Briefs.of(Briefs.texts("Texts", "Texts", text))).cell("Texts", 0, 0);
  }
}
