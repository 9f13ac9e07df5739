package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attache.brief.Brief;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An auditor clicks from figure to cell and from figure to source. */
class WorkbookLinksTest {

  private static final Path SAMPLES = Path.of("..", "samples");

  @ParameterizedTest
  @ValueSource(
      strings = {"pakistan-belarus", "gallery", "gallery-ur", "gallery/letter", "mozambique-china"})
  void everyLedgerRowLeadsToItsCellAndItsSource(String sample) throws IOException {
    Brief brief = Attache.create().inspect(SAMPLES.resolve(sample)).brief();
    List<String> without = new ArrayList<>();
    try (XSSFWorkbook workbook = workbook(brief)) {
      XSSFTable table = workbook.getTable("Ledger");
      XSSFSheet sheet = table.getXSSFSheet();
      int row = table.getStartRowIndex() + 1;
      int sources = sources(brief);
      for (LedgerEntry entry : brief.ledger().entries()) {
        XSSFCell id = sheet.getRow(row).getCell(0);
        assertEquals(entry.id(), id.getStringCellValue());
        if (id.getHyperlink() == null) {
          // Names of parties and goods that are built in stand in no sheet.
          if (!isBuiltIn(entry)) {
            without.add(entry.id());
          }
        } else {
          assertShows(entry, target(workbook, id.getHyperlink()));
        }
        if (entry.origin() instanceof Origin.Stated stated
            && !stated.sources().isEmpty()
            && !isBuiltIn(entry)) {
          Cell source = target(workbook, sheet.getRow(row).getCell(sources).getHyperlink());
          assertEquals(stated.sources().get(0).source(), source.getStringCellValue());
        }
        row++;
      }
    }
    assertEquals(List.of(), without);
  }

  /** Whether it is a name of a party or a product, whose sources no dossier lists. */
  private static boolean isBuiltIn(LedgerEntry entry) {
    return entry.kind() == LedgerEntry.Kind.NAME
        && (entry.id().startsWith("party.") || entry.id().startsWith("product."));
  }

  @Test
  void discrepanciesLeadToTheirFactsAndSources() throws IOException {
    Brief brief = Attache.create().inspect(SAMPLES.resolve("pakistan-belarus")).brief();
    try (XSSFWorkbook workbook = workbook(brief)) {
      XSSFTable table = workbook.getTable("Discrepancies");
      assertFalse(table.getDataRowCount() == 0);
      for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
        XSSFCell fact = table.getXSSFSheet().getRow(row).getCell(0);
        assertEquals(fact.getStringCellValue(), words(target(workbook, fact.getHyperlink())));
        int links = 0;
        for (Cell cell : table.getXSSFSheet().getRow(row)) {
          links += cell.getHyperlink() == null ? 0 : 1;
        }
        assertEquals(3, links);
      }
    }
  }

  /** The column of the ledger that leads to sources, in whatever language its heading is. */
  private static int sources(Brief brief) {
    DataTable ledger =
        brief.appendix().stream()
            .filter(one -> one.name().equals("Ledger"))
            .findFirst()
            .orElseThrow();
    return IntStream.range(0, ledger.columns().size())
        .filter(column -> ledger.rows().stream().anyMatch(row -> leadsToSource(row.get(column))))
        .findFirst()
        .orElseThrow();
  }

  private static boolean leadsToSource(DataCell cell) {
    return cell instanceof DataCell.Link link && link.url().startsWith("#Sources/");
  }

  private static void assertShows(LedgerEntry entry, Cell cell) {
    boolean isRow = isOfFact(entry, cell);
    assertEquals(entry.kind() != LedgerEntry.Kind.NUMBER || isOther(entry), isRow, entry.id());
    if (isRow) {
      return;
    }
    boolean isPerCent = cell.getCellStyle().getDataFormatString().endsWith("%");
    double shown = cell.getNumericCellValue() * (isPerCent ? 100 : 1);
    assertEquals(Double.parseDouble(entry.value()), shown, isPerCent ? 0.05001 : 1e-9, entry.id());
  }

  /** Whether it is a value that is not followed, which stands in words on the sheet of these. */
  private static boolean isOther(LedgerEntry entry) {
    return entry.id().matches(".*\\.other[0-9]*");
  }

  /** The first words of the row. */
  private static String words(Cell first) {
    boolean isText = first.getCellType() == CellType.STRING;
    return (isText ? first : first.getRow().getCell(1)).getStringCellValue();
  }

  /** Whether the cell begins the row of the fact whose date, name or other claim the entry is. */
  private static boolean isOfFact(LedgerEntry entry, Cell cell) {
    String fact = entry.id().substring(0, Math.max(0, entry.id().indexOf('.')));
    for (int i = 0; i < 2; i++) {
      Cell words = cell.getRow().getCell(i);
      if (words.getCellType() == CellType.STRING && words.getStringCellValue().equals(fact)) {
        return cell.getColumnIndex() == 0;
      }
    }
    return false;
  }

  private static Cell target(XSSFWorkbook workbook, XSSFHyperlink link) {
    CellReference at = new CellReference(link.getLocation());
    return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
  }

  private static XSSFWorkbook workbook(Brief brief) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Attache.create().write(brief, Format.XLSX, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
