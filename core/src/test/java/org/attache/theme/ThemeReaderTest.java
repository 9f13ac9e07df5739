package org.attache.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attache.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeReaderTest {

  private static final Path BUILT_IN = Path.of("../templates/policy-brief/theme.yaml");

  private final Problems problems = new Problems();

  private byte[] file = font("\0\1\0\0", 0);

  /** The head of a font of a kind, with an OS/2 table that has an fsType. */
  private FontFile taken = new FontFile("none", new byte[0]);

  /** A font without glyphs: of a kind of file, or an OpenType file with a table of outlines. */
  private static byte[] font(String kind, int terms) {
    boolean isTable = kind.equals("CFF2") || kind.equals("none");
    String outlines = kind.equals("CFF2") ? kind : kind.equals("none") ? "BASE" : "glyf";
    return ByteBuffer.allocate(12 + 2 * 16 + 78)
        .put((isTable ? "OTTO" : kind).getBytes(StandardCharsets.ISO_8859_1))
        .putShort((short) 2)
        .position(12)
        .put("OS/2".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(0)
        .putInt(44)
        .putInt(78)
        .put(outlines.getBytes(StandardCharsets.ISO_8859_1))
        .putShort(44 + 8, (short) terms)
        .array();
  }

  private Optional<Theme> read(String yaml) throws IOException {
    ThemeReader reader = new ThemeReader(path -> Optional.of(file));
    return reader.read(
        "theme.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), problems);
  }

  private List<String> found() {
    return problems.list().stream().map(p -> p.code().id() + " " + p.message()).toList();
  }

  private String builtIn(String part, String other) throws IOException {
    String yaml = Files.readString(BUILT_IN);
    assertTrue(yaml.contains(part), part);
    return yaml.replace(part, other);
  }

  @Test
  void readsTheBuiltInTheme() throws IOException {
    Theme theme = read(builtIn("", "")).orElseThrow(() -> new AssertionError(found().toString()));
    assertEquals(Length.mm(210), theme.paper().width());
    assertEquals("Source Serif 4", theme.fonts().body().name());
    assertEquals(2, theme.fonts().fallbacks().size());
    assertEquals(Align.JUSTIFY, theme.style(StyleName.BODY).align());
    assertEquals(theme.palette().accent(), theme.style(StyleName.HEADING_1).colour());
    assertEquals(FontRole.MONO, theme.style(StyleName.CODE).font());
    assertTrue(theme.style(StyleName.CAPTION).keepWithNext());
  }

  @Test
  void knowsSheetsByTheirNames() throws IOException {
    String given = "width: 210mm, height: 297mm";
    assertEquals(
        Length.pt(612), read(builtIn(given, "size: letter")).orElseThrow().paper().width());
    Paper a4 = read(builtIn(given, "size: A4")).orElseThrow().paper();
    assertEquals(Length.mm(297), a4.height());
    Paper turned =
        read(builtIn(given, "size: letter, orientation: landscape")).orElseThrow().paper();
    assertEquals(Length.pt(792), turned.width());
    assertEquals(Length.pt(612), turned.height());
    assertTrue(read(builtIn(given, "size: quarto")).isEmpty());
    assertEquals(List.of("wrong-value 'size' cannot be 'quarto'"), found());
  }

  @Test
  void readsTheStepOfTheGridThatLinesStandOn() throws IOException {
    Length step = read(builtIn("", "")).orElseThrow().arrangement().rhythm();
    assertEquals(Length.pt(7.5), step);
    assertTrue(read(builtIn("rhythm: 7.5pt", "rhythm: half")).isEmpty());
    assertTrue(found().get(0).contains("A length is expected, not 'half'"), found().toString());
  }

  @Test
  void refusesTextThatCannotBeReadOnItsGround() throws IOException {
    assertTrue(read(builtIn("muted: \"#565F6B\"", "muted: \"#A0A8B0\"")).isEmpty());
    assertEquals(1, found().size());
    assertTrue(found().get(0).startsWith("wrong-value The colour #A0A8B0 has a contrast of 2."));
  }

  @ParameterizedTest
  @CsvSource({
    "CFF2, 0, has outlines that vary (CFF2)",
    "none, 0, has no outlines (glyf or CFF)",
    "wOF2, 0, is packed for the web",
    "%PDF, 0, is no TrueType or OpenType font",
    "true, 0x0002, must not be embedded",
    "true, 0x0100, must not be subset",
    "true, 0x0204, must not be embedded with its outlines"
  })
  void refusesFontsThatCannotOrMustNotBeEmbedded(String kind, String terms, String reason)
      throws IOException {
    file = font(kind, Integer.decode(terms));
    assertTrue(read(builtIn("", "")).isEmpty());
    String first = found().get(0);
    assertTrue(first.startsWith("wrong-value The font '") && first.contains(reason), first);
  }

  @Test
  void takesFontsThatMayBeEmbeddedForPrintingOrEditing() throws IOException {
    for (int terms : new int[] {0, 4, 8}) {
      file = font("true", terms);
      assertTrue(read(builtIn("", "")).isPresent(), found().toString());
    }
  }

  @Test
  void refusesALogoThatIsNoPicture() throws IOException {
    String logo = "logo:\n  file: logo.png\n  alt: A ministry\n";
    assertTrue(read(builtIn("", "") + logo).isEmpty());
    assertEquals(
        List.of("wrong-value The picture 'logo.png' cannot be used: it is not a PNG file"),
        found());
  }

  @Test
  void collectsEverythingThatIsWrong() throws IOException {
    String yaml =
        builtIn("top: 26mm", "top: wide")
            .replace("rule: \"#C9D1DA\"", "rule: grey")
            .replace("  lead:", "  lede:")
            .replace("size: 27pt", "size: 2pt");
    assertTrue(read(yaml).isEmpty());
    List<String> found = found();
    assertTrue(
        found.stream().anyMatch(p -> p.contains("A length is expected, not 'wide'")),
        found.toString());
    assertTrue(
        found.stream().anyMatch(p -> p.contains("A colour is expected, not 'grey'")),
        found.toString());
    assertTrue(found.stream().anyMatch(p -> p.contains("The key 'lead'")), found.toString());
    assertTrue(found.stream().anyMatch(p -> p.contains("no key 'lede'")), found.toString());
    assertTrue(found.stream().anyMatch(p -> p.contains("7.5pt or more")), found.toString());
  }

  @Test
  void missesFontFilesByName() throws IOException {
    ThemeReader reader = new ThemeReader(path -> Optional.empty());
    byte[] yaml = Files.readAllBytes(BUILT_IN);
    assertTrue(reader.read("theme.yaml", new ByteArrayInputStream(yaml), problems).isEmpty());
    assertTrue(
        found()
            .contains(
                "wrong-value There is no font file"
                    + " 'fonts/source-serif-4/SourceSerif4-Regular.ttf'"));
  }

  @Test
  void aFallbackMayBeOneFontMadeForLanguages() throws IOException {
    String yaml =
        builtIn(
            "  fallbacks:\n",
            "  fallbacks:\n    - {name: One, languages: [zh, ja],"
                + " regular: fonts/noto-naskh-arabic/NotoNaskhArabic-Regular.ttf}\n");
    Theme theme = read(yaml).orElseThrow(() -> new AssertionError(found().toString()));
    FontFamily one = theme.fonts().fallbacks().get(0);
    assertEquals(one.regular(), one.boldItalic());
    assertTrue(one.isFor("zh-Hant"));
  }

  private void readCollection(byte[] collection, String path) throws IOException {
    String name = "fonts/source-serif-4/SourceSerif4-Regular.ttf";
    String yaml = builtIn(name, path);
    byte[] plain = font("true", 0);
    ThemeReader reader =
        new ThemeReader(asked -> Optional.of(asked.equals("few-cjk.ttc") ? collection : plain));
    reader
        .read(
            "theme.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), problems)
        .ifPresent(theme -> taken = theme.fonts().body().regular());
  }

  private static byte[] collection() throws IOException {
    try (InputStream in =
        ThemeReaderTest.class.getResourceAsStream("/org/attache/fonts/few-cjk.ttc")) {
      return in.readAllBytes();
    }
  }

  @Test
  void takesTheNamedFontOfACollection() throws IOException {
    readCollection(collection(), "few-cjk.ttc#NotoSansCJKjp-Regular");
    assertEquals(List.of(), found());
    byte[] font = taken.bytes();
    assertEquals("few-cjk.ttc#NotoSansCJKjp-Regular", taken.name());
    assertEquals("OTTO", new String(font, 0, 4, StandardCharsets.ISO_8859_1));
    String all = new String(font, StandardCharsets.UTF_16BE);
    String shifted = new String(font, 1, font.length - 1, StandardCharsets.UTF_16BE);
    assertTrue((all + shifted).contains("NotoSansCJKjp-Regular"));
    assertFalse((all + shifted).contains("NotoSansCJKsc-Regular"));
  }

  @Test
  void namesTheFontsOfACollection() throws IOException {
    readCollection(collection(), "few-cjk.ttc");
    readCollection(collection(), "few-cjk.ttc#Noto");
    String fonts =
        "; name one font of it: 'few-cjk.ttc#NotoSansCJKsc-Regular',"
            + " 'few-cjk.ttc#NotoSansCJKjp-Regular'";
    assertEquals(
        List.of(
            "wrong-value The font 'few-cjk.ttc' is a collection" + fonts,
            "wrong-value The font 'few-cjk.ttc' is a collection without 'Noto'" + fonts),
        found());
  }

  @Test
  void aCollectionCutOffIsDamaged() throws IOException {
    readCollection(Arrays.copyOf(collection(), 4000), "few-cjk.ttc#NotoSansCJKjp-Regular");
    assertEquals(List.of("wrong-value The font 'few-cjk.ttc' is damaged"), found());
  }

  @Test
  void aSingleFontHasNoOthersInIt() throws IOException {
    readCollection(font("true", 0), "few-cjk.ttc#Noto");
    assertEquals(
        List.of("wrong-value The font 'few-cjk.ttc' is no collection: write it without '#'"),
        found());
  }
}
