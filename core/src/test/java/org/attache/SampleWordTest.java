package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.attache.brief.Brief;
import org.attache.brief.ChartFigure;
import org.attache.brief.TimelineFigure;
import org.attache.office.ChartRanges;
import org.attache.office.OoxmlValidity;
import org.attache.office.PartsOf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every sample's Word file holds to. */
class SampleWordTest {

  private static final List<String> SAMPLES =
      List.of("pakistan-belarus", "mozambique-china", "gallery", "gallery/letter", "gallery-ur");
  private static final Pattern DRAWING = Pattern.compile("<wp:docPr [^>]*descr=\"([^\"]*)\"");
  private static final Pattern CHART = Pattern.compile("<c:chart r:id=");

  private static final Map<String, Brief> BRIEFS = new TreeMap<>();
  private static final Map<String, byte[]> FILES = new TreeMap<>();

  @BeforeAll
  static void renderTheSamples() throws IOException {
    Attache attache = Attache.create();
    for (String sample : SAMPLES) {
      Brief brief = attache.inspect(Path.of("../samples", sample)).brief();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      attache.write(brief, Format.DOCX, out);
      BRIEFS.put(sample, brief);
      FILES.put(sample, out.toByteArray());
    }
  }

  @Test
  void obeysTheSchema() throws IOException {
    for (String sample : SAMPLES) {
      assertEquals(List.of(), OoxmlValidity.errors(FILES.get(sample)), sample);
    }
  }

  @Test
  void keepsInChartsTheNumbersOfTheWorkbooksBehindThem() throws IOException {
    for (String sample : SAMPLES) {
      Map<String, String> parts = PartsOf.file(FILES.get(sample));
      for (int i = 1; parts.containsKey("word/charts/chart" + i + ".xml"); i++) {
        assertEquals(
            List.of(),
            ChartRanges.differences(
                bytes(parts.get("word/charts/chart" + i + ".xml")),
                bytes(parts.get("word/embeddings/workbook" + i + ".xlsx"))),
            sample + ", chart " + i);
      }
    }
  }

  @Test
  void dropsNoFigureAndTellsWhatEachShows() throws IOException {
    int charts = 0;
    for (String sample : SAMPLES) {
      String body = PartsOf.file(FILES.get(sample)).get("word/document.xml");
      List<String> alts = DRAWING.matcher(body).results().map(found -> found.group(1)).toList();
      long figures =
          BRIEFS.get(sample).blocks().stream()
              .filter(block -> block instanceof ChartFigure || block instanceof TimelineFigure)
              .count();
      boolean hasLogo = BRIEFS.get(sample).theme().logo().exists();

      assertEquals(figures + (hasLogo ? 1 : 0), alts.size(), sample);
      assertTrue(alts.stream().noneMatch(String::isBlank), sample);
      charts += (int) CHART.matcher(body).results().count();
    }
    assertTrue(charts >= 14, charts + " native charts");
  }

  @Test
  void showsEveryPictureAsADrawingWherePixelsAreNotEnough() throws IOException {
    for (String sample : SAMPLES) {
      String body = PartsOf.file(FILES.get(sample)).get("word/document.xml");

      assertEquals(count("<a:blip ", body), count("<asvg:svgBlip ", body), sample);
    }
  }

  @Test
  void opensWithoutAQuestionInTheModeOfTheDay() throws IOException {
    for (String sample : SAMPLES) {
      String settings = PartsOf.file(FILES.get(sample)).get("word/settings.xml");

      assertFalse(settings.contains("updateFields"), sample);
      assertTrue(
          settings.contains(
              "w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
                  + " w:val=\"15\""),
          sample);
    }
  }

  @Test
  void setsUrduInTypefacesThatHaveIt() throws IOException {
    String styles = PartsOf.file(FILES.get("gallery-ur")).get("word/styles.xml");

    assertFalse(styles.contains("w:cs=\"Source Serif 4\""), styles);
    assertTrue(styles.contains("w:cs=\"Noto Nastaliq Urdu\""), styles);
  }

  private static int count(String words, String text) {
    return text.split(Pattern.quote(words), -1).length - 1;
  }

  /** A part's bytes as they were. */
  private static byte[] bytes(String part) {
    return part.getBytes(StandardCharsets.ISO_8859_1);
  }
}
