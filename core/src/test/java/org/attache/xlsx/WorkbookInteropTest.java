package org.attache.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attache.brief.Brief;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.Direction;
import org.attache.brief.Formula;
import org.attache.brief.Formula.Match;
import org.attache.office.OfficePrograms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gives workbooks to other programs. */
@Tag("interop")
class WorkbookInteropTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"Office2019", "Microsoft365"})
  void theOpenXmlValidatorFindsNoError(String version) throws Exception {
    for (Brief brief :
        List.of(
            Briefs.ordinary(),
            Briefs.of(),
            Briefs.of(Direction.RIGHT_TO_LEFT, "ur", Briefs.flows(), Briefs.byYear()),
            Briefs.of(Briefs.flows(), awkward()),
            Briefs.of(Briefs.texts("Texts", "Texts", "=1+1", "\t", "\r", "x".repeat(40_000))))) {
      assertValid(Opened.bytes(brief), version);
    }
    assertValid(ManyRowsTest.splitWorkbook(), version);
  }

  private void assertValid(byte[] workbook, String version) throws Exception {
    Path file = folder.resolve("workbook.xlsx");
    Files.write(file, workbook);
    String printed = OfficePrograms.validate(file, version).replace(" ", "");
    assertTrue(printed.contains("\"ok\":true"), printed);
  }

  @Test
  void libreOfficeComputesOverAllPartsOfASplitTable() throws Exception {
    XSSFWorkbook written = read(ManyRowsTest.splitWorkbook());
    Map<String, Double> stored = formulas(written);
    Path file = folder.resolve("workbook.xlsx");
    Files.write(file, withoutStoredValues(written));
    try (XSSFWorkbook recomputed = read(Files.readAllBytes(OfficePrograms.convert(file, "xlsx")))) {
      Map<String, Double> computed = formulas(recomputed);
      assertEquals(stored.keySet(), computed.keySet());
      stored.forEach((cell, value) -> assertEquals(value, computed.get(cell), 1e-9, cell));
    }
    assertEquals(74 + 1, stored.size());
  }

  private static XSSFWorkbook read(byte[] workbook) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(workbook));
  }

  @Test
  void libreOfficeComputesWhatTheBriefSays() throws Exception {
    Opened opened = Opened.of(Briefs.of(Briefs.flows(), Briefs.byYear(), awkward()));
    Map<String, Double> stored = formulas(opened.workbook());
    Path file = folder.resolve("workbook.xlsx");
    Files.write(file, withoutStoredValues(opened.workbook()));
    Path converted = OfficePrograms.convert(file, "xlsx");
    try (XSSFWorkbook recomputed = new XSSFWorkbook(Files.newInputStream(converted))) {
      Map<String, Double> computed = formulas(recomputed);
      assertEquals(stored.keySet(), computed.keySet());
      stored.forEach((cell, value) -> assertEquals(value, computed.get(cell), 1e-9, cell));
    }
    assertEquals(9 * 4 + 8 + 2 * 3, stored.size());
  }

  @Test
  void libreOfficePrintsEverySheet() throws Exception {
    Path file = folder.resolve("workbook.xlsx");
    Files.write(file, Opened.bytes(Briefs.ordinary()));
    String text = OfficePrograms.words(OfficePrograms.convertToPdf(file));
    for (String title :
        List.of(
            "Pakistan and Belarus at thirty",
            "Contents",
            "Note text",
            "Goods trade between Belarus and Pakistan, 2012 to 2020 [note 1]",
            "Belarus sells more than it buys",
            "Agreements in force or signed")) {
      assertTrue(text.contains(title), title);
    }
    assertFalse(text.contains("#REF!") || text.contains("#NAME?") || text.contains("###"), text);
  }

  /** Sums over texts that a spreadsheet would rather read as wildcards, comparisons or numbers. */
  private static DataTable awkward() {
    return new DataTable(
        "Awkward",
        "Awkward",
        "Sums over awkward texts",
        List.of(),
        "",
        List.of(
            Briefs.text("Year [#]"),
            Briefs.text("Seller's name"),
            Briefs.number("Value", 1),
            Briefs.number("Wild", 1),
            Briefs.number("Half", 1)),
        List.of(awkward("2019", "Belarus", 35.1), awkward("2019", "Bel*", 0)),
        List.of());
  }

  private static List<DataCell> awkward(String year, String from, double value) {
    List<Match> own =
        List.of(new Match("Year", "Year [#]", true), new Match("From", "Seller's name", true));
    List<Match> wild = List.of(new Match("From", "Bel?rus", false));
    return List.of(
        new DataCell.Text(year),
        new DataCell.Text(from),
        Briefs.computed(new Formula.SumWhere("Flows", "Value", own), value, ""),
        Briefs.computed(new Formula.SumWhere("Flows", "Value", wild), 0, ""),
        new DataCell.Computed(
            new Formula.Over(
                Briefs.own("Value"),
                new Formula.Plus(
                    new Formula.Size(new Formula.SumWhere("Flows", "Value", List.of())),
                    Briefs.own("Wild"))),
            BigDecimal.valueOf(value / 490.5),
            ""));
  }

  private static Map<String, Double> formulas(XSSFWorkbook workbook) {
    Map<String, Double> values = new TreeMap<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            values.put(sheet.getSheetName() + "!" + cell.getAddress(), cell.getNumericCellValue());
          }
        }
      }
    }
    return values;
  }

  /** So that whatever is there afterwards has been computed. */
  private static byte[] withoutStoredValues(XSSFWorkbook workbook) throws IOException {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            ((XSSFCell) cell).getCTCell().unsetV();
          }
        }
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }
}
