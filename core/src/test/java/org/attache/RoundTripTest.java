package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.ChartFigure;
import org.attache.brief.DataTable;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.LedgerEntry;
import org.attache.brief.NoteList;
import org.attache.brief.PlainText;
import org.attache.brief.PrintedValues;
import org.attache.brief.ReferenceEntry;
import org.attache.brief.TimelineFigure;
import org.attache.pdf.StructureText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads back from all three files what a brief says, and finds the same in each. */
class RoundTripTest {

  private static final Path SAMPLES = Path.of("../samples");
  private static final Attache ATTACHE = Attache.create();
  private static final Map<String, Files> WRITTEN = new TreeMap<>();
  private static final Pattern ELEMENT = Pattern.compile("( *)([A-Z][A-Za-z0-9]*)(.*)");
  private static final Pattern ALT = Pattern.compile(" alt='(.*?)'(?= [a-zA-Z]+='| \\{|$)");

  /** A brief and what was read back. */
  private record Files(Brief brief, List<String> structure, byte[] word, byte[] workbook) {}

  private static synchronized Files files(String sample) throws IOException {
    Files known = WRITTEN.get(sample);
    if (known == null) {
      Brief brief = ATTACHE.inspect(SAMPLES.resolve(sample)).brief();
      try (PDDocument pdf = Loader.loadPDF(write(brief, Format.PDF))) {
        List<String> structure = StructureText.of(pdf).lines().toList();
        known = new Files(brief, structure, write(brief, Format.DOCX), write(brief, Format.XLSX));
      }
      WRITTEN.put(sample, known);
    }
    return known;
  }

  private static byte[] write(Brief brief, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ATTACHE.write(brief, format, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pakistan-belarus", "gallery", "gallery/letter", "gallery-ur", "mozambique-china"})
  void everyFileHoldsEveryNumber(String sample) throws IOException {
    Files files = files(sample);
    String pdf = joined(pdfText(files));
    String word = joined(wordText(files));
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Inline.Value value : PrintedValues.of(files.brief())) {
      counts.merge(joined(value.text()), 1, Integer::sum);
    }
    assertTrue(counts.size() > 2, "only " + counts.keySet());
    counts.forEach(
        (text, count) -> {
          assertTrue(occurrences(pdf, text) >= count, "PDF lacks " + count + " times " + text);
          assertTrue(occurrences(word, text) >= count, "Word lacks " + count + " times " + text);
        });
    Map<String, List<String>> ledger = rows(files, "Ledger");
    for (Inline.Value value : PrintedValues.of(files.brief())) {
      LedgerEntry entry = files.brief().ledger().entry(value.figure()).orElseThrow();
      assertHolds(ledger.getOrDefault(entry.id(), List.of()), entry);
    }
  }

  /** The value is in the row: as a number where it is one. */
  private static void assertHolds(List<String> row, LedgerEntry entry) {
    boolean isNumber = entry.kind() == LedgerEntry.Kind.NUMBER;
    boolean isHeld =
        row.stream()
            .anyMatch(
                cell ->
                    isNumber
                        ? isNumber(cell)
                            && new BigDecimal(cell).compareTo(new BigDecimal(entry.value())) == 0
                        : cell.equals(entry.value().strip()));
    assertTrue(isHeld, entry + " is not in " + row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pakistan-belarus", "gallery", "gallery/letter", "gallery-ur", "mozambique-china"})
  void pdfAndWordHaveTheSameHeadings(String sample) throws IOException {
    Files files = files(sample);
    List<String> headings = new ArrayList<>();
    List<Block> blocks = files.brief().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      // Where notes stand at the foot of pages, their list and its heading are left out.
      boolean isOverNotes = i + 1 < blocks.size() && blocks.get(i + 1) instanceof NoteList;
      if (blocks.get(i) instanceof Heading heading && !isOverNotes) {
        headings.add(heading.level() + " " + joined(PlainText.of(heading.content())));
      }
    }
    assertTrue(headings.size() > 2, headings.toString());
    assertEquals(headings, only(headings, pdfHeadings(files)), "PDF");
    assertEquals(headings, only(headings, wordHeadings(files)), "Word");
  }

  /** What writers add, such as the heading of a list of contents, is not the brief's. */
  private static List<String> only(List<String> wanted, List<String> found) {
    return found.stream().filter(wanted::contains).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pakistan-belarus", "gallery", "gallery/letter", "gallery-ur", "mozambique-china"})
  void everyPictureSaysTheSameInWords(String sample) throws IOException {
    Files files = files(sample);
    List<String> alts = new ArrayList<>();
    for (Block block : files.brief().blocks()) {
      if (block instanceof ChartFigure chart) {
        alts.add(joined(chart.alt()));
      } else if (block instanceof TimelineFigure timeline) {
        alts.add(joined(timeline.alt()));
      }
    }
    assertTrue(!alts.isEmpty());
    List<String> pdf = new ArrayList<>();
    for (String line : files.structure()) {
      Matcher alt = ALT.matcher(line);
      if (!line.strip().startsWith("'") && alt.find()) {
        pdf.add(joined(alt.group(1)));
      }
    }
    assertEquals(alts, only(alts, pdf), "PDF");
    List<String> word = new ArrayList<>();
    try (XWPFDocument document = word(files)) {
      Matcher descriptions =
          Pattern.compile("<wp:docPr[^>]* descr=\"([^\"]*)\"")
              .matcher(document.getDocument().xmlText());
      while (descriptions.find()) {
        word.add(joined(unescaped(descriptions.group(1))));
      }
    }
    assertEquals(alts, only(alts, word), "Word");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pakistan-belarus", "gallery", "gallery/letter", "gallery-ur", "mozambique-china"})
  void everyChartOfTheWorkbookSaysWhatItShows(String sample) throws IOException {
    Files files = files(sample);
    List<String> alts = new ArrayList<>();
    for (DataTable table : files.brief().appendix()) {
      table.charts().forEach(chart -> alts.add(chart.alt()));
    }
    List<String> found = new ArrayList<>();
    try (XSSFWorkbook workbook = workbook(files)) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFDrawing drawing = workbook.getSheetAt(i).getDrawingPatriarch();
        for (XSSFShape shape : drawing == null ? List.<XSSFShape>of() : drawing.getShapes()) {
          if (shape instanceof XSSFGraphicFrame frame) {
            found.add(
                frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().getDescr());
          }
        }
      }
    }
    assertEquals(alts, found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pakistan-belarus", "gallery", "gallery/letter", "gallery-ur", "mozambique-china"})
  void everyFileNamesTheSameSources(String sample) throws IOException {
    Files files = files(sample);
    String pdf = joined(pdfText(files));
    String word = joined(wordText(files));
    Map<String, List<String>> sources = rows(files, "Sources");
    for (ReferenceEntry entry : files.brief().references()) {
      String words = joined(PlainText.of(entry.content()));
      assertTrue(pdf.contains(words), "PDF lacks " + words);
      assertTrue(word.contains(words), "Word lacks " + words);
      List<String> row = sources.getOrDefault(entry.source(), List.of());
      boolean namesTheWork =
          row.stream().map(RoundTripTest::joined).anyMatch(cell -> isTitle(cell, words));
      assertTrue(namesTheWork, words + " is not what the workbook has: " + row);
    }
  }

  /** The workbook has titles as the dossier does, the list of works with curled apostrophes. */
  private static boolean isTitle(String cell, String reference) {
    return cell.length() > 12 && reference.contains(cell.replace('\'', '’'));
  }

  private static List<String> pdfHeadings(Files files) {
    List<String> headings = new ArrayList<>();
    for (int i = 0; i < files.structure().size(); i++) {
      Matcher element = ELEMENT.matcher(files.structure().get(i));
      if (element.matches() && element.group(2).matches("H[1-6]")) {
        String content = content(files.structure(), i, element.group(1).length());
        headings.add(element.group(2).substring(1) + " " + joined(content));
      }
    }
    return headings;
  }

  /** The words of an element and of all within it. */
  private static String content(List<String> lines, int element, int indent) {
    StringBuilder words = new StringBuilder();
    for (int i = element + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.length() - line.stripLeading().length() <= indent) {
        break;
      }
      words.append(words(line));
    }
    return words.toString();
  }

  private static String words(String line) {
    String stripped = line.strip();
    return stripped.startsWith("'") ? stripped.substring(1, stripped.length() - 1) : "";
  }

  private static String pdfText(Files files) {
    return files.structure().stream().map(RoundTripTest::words).collect(Collectors.joining());
  }

  private static XWPFDocument word(Files files) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(files.word()));
  }

  private static String wordText(Files files) throws IOException {
    try (XWPFDocument document = word(files);
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  private static List<String> wordHeadings(Files files) throws IOException {
    List<String> headings = new ArrayList<>();
    try (XWPFDocument document = word(files)) {
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        XWPFStyle style = document.getStyles().getStyle(paragraph.getStyleID());
        String name = style == null ? "" : style.getName().toLowerCase(Locale.ROOT);
        if (name.matches("heading [1-6]")) {
          headings.add(name.substring(8) + " " + joined(paragraph.getText()));
        }
      }
    }
    return headings;
  }

  private static XSSFWorkbook workbook(Files files) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(files.workbook()));
  }

  /** The rows of a table by their first cells. */
  private static Map<String, List<String>> rows(Files files, String name) throws IOException {
    Map<String, List<String>> rows = new TreeMap<>();
    try (XSSFWorkbook workbook = workbook(files)) {
      XSSFTable table = workbook.getTable(name);
      XSSFSheet sheet = table.getXSSFSheet();
      for (int r = table.getStartRowIndex() + 1; r <= table.getEndRowIndex(); r++) {
        Row cells = sheet.getRow(r);
        List<String> row = new ArrayList<>();
        for (int c = table.getStartColIndex(); c <= table.getEndColIndex(); c++) {
          row.add(text(cells.getCell(c)));
        }
        rows.put(row.get(0), row);
      }
    }
    return rows;
  }

  private static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    return cell.getCellType() == CellType.NUMERIC
        ? BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString()
        : cell.getStringCellValue();
  }

  private static boolean isNumber(String text) {
    return text.matches("-?[0-9]+(\\.[0-9]+)?");
  }

  private static String unescaped(String xml) {
    return xml.replaceAll("&#(xA|10|xD|13|x9|9);", " ")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  /** Without what line breaks, hyphenation and direction put between characters. */
  private static String joined(String text) {
    return text.replaceAll("[\\s\\p{Zs}\\p{Cf}\\u2010-]+", "");
  }

  private static int occurrences(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }
}
