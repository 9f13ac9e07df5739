package org.attache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attache.brief.Brief;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.Inline;
import org.attache.brief.LedgerEntry;
import org.attache.brief.PrintedValues;
import org.attache.office.OoxmlValidity;
import org.attache.pdf.StructureText;
import org.attache.pdf.VeraPdf;
import org.attache.problem.Problem;
import org.attache.problem.Severity;
import org.attache.xlsx.SheetAccessibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole path, from a sample's files to three files that agree. */
@ParameterizedClass
@ValueSource(strings = {"pakistan-belarus", "mozambique-china"})
class SampleRenderingTest {

  private static final Path SAMPLES = Path.of("../samples");
  private static final Attache ATTACHE = Attache.create();
  private static final Map<Format, byte[]> FILES = new TreeMap<>();
  private static Inspection inspection;
  private static Brief brief;

  private final Path folder;

  SampleRenderingTest(String sample) {
    folder = SAMPLES.resolve(sample);
  }

  @BeforeParameterizedClassInvocation
  static void renderTheSample(String sample) throws IOException {
    inspection = ATTACHE.inspect(SAMPLES.resolve(sample));
    brief = inspection.brief();
    for (Format format : Format.values()) {
      FILES.put(format, write(ATTACHE, brief, format));
    }
  }

  private static byte[] write(Attache attache, Brief brief, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    attache.write(brief, format, out);
    return out.toByteArray();
  }

  @Test
  void hasNothingButNotesToSay() {
    List<Problem> serious =
        inspection.problems().stream()
            .filter(p -> p.severity() != Severity.NOTE && !p.isAccepted())
            .toList();
    assertEquals(List.of(), serious);
  }

  @Test
  void keepsToTheRulesForAccessibleWorkbooks() throws IOException {
    List<SheetAccessibility.Finding> findings =
        SheetAccessibility.english()
            .check(new ByteArrayInputStream(FILES.getOrDefault(Format.XLSX, new byte[0])));
    assertEquals(List.of(), findings);
  }

  @Test
  void writesAWorkbookThatKeepsToTheSchema() throws IOException {
    assertEquals(List.of(), OoxmlValidity.errors(FILES.getOrDefault(Format.XLSX, new byte[0])));
  }

  @Test
  void meetsBothStandards() {
    VeraPdf.assertConforms(FILES.get(Format.PDF));
  }

  @Test
  void givesTheSameBytesAgain() throws IOException {
    Attache other = Attache.create();
    Brief again = other.inspect(folder).brief();
    for (Format format : Format.values()) {
      assertArrayEquals(FILES.get(format), write(other, again, format), format.name());
    }
  }

  @Test
  void printsEveryFigureInPdfAndWordAsOftenAsTheBriefDoes() throws IOException {
    String pdf = joined(pdfText());
    String word = joined(wordText());
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Inline.Value value : PrintedValues.of(brief)) {
      counts.merge(joined(value.text()), 1, Integer::sum);
    }
    assertTrue(counts.size() > 50, "only " + counts.size() + " figures: " + counts.keySet());
    counts.forEach(
        (text, count) -> {
          assertTrue(occurrences(pdf, text) >= count, "PDF lacks " + count + " times " + text);
          assertTrue(occurrences(word, text) >= count, "Word lacks " + count + " times " + text);
        });
  }

  @Test
  void holdsEveryFigureOfTheLedgerInTheWorkbook() throws IOException {
    Map<String, String> rows = new TreeMap<>();
    try (XSSFWorkbook workbook = workbook()) {
      XSSFTable ledger = table(workbook, "ledger");
      XSSFSheet sheet = ledger.getXSSFSheet();
      int number = ledger.findColumnIndex("Number");
      for (int row = ledger.getStartRowIndex() + 1; row <= ledger.getEndRowIndex(); row++) {
        Row cells = sheet.getRow(row);
        rows.put(text(cells, 0), text(cells, number) + text(cells, number + 1));
      }
    }
    assertEquals(brief.ledger().entries().size(), rows.size());
    for (LedgerEntry entry : brief.ledger().entries()) {
      String held = rows.get(entry.id());
      if (entry.kind() == LedgerEntry.Kind.NUMBER) {
        assertEquals(0, new BigDecimal(entry.value()).compareTo(new BigDecimal(held)), entry.id());
      } else {
        assertEquals(entry.value(), held, entry.id());
      }
    }
  }

  @Test
  void storesResultsInTheWorkbookThatEqualThoseOfTheLedger() throws IOException {
    int compared = 0;
    try (XSSFWorkbook workbook = workbook()) {
      for (DataTable table : brief.appendix()) {
        XSSFTable written = table(workbook, table.name());
        for (int row = 0; row < table.rows().size(); row++) {
          for (int column = 0; column < table.columns().size(); column++) {
            if (table.rows().get(row).get(column) instanceof DataCell.Computed computed) {
              Cell cell =
                  written
                      .getXSSFSheet()
                      .getRow(written.getStartRowIndex() + 1 + row)
                      .getCell(written.getStartColIndex() + column);
              assertEquals(CellType.FORMULA, cell.getCellType());
              assertEquals(computed.value().doubleValue(), cell.getNumericCellValue());
              assertInLedger(computed, table.columns().get(column).kind());
              compared++;
            }
          }
        }
      }
    }
    assertTrue(compared >= 8, "only " + compared + " formulas");
  }

  private static void assertInLedger(DataCell.Computed computed, DataTable.ColumnKind kind) {
    int shift = kind == DataTable.ColumnKind.PERCENT ? 2 : 0;
    BigDecimal shown = computed.value().movePointRight(shift);
    brief
        .ledger()
        .entry(computed.figure())
        .ifPresent(
            entry -> {
              BigDecimal printed = new BigDecimal(entry.value());
              BigDecimal rounded =
                  kind == DataTable.ColumnKind.PERCENT
                      ? shown.setScale(printed.scale(), RoundingMode.HALF_UP)
                      : shown;
              assertEquals(0, rounded.compareTo(printed), entry.id());
            });
  }

  private static String pdfText() throws IOException {
    try (PDDocument document = Loader.loadPDF(FILES.get(Format.PDF))) {
      return StructureText.of(document)
          .lines()
          .map(String::strip)
          .filter(line -> line.startsWith("'"))
          .map(line -> line.substring(1, line.length() - 1))
          .collect(Collectors.joining());
    }
  }

  private static String wordText() throws IOException {
    try (XWPFDocument document =
            new XWPFDocument(new ByteArrayInputStream(FILES.get(Format.DOCX)));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  private static XSSFWorkbook workbook() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(FILES.get(Format.XLSX)));
  }

  private static XSSFTable table(XSSFWorkbook workbook, String name) {
    XSSFTable table = workbook.getTable(name);
    assertTrue(table != null, "no table " + name);
    return table;
  }

  private static String text(Row row, int column) {
    Cell cell = row.getCell(column);
    if (cell == null) {
      return "";
    }
    return cell.getCellType() == CellType.NUMERIC
        ? BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString()
        : cell.getStringCellValue();
  }

  /** Without what line breaks and hyphenation put between characters. */
  private static String joined(String text) {
    return text.replaceAll("[\\s\\p{Zs}\\u00AD\\u2010-]+", "");
  }

  private static int occurrences(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }
}
