package org.attache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Callout;
import org.attache.brief.ChartFigure;
import org.attache.brief.ChartKind;
import org.attache.brief.Inline;
import org.attache.brief.ListBlock;
import org.attache.brief.Paragraph;
import org.attache.brief.Quotation;
import org.attache.office.OoxmlValidity;
import org.attache.pdf.PdfProfile;
import org.attache.pdf.VeraPdf;
import org.attache.problem.Problem;
import org.attache.problem.Severity;
import org.attache.xlsx.SheetAccessibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The galleries show all there is, in files that meet their standards. */
class GalleryTest {

  private static final Path SAMPLES = Path.of("../samples");
  private static final Attache ATTACHE = Attache.create();

  private static Brief brief(String sample) throws IOException {
    return ATTACHE.inspect(SAMPLES.resolve(sample)).brief();
  }

  private static byte[] write(Attache attache, Brief brief, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    attache.write(brief, format, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gallery", "gallery/letter", "gallery-ur"})
  void hasNothingToSay(String sample) throws IOException {
    List<Problem> serious =
        ATTACHE.inspect(SAMPLES.resolve(sample)).problems().stream()
            .filter(problem -> problem.severity() != Severity.NOTE)
            .toList();
    assertEquals(List.of(), serious);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gallery", "gallery/letter", "gallery-ur"})
  void meetsEveryStandardOfBothProfiles(String sample) throws IOException {
    Brief brief = brief(sample);
    VeraPdf.assertConforms(write(ATTACHE, brief, Format.PDF));
    Attache second = Attache.builder().pdfProfile(PdfProfile.UA_2_AND_A_4F).build();
    VeraPdf.assertConforms(write(second, brief, Format.PDF), PdfProfile.UA_2_AND_A_4F);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gallery", "gallery/letter", "gallery-ur"})
  void writesOfficeFilesThatKeepToTheSchema(String sample) throws IOException {
    Brief brief = brief(sample);
    assertEquals(List.of(), OoxmlValidity.errors(write(ATTACHE, brief, Format.DOCX)));
    byte[] workbook = write(ATTACHE, brief, Format.XLSX);
    assertEquals(List.of(), OoxmlValidity.errors(workbook));
    boolean isEnglish = brief.front().language().startsWith("en");
    SheetAccessibility checker =
        isEnglish ? SheetAccessibility.english() : new SheetAccessibility(List.of("خالی"));
    assertEquals(List.of(), checker.check(new ByteArrayInputStream(workbook)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gallery", "gallery/letter", "gallery-ur"})
  void givesTheSameBytesAgain(String sample) throws IOException {
    Brief brief = brief(sample);
    Attache other = Attache.create();
    Brief again = other.inspect(SAMPLES.resolve(sample)).brief();
    for (Format format : Format.values()) {
      assertArrayEquals(write(ATTACHE, brief, format), write(other, again, format), format.name());
    }
  }

  @Test
  void showsEveryKindOfBlock() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (String sample : List.of("gallery", "gallery/letter")) {
      for (Block block : everyBlock(brief(sample).blocks())) {
        shown.add(block.getClass().getSimpleName());
      }
    }
    Set<String> kinds =
        Arrays.stream(Block.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(kinds, shown);
  }

  @Test
  void showsEveryKindOfChart() throws IOException {
    Set<ChartKind> shown = new TreeSet<>();
    for (Block block : brief("gallery").blocks()) {
      if (block instanceof ChartFigure chart) {
        shown.add(chart.chart().kind());
      }
    }
    assertEquals(new TreeSet<>(List.of(ChartKind.values())), shown);
  }

  @Test
  void tellsTheSameFactsInEveryLanguage() throws IOException {
    Brief brief = brief("gallery");
    List<Inline.Foreign> passages = new ArrayList<>();
    for (Block block : brief.blocks()) {
      if (block instanceof Paragraph paragraph
          && paragraph.content().get(0) instanceof Inline.Foreign foreign) {
        passages.add(foreign);
      }
    }
    assertEquals(
        List.of("be", "ru", "ur", "ar", "zh-Hans", "ja", "hi"),
        passages.stream().map(Inline.Foreign::language).toList());
    String text = joined(pdfText(write(ATTACHE, brief, Format.PDF)));
    for (Inline.Foreign passage : passages) {
      String words = joined(((Inline.Text) passage.content().get(0)).text());
      assertTrue(text.contains(words), passage.language() + ": " + words + "\nnot in\n" + text);
    }
  }

  @Test
  void namesTheSheetsOfTheWorkbookInItsLanguage() throws IOException {
    byte[] workbook = write(ATTACHE, brief("gallery-ur"), Format.XLSX);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && !entry.getName().equals("xl/workbook.xml")) {
        entry = zip.getNextEntry();
      }
      String sheets = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(sheets.contains("name=\"واقعات\""), sheets);
      assertTrue(sheets.contains("name=\"مآخذ\""), sheets);
    }
  }

  private static List<Block> everyBlock(List<Block> blocks) {
    List<Block> all = new ArrayList<>();
    for (Block block : blocks) {
      all.add(block);
      if (block instanceof ListBlock list) {
        list.items().forEach(item -> all.addAll(everyBlock(item)));
      } else if (block instanceof Quotation quotation) {
        all.addAll(everyBlock(quotation.blocks()));
      } else if (block instanceof Callout callout) {
        all.addAll(everyBlock(callout.blocks()));
      }
    }
    return all;
  }

  private static String pdfText(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Letters and digits alone: without what stands, or is put, between words. */
  private static String joined(String text) {
    return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
  }
}
