package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attache.brief.Brief;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.office.OfficePrograms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Has another program compute every formula of the samples' workbooks anew. */
@Tag("interop")
class RecalculationTest {

  private static final Path SAMPLES = Path.of("../samples");
  private static final Attache ATTACHE = Attache.create();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"pakistan-belarus", "gallery", "gallery/letter", "gallery-ur", "mozambique-china"})
  void everyFormulaGivesWhatIsStoredAndPrinted(String sample) throws Exception {
    Brief brief = ATTACHE.inspect(SAMPLES.resolve(sample)).brief();
    int compared = 0;
    try (XSSFWorkbook stored = open(write(brief));
        XSSFWorkbook recomputed = recompute(open(write(brief)))) {
      for (DataTable table : brief.appendix()) {
        for (int row = 0; row < table.rows().size(); row++) {
          for (int column = 0; column < table.columns().size(); column++) {
            if (table.rows().get(row).get(column) instanceof DataCell.Computed cell) {
              Cell before = cell(stored, table, row, column);
              Cell after = sameCell(recomputed, before);
              String place = table.name() + " " + before.getAddress() + ": " + after;
              String shown = shown(before.getNumericCellValue(), table, column, cell);
              assertEquals(CellType.FORMULA, after.getCellType(), place);
              assertEquals(shown, shown(after.getNumericCellValue(), table, column, cell), place);
              assertPrinted(brief, cell, shown);
              compared++;
            }
          }
        }
      }
    }
    assertTrue(compared >= 20, "only " + compared + " formulas");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pakistan-belarus", "mozambique-china"})
  void yearsFollowTheDatesThatTheyLieBetween(String sample) throws Exception {
    Brief brief = ATTACHE.inspect(SAMPLES.resolve(sample)).brief();
    XSSFWorkbook changed = open(write(brief));
    Cell then = named(changed, "History_relations_established_Date_as_written");
    int earlier = Integer.parseInt(then.getStringCellValue().substring(0, 4)) - 3;
    Cell years = years(changed);
    int before = (int) years.getNumericCellValue();
    then.setCellValue(earlier + "-05");
    try (XSSFWorkbook recomputed = recompute(changed)) {
      assertEquals(before + 3, years(recomputed).getNumericCellValue(), 0);
    }
  }

  private static Cell years(XSSFWorkbook workbook) {
    for (Row row : workbook.getSheet("Measures")) {
      if (row.getCell(0).getStringCellValue().endsWith(".years")) {
        return row.getCell(2);
      }
    }
    throw new AssertionError("no years between dates");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pakistan-belarus", "gallery", "gallery/letter", "gallery-ur", "mozambique-china"})
  void theOpenXmlValidatorFindsNoErrorInASample(String sample) throws Exception {
    Path file = folder.resolve("workbook.xlsx");
    Files.write(file, write(ATTACHE.inspect(SAMPLES.resolve(sample)).brief()));
    for (String version : List.of("Office2019", "Microsoft365")) {
      String printed = OfficePrograms.validate(file, version).replace(" ", "");
      assertTrue(printed.contains("\"ok\":true"), printed);
    }
  }

  @Test
  void indicatorsFollowTheBaseYearThatSomebodyChooses() throws Exception {
    Brief brief = ATTACHE.inspect(SAMPLES.resolve("pakistan-belarus")).brief();
    XSSFWorkbook changed = open(write(brief));
    named(changed, "BasePeriod.value").setCellValue("Pandemic year");
    try (XSSFWorkbook recomputed = recompute(changed)) {
      Map<String, Double> values = new TreeMap<>();
      DataTable table =
          brief.appendix().stream()
              .filter(one -> one.name().equals("Indicators"))
              .findFirst()
              .orElseThrow();
      for (int row = 0; row < 2; row++) {
        for (int column = 0; column < table.columns().size(); column++) {
          if (table.rows().get(row).get(column) instanceof DataCell.Computed) {
            values.put(
                row + " " + table.columns().get(column).heading(),
                cell(recomputed, table, row, column).getNumericCellValue());
          }
        }
      }
      assertEquals(100.0, values.get("1 Index of turnover"), 1e-9);
      assertEquals(100 * 50.2 / 52, values.get("0 Index of turnover"), 1e-9);
      assertEquals(-1.0, values.get("0 Years from base"), 1e-9);
      assertEquals(52 / 50.2 - 1, values.get("0 Average growth of turnover"), 1e-9);
      assertEquals(0.0, values.get("1 Average growth of turnover"), 1e-9);
    }
  }

  @Test
  void offersTheYearsThereAreAsBase() throws Exception {
    Brief brief = ATTACHE.inspect(SAMPLES.resolve("pakistan-belarus")).brief();
    try (XSSFWorkbook workbook = open(write(brief))) {
      Cell chosen = named(workbook, "BasePeriod.value");
      DataValidation list =
          chosen.getSheet().getDataValidations().stream().findFirst().orElseThrow();
      assertTrue(
          list.getRegions()
              .getCellRangeAddress(0)
              .isInRange(chosen.getRowIndex(), chosen.getColumnIndex()));
      assertEquals("BasePeriod.choices", list.getValidationConstraint().getFormula1());
      XSSFTable indicators = workbook.getTable("Indicators");
      int first = indicators.getStartRowIndex() + 2;
      assertEquals(
          "'Indicators'!$A$" + first + ":$A$" + (first + 1),
          workbook.getName("BasePeriod.choices").getRefersToFormula());
    }
  }

  @Test
  void saysInWordsThatAYearHasNothingToMeasureAgainst() throws Exception {
    Brief brief = ATTACHE.inspect(SAMPLES.resolve("pakistan-belarus")).brief();
    XSSFWorkbook changed = open(write(brief));
    named(changed, "BasePeriod.value").setCellValue("1999");
    try (XSSFWorkbook recomputed = recompute(changed)) {
      XSSFTable indicators = recomputed.getTable("Indicators");
      int found = 0;
      for (Cell cell : indicators.getXSSFSheet().getRow(indicators.getStartRowIndex() + 1)) {
        if (cell.getCellType() == CellType.FORMULA
            && cell.getCachedFormulaResultType() == CellType.STRING) {
          assertEquals("no value in the base year", cell.getStringCellValue());
          found++;
        }
        assertTrue(
            cell.getCellType() != CellType.FORMULA
                || cell.getCachedFormulaResultType() != CellType.ERROR,
            cell.toString());
      }
      assertEquals(6, found);
    }
  }

  private static byte[] write(Brief brief) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ATTACHE.write(brief, Format.XLSX, out);
    return out.toByteArray();
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  /** The workbook with no results stored, so that whatever is there afterwards was computed. */
  private XSSFWorkbook recompute(XSSFWorkbook workbook) throws Exception {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            ((XSSFCell) cell).getCTCell().unsetV();
          }
        }
      }
    }
    Path file = folder.resolve("workbook.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    workbook.close();
    return open(Files.readAllBytes(OfficePrograms.convert(file, "xlsx")));
  }

  private static Cell cell(XSSFWorkbook workbook, DataTable table, int row, int column) {
    XSSFTable written = workbook.getTable(table.name());
    return written
        .getXSSFSheet()
        .getRow(written.getStartRowIndex() + 1 + row)
        .getCell(written.getStartColIndex() + column);
  }

  private static Cell sameCell(XSSFWorkbook workbook, Cell cell) {
    return workbook
        .getSheet(cell.getSheet().getSheetName())
        .getRow(cell.getRowIndex())
        .getCell(cell.getColumnIndex());
  }

  private static Cell named(XSSFWorkbook workbook, String name) {
    Name found = workbook.getName(name);
    CellReference first = new CellReference(found.getRefersToFormula().replaceAll(":.*", ""));
    return workbook.getSheet(first.getSheetName()).getRow(first.getRow()).getCell(first.getCol());
  }

  /** As the column's format shows it. */
  private static String shown(double value, DataTable table, int column, DataCell.Computed cell) {
    DataTable.Column format = table.columns().get(column);
    boolean isPercent = format.kind() == ColumnKind.PERCENT;
    boolean isAsWritten = format.decimals() == DataTable.Column.AS_WRITTEN;
    int decimals = isAsWritten ? Math.max(0, cell.value().scale()) : format.decimals();
    return BigDecimal.valueOf(value)
        .movePointRight(isPercent ? 2 : 0)
        .setScale(decimals, RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** What the ledger has, to the digits that pages and cells show. */
  private static void assertPrinted(Brief brief, DataCell.Computed cell, String shown) {
    brief
        .ledger()
        .entry(cell.figure())
        .ifPresent(
            entry ->
                assertEquals(
                    0,
                    new BigDecimal(entry.value())
                        .setScale(
                            Math.min(
                                new BigDecimal(shown).scale(),
                                new BigDecimal(entry.value()).scale()),
                            RoundingMode.HALF_UP)
                        .compareTo(new BigDecimal(shown)),
                    entry.id() + ": " + List.of(entry.value(), shown)));
  }
}
