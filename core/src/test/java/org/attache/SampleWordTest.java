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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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

  private static final Pattern STYLE =
      Pattern.compile("(?s)<w:style [^>]*w:styleId=\"([^\"]*)\"[^>]*>(.*?)</w:style>");
  private static final Pattern NAMED =
      Pattern.compile("<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=\"([^\"]*)\"");
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?s)<w:p>(<w:pPr>.*?</w:pPr>)?(.*?)</w:p>");
  private static final Pattern HEADING = Pattern.compile("w:pStyle w:val=\"Heading(\\d)\"");
  private static final Set<String> KEPT =
      Set.of("Heading1", "Heading2", "Heading3", "Heading4", "Caption", "Figure", "BoxTitle");

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
  void tellsMarkingAndProgramInPropertiesOfItsOwn() throws IOException {
    for (String sample : SAMPLES) {
      String custom = PartsOf.file(FILES.get(sample)).get("docProps/custom.xml");
      boolean isMarked = !BRIEFS.get(sample).front().marking().isEmpty();

      assertEquals(isMarked, custom.contains("name=\"Marking\""), sample);
      assertTrue(custom.contains("name=\"Generator\""), sample);
    }
  }

  @Test
  void endsNoPageWithAHeadingOrACaptionAndLeavesNoLineAlone() throws IOException {
    for (String sample : SAMPLES) {
      Map<String, String> parts = PartsOf.file(FILES.get(sample));
      String styles = parts.get("word/styles.xml");
      Set<String> kept = new TreeSet<>();
      STYLE
          .matcher(styles)
          .results()
          .filter(style -> style.group(2).contains("<w:keepNext/>"))
          .forEach(style -> kept.add(style.group(1)));

      assertTrue(kept.containsAll(KEPT), sample + " " + kept);
      assertTrue(styles.contains("<w:widowControl/>"), sample);
      assertFalse((styles + parts.get("word/document.xml")).contains("widowControl w:val"), sample);
    }
  }

  @Test
  void leavesNoParagraphEmptyAndNoLevelOfHeadingsOut() throws IOException {
    for (String sample : SAMPLES) {
      String body = PartsOf.file(FILES.get(sample)).get("word/document.xml");
      String outsideTables = body.replaceAll("(?s)<w:tbl>.*?</w:tbl>", "");
      int level = 0;
      for (MatchResult paragraph : PARAGRAPH.matcher(outsideTables).results().toList()) {
        String words = paragraph.group(2);
        // Word needs a paragraph at the end of a section and between two tables.
        boolean isNeeded =
            paragraph.group(1).contains("<w:sectPr>") || paragraph.group(1).contains("TableEnd");
        assertTrue(words.contains("<w:r>") || isNeeded, sample + ": " + paragraph.group());
        Matcher heading = HEADING.matcher(paragraph.group(1));
        if (heading.find()) {
          int next = Integer.parseInt(heading.group(1));
          assertTrue(next <= level + 1, sample + ": " + words);
          level = next;
        }
      }
      assertTrue(level > 0, sample);
    }
  }

  @Test
  void namesNoStyleThatItDoesNotDefine() throws IOException {
    for (String sample : SAMPLES) {
      Map<String, String> parts = PartsOf.file(FILES.get(sample));
      Set<String> defined = new TreeSet<>();
      STYLE
          .matcher(parts.get("word/styles.xml"))
          .results()
          .forEach(style -> defined.add(style.group(1)));
      for (Map.Entry<String, String> part : parts.entrySet()) {
        NAMED
            .matcher(part.getKey().startsWith("word/") ? part.getValue() : "")
            .results()
            .forEach(
                name ->
                    assertTrue(
                        defined.contains(name.group(1)),
                        sample + ", " + part.getKey() + ": " + name.group(1)));
      }
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
