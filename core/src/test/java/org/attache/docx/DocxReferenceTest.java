package org.attache.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attache.brief.Brief;
import org.attache.office.OfficePrograms;
import org.attache.office.OoxmlValidity;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.theme.WordReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxReferenceTest {

  private final Brief german = ReferenceFiles.dress(SampleBriefs.full(), ReferenceFiles.german());
  private final Brief libre =
      ReferenceFiles.dress(SampleBriefs.full(), ReferenceFiles.libreOffice());

  @TempDir private Path folder;

  @Test
  void findsStylesByTheirNamesWhateverTheirIds() {
    String body = Written.of(german).body();

    assertTrue(body.contains("<w:pStyle w:val=\"berschrift1\"/>"));
    assertTrue(body.contains("<w:pStyle w:val=\"Textkrper\"/>"));
    assertTrue(body.contains("<w:rStyle w:val=\"Funotenzeichen\"/>"));
    assertFalse(body.contains("\"Heading1\""));
    assertTrue(Written.of(libre).body().contains("<w:pStyle w:val=\"TextBody\"/>"));
    assertTrue(Written.of(libre).body().contains("<w:rStyle w:val=\"StrongEmphasis\"/>"));
  }

  @Test
  void leavesStylesAsTheirAuthorsMadeThem() {
    String styles = Written.of(german).part("word/styles.xml");

    assertTrue(
        styles.contains(
            "<w:color w:themeColor=\"accent1\" w:val=\"7F1D1D\"/><w:sz w:val=\"32\"/>"));
    assertTrue(styles.contains("<w:name w:val=\"heading 1\"/>"));
    assertFalse(styles.contains("<w:name w:val=\"Heading 1\"/>"));
    assertEquals(1, count(styles, "w:val=\"heading 1\""));
    assertTrue(styles.contains("<w:latentStyles"));
  }

  @Test
  void keepsTheCharacterSideOfAStyleItsAliasesAndWhatWordHidesUntilItIsUsed() {
    Written written = Written.of(german);
    String styles = written.part("word/styles.xml");

    assertTrue(style(styles, "heading 1").contains("<w:link w:val=\"berschrift1Zchn\"/>"), styles);
    assertTrue(style(styles, "\u00DCberschrift 1 Zchn").contains("w:val=\"berschrift1\""));
    assertTrue(styles.contains("<w:aliases w:val=\"Kapitel,Hauptpunkt\"/>"), styles);
    assertTrue(styles.contains("<w:lsdException "), styles);
    assertFalse(written.body().contains("berschrift1Zchn"), written.body());
    assertFalse(written.part("word/settings.xml").contains("useFELayout"));
  }

  @Test
  void addsStylesThatAreMissingInTheDocumentsColoursAndTypefaces() {
    String styles = Written.of(german).part("word/styles.xml");

    String source = style(styles, "Source Line");
    assertTrue(source.contains("<w:basedOn w:val=\"Standard\"/>"), source);
    assertTrue(source.contains("w:ascii=\"Arial\""), source);
    assertTrue(style(styles, "Brief Table").contains("7F1D1D"));
    assertTrue(style(styles, "Brief Table").contains("<w:basedOn w:val=\"NormaleTabelle\"/>"));
  }

  @Test
  void givesAddedStylesIdsAndNamesThatAreFree() {
    Written written = Written.of(german);
    String styles = written.part("word/styles.xml");

    assertTrue(style(styles, "Table Text").contains("w:styleId=\"TableText2\""));
    assertTrue(style(styles, "Lead 2").contains("w:styleId=\"Lead2\""));
    assertTrue(written.body().contains("<w:pStyle w:val=\"TableText2\"/>"));
  }

  @Test
  void speaksTheLanguageOfTheBrief() {
    Written written = Written.of(german);

    assertFalse(written.part("word/styles.xml").contains("de-DE"));
    assertTrue(written.part("word/styles.xml").contains("w:val=\"en-GB\"/>"));
    assertTrue(written.part("word/settings.xml").contains("<w:themeFontLang w:val=\"en-GB\""));
  }

  @Test
  void numbersHeadingsAndMarksListsAsTheDocumentDoes() {
    Written written = Written.of(german);
    String numbering = written.part("word/numbering.xml");

    assertTrue(numbering.contains("<w:pStyle w:val=\"berschrift1\"/>"));
    assertTrue(numbering.indexOf("w:abstractNumId=\"8\"") < numbering.indexOf("<w:num "));
    assertTrue(written.body().contains("<w:numId w:val=\"5\"/>"), numbering);
  }

  @Test
  void takesPagesHeadersAndFootersWithTheirPictures() throws IOException {
    Written written = Written.of(german);

    assertTrue(written.body().contains("w:top=\"1985\""));
    String rels = written.part("word/reference/_rels/header1.xml.rels");
    assertTrue(rels.contains("Target=\"/word/reference/media/image1.png\""));
    assertEquals(
        1,
        written.document().getHeaderList().stream()
            .flatMap(header -> header.getAllPictures().stream())
            .count());
    assertTrue(Written.of(libre).body().contains("w:orient=\"landscape\""));
  }

  @Test
  void leadsToTheEndOfLinesThatHaveAStopInTheirMiddle() {
    byte[] bare = ReferenceFiles.german("Reference w:type", "Ref w:type");
    Written written = Written.of(ReferenceFiles.dress(SampleBriefs.full(), bare));

    assertEquals(2, count(written.part("word/header2.xml"), "<w:tab/>"));
    assertEquals(1, count(written.part("word/footer1.xml"), "<w:tab/>"));
    assertEquals(1, count(Written.of(SampleBriefs.full()).part("word/header2.xml"), "<w:tab/>"));
  }

  @Test
  void leavesBehindWhatOnlyTheBodyOfTheDocumentShows() {
    byte[] bytes = Written.of(german).bytes();

    assertFalse(
        new String(bytes, StandardCharsets.ISO_8859_1).contains("reference/media/image2.png"));
  }

  @Test
  void fillsInFieldsAndControlsInHeaders() {
    Written written = Written.of(german);
    String header = written.part("word/reference/header1.xml");

    assertTrue(header.contains(">Pakistan and Belarus at thirty</w:t>"), header);
    assertTrue(header.contains(">Public</w:t>"), header);
    assertFalse(header.contains("Dokumenttitel") || header.contains("showingPlcHdr"));
    assertTrue(written.part("word/reference/header2.xml").contains(">PUBLIC</w:t>"), header);
    assertTrue(written.part("word/reference/footer1.xml").contains("321.00"));
    String custom = written.part("docProps/custom.xml");
    assertTrue(custom.contains("AA-321.00") && !custom.contains("Entwurf"));
  }

  @Test
  void neverOpensInCompatibilityModeOrTracksChanges() {
    String settings = Written.of(german).part("word/settings.xml");

    assertTrue(settings.contains("w:val=\"15\""));
    assertFalse(settings.contains("trackRevisions"));
    assertTrue(settings.contains("<w:defaultTabStop w:val=\"708\"/>"));
  }

  @Test
  void obeysTheSchemaAndGivesTheSameBytes() throws IOException {
    assertEquals(List.of(), errors(german));
    Brief urdu = ReferenceFiles.dress(SampleBriefs.rightToLeft(), ReferenceFiles.german());
    assertEquals(List.of(), errors(urdu));
    assertTrue(Written.of(urdu).part("word/styles.xml").contains("<w:bidi/>"));
    assertArrayEquals(Written.bytes(german, Map.of()), Written.bytes(german, Map.of()));
  }

  /** Without mentions of a namespace that lets programs skip what they do not know. */
  private static List<String> errors(Brief brief) throws IOException {
    return OoxmlValidity.errors(Written.of(brief).bytes()).stream()
        .filter(error -> !error.contains("Ignorable@"))
        .toList();
  }

  @Test
  void hasNothingAgainstDocumentsThatShowTheMarking() {
    Brief shown = ReferenceFiles.dress(SampleBriefs.full(), ReferenceFiles.german());

    assertEquals(List.of(), new ReferenceCheck().problems(SampleBriefs.full()));
    assertEquals(List.of(), new ReferenceCheck().problems(shown));
  }

  @Test
  void warnsWhereTheMarkingIsNotShown() {
    Problem problem = new ReferenceCheck().problems(libre).get(0);

    assertEquals(ProblemCode.MARKING_NOT_SHOWN, problem.code());
    assertFalse(problem.isError());
  }

  @Test
  void readsADocumentOnceAndLeavesItAsItIsForTheNextBrief() {
    WordReference reference = new WordReference("reference.docx", ReferenceFiles.german());
    ReferenceShelf shelf = new ReferenceShelf();
    ReferencePackage read = shelf.read(reference);
    String part = "word/styles.xml";

    assertSame(read, shelf.read(reference));
    read.xml(part).setAttribute("changed", "1");
    assertEquals("", read.xml(part).getAttribute("changed"));
  }

  @Test
  void givesTheSameBytesAfterABriefInAnotherScript() throws IOException {
    WordReference reference = new WordReference("reference.docx", ReferenceFiles.german());
    DocxWriter writer = new DocxWriter(new TestPictures());
    byte[] first = written(writer, SampleBriefs.full(), reference);

    written(writer, SampleBriefs.rightToLeft(), reference);

    assertArrayEquals(first, written(writer, SampleBriefs.full(), reference));
  }

  private static byte[] written(DocxWriter writer, Brief brief, WordReference reference)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(brief.withTheme(brief.theme().withReference(reference)), out);
    return out.toByteArray();
  }

  @Test
  void refusesWhatIsNoUsableDocument() throws IOException {
    assertRefused(new byte[0], "is no Word document");
    assertRefused("plain words".getBytes(StandardCharsets.UTF_8), "is no Word document");
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
    assertRefused(old, "password");
    byte[] german = ReferenceFiles.german();
    assertRefused(Arrays.copyOf(german, german.length / 2), "reference.docx");
    assertRefused(
        ReferenceFiles.german(
            "openxmlformats-officedocument.wordprocessingml.document.main",
            "ms-word.document.macroEnabled.main"),
        "macros");
    assertRefused(ReferenceFiles.german("w:left=\"1701\"", "w:left=\"11000\""), "margins");
    assertRefused(
        ReferenceFiles.german("<w:styles", "<!DOCTYPE x SYSTEM \"file:///x\"><w:styles"),
        "not well-formed");
    assertRefused(bomb(), "too large");
  }

  private static void assertRefused(byte[] document, String why) {
    List<Problem> problems =
        new ReferenceCheck().problems(ReferenceFiles.dress(SampleBriefs.full(), document));

    assertEquals(ProblemCode.BAD_REFERENCE, problems.get(0).code());
    assertTrue(problems.get(0).message().contains(why), problems.get(0).message());
    assertFalse(problems.get(0).hint().isEmpty());
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        zip.write(nothing);
      }
    }
    return bytes.toByteArray();
  }

  @Tag("interop")
  @ParameterizedTest
  @ValueSource(strings = {"Office2019", "Microsoft365"})
  void satisfiesTheValidatorOfOffice(String version) throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("brief.docx"), Written.bytes(german, Map.of()));

    String verdict = OfficePrograms.validate(file, version);

    assertTrue(verdict.contains("\"ok\": true"), verdict);
  }

  private static String style(String styles, String name) {
    int at = styles.indexOf("<w:name w:val=\"" + name + "\"/>");
    assertTrue(at > 0, "no style " + name);
    return styles.substring(styles.lastIndexOf("<w:style ", at), styles.indexOf("</w:style>", at));
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
