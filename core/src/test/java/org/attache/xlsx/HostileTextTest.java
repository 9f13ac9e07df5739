package org.attache.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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
