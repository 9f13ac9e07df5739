package org.attache.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.attache.brief.Brief;
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

  private static XSSFCell onlyCell(String text) {
    return Opened.of(Briefs.of(Briefs.texts("Texts", "Texts", text))).cell("Texts", 0, 0);
  }
}
