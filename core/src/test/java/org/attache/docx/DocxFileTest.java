package org.attache.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.attache.office.OoxmlValidity;
import org.attache.office.PartsOf;
import org.junit.jupiter.api.Test;

class DocxFileTest {

  private static final Map<String, Integer> PAGES =
      Map.of("history", 2, "visits", 3, "trade", 5, "references", 9);

  private final Written full = Written.of(SampleBriefs.full(), PAGES);

  @Test
  void obeysTheSchemaInEveryPart() throws IOException {
    assertEquals(List.of(), OoxmlValidity.errors(full.bytes()));
    assertEquals(List.of(), OoxmlValidity.errors(Written.of(SampleBriefs.rightToLeft()).bytes()));
    assertEquals(List.of(), OoxmlValidity.errors(Written.of(SampleBriefs.of()).bytes()));
  }

  @Test
  void givesTheSameBytesForTheSameBrief() {
    assertArrayEquals(full.bytes(), Written.bytes(SampleBriefs.full(), PAGES));
  }

  @Test
  void fillsInTheContentsWithPagesAndLinks() {
    String body = full.body();

    assertTrue(body.contains(" TOC \\o \"1-2\" \\h \\z \\u "));
    assertTrue(body.contains(" PAGEREF _trade \\h "));
    String contents = body.substring(body.indexOf("<w:sdt>"), body.indexOf("</w:sdt>"));
    assertEquals(
        "Contents Thirty years of relations 2 Visits and meetings 3 Trade 5 References 9",
        contents
            .replaceAll("<w:instrText.*?</w:instrText>", "")
            .replaceAll("<[^>]+>", " ")
            .replaceAll("\\s+", " ")
            .strip());
  }

  @Test
  void guessesPagesThatItIsNotTold() {
    Map<String, Integer> guessed = PageEstimate.of(SampleBriefs.full());

    assertTrue(guessed.get("history") <= 2, guessed.toString());
    assertTrue(guessed.get("trade") >= 2 && guessed.get("trade") <= 4, guessed.toString());
    assertTrue(
        guessed.get("references") >= 8 && guessed.get("references") <= 11, guessed.toString());
  }

  @Test
  void asksNothingWhenOpened() {
    String settings = full.part("word/settings.xml");

    assertFalse(settings.contains("updateFields"));
    assertTrue(
        settings.contains(
            "w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
                + " w:val=\"15\""));
    assertTrue(settings.contains("<w:autoHyphenation"));
  }

  @Test
  void saysWhatItIs() throws IOException {
    CoreProperties core = full.document().getProperties().getCoreProperties();

    assertEquals("Pakistan and Belarus at thirty", core.getTitle());
    assertEquals("Bilateral relations brief", core.getSubject());
    assertEquals("A. Researcher, Institute of Regional Studies; B. Analyst", core.getCreator());
    assertEquals("Pakistan, Belarus", core.getKeywords());
    assertEquals("en-GB", core.getUnderlyingProperties().getLanguageProperty().orElseThrow());
    assertEquals(
        LocalDate.of(2024, 2, 3),
        core.getCreated().toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    assertEquals(core.getCreated(), core.getModified());
  }

  @Test
  void givesFieldsMarkingDayAndProgramAsPropertiesOfItsOwn() {
    CustomProperties custom = full.document().getProperties().getCustomProperties();

    assertEquals("Public", custom.getProperty("Marking").getLpwstr());
    assertEquals("3 February 2024", custom.getProperty("Date").getLpwstr());
    assertTrue(custom.getProperty("Generator").getLpwstr().startsWith("Attach\u00E9"));
    List<Integer> ids =
        custom.getUnderlyingProperties().getPropertyList().stream()
            .map(one -> one.getPid())
            .toList();
    assertEquals(List.of(2, 3, 4), ids);
  }

  @Test
  void keepsHeadingsAndCaptionsWithWhatFollowsAndLeavesNoLineAlone() {
    String styles = full.part("word/styles.xml");

    for (String name :
        List.of("heading 1", "heading 2", "heading 3", "heading 4", "caption", "Figure")) {
      assertTrue(style(styles, name).contains("<w:keepNext/>"), name);
    }
    assertTrue(style(styles, "Normal").contains("<w:widowControl/>"), styles);
    assertFalse(styles.contains("<w:widowControl w:val"), styles);
    assertFalse(full.body().contains("<w:widowControl"), full.body());
    assertFalse(full.body().contains("<w:keepNext w:val"), full.body());
  }

  private static String style(String styles, String name) {
    int at = styles.indexOf("<w:name w:val=\"" + name + "\"/>");
    assertTrue(at > 0, "no style " + name);
    return styles.substring(styles.lastIndexOf("<w:style ", at), styles.indexOf("</w:style>", at));
  }

  @Test
  void carriesTitleMarkingAndPageOnEveryPageButTheTitleOnTheFirst() {
    String body = full.body();
    assertTrue(body.contains("<w:titlePg/>"));
    List<String> headers =
        full.document().getHeaderList().stream().map(header -> header.getText().strip()).toList();
    assertTrue(headers.contains("Pakistan and Belarus at thirty\tPublic"), headers.toString());
    assertTrue(headers.contains("Public"), headers.toString());
    String footer = full.part("word/footer1.xml");
    assertTrue(footer.contains(" PAGE ") && footer.contains(" NUMPAGES "));
  }

  @Test
  void datesTheFileAtTheMomentGivenAndChangesNothingElse() throws IOException {
    Map<String, String> early = PartsOf.file(at(Instant.parse("2020-01-02T03:04:05Z")));
    Map<String, String> late = PartsOf.file(at(Instant.parse("2024-01-02T03:04:05Z")));

    assertTrue(early.get("docProps/core.xml").contains("2020-01-02T03:04:05Z"));
    assertFalse(late.get("docProps/core.xml").contains("2020-01-02"));
    early.remove("docProps/core.xml");
    late.remove("docProps/core.xml");
    assertEquals(early, late);
    assertArrayEquals(
        at(Instant.parse("2020-01-02T03:04:05Z")), at(Instant.parse("2020-01-02T03:04:05Z")));
  }

  private static byte[] at(Instant moment) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxWriter(new TestPictures()).withTime(moment).write(SampleBriefs.full(), out);
    return out.toByteArray();
  }

  @Test
  void takesPaperFromTheTheme() {
    assertTrue(full.body().contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"));
  }

  @Test
  void namesTypefacesAndWhatToTakeInstead() {
    String fonts = full.part("word/fontTable.xml");

    assertTrue(fonts.contains("w:name=\"Source Serif 4\""));
    assertTrue(fonts.contains("<w:altName w:val=\"Cambria,Georgia\"/>"));
  }

  @Test
  void runsFromRightToLeftWhereTheScriptDoes() {
    Written written = Written.of(SampleBriefs.rightToLeft());

    assertTrue(written.body().matches("(?s).*<w:sectPr.*<w:bidi/>.*</w:sectPr>.*"));
    assertTrue(written.body().contains("<w:bidiVisual/>"));
    assertTrue(written.body().contains("<w:rtl/>"));
    assertTrue(written.part("word/styles.xml").contains("<w:bidi/>"));
    assertTrue(written.part("word/styles.xml").contains("w:bidi=\"ur\""));
    assertFalse(full.body().contains("<w:bidi"));
  }
}
