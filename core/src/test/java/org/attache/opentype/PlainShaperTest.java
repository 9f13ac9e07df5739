package org.attache.opentype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what is set without a shaper against what HarfBuzz sets. */
class PlainShaperTest {

  private static final Path FONTS = Path.of("../templates/fonts");
  private static final Path SAMPLES = Path.of("../samples");
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** A font as both read it. */
  private static final class Both {

    private final PlainShaper plain;
    private final Font shaping;

    Both(Path file) throws IOException, FontFormatException {
      byte[] bytes = Files.readAllBytes(file);
      plain = PlainShaper.of(file.toString(), bytes);
      shaping =
          Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
              .deriveFont(
                  Map.of(
                      TextAttribute.SIZE, (float) plain.unitsPerEm(),
                      TextAttribute.KERNING, TextAttribute.KERNING_ON,
                      TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    }

    /** Whether a word was set, and then as HarfBuzz sets it. */
    boolean isSetAlike(String word) {
      Optional<GlyphLine> line = plain.shape(word);
      line.ifPresent(own -> assertEquals(asked(word), written(own), word));
      return line.isPresent();
    }

    private static String written(GlyphLine line) {
      StringBuilder written = new StringBuilder();
      for (int i = 0; i < line.glyphs().length; i++) {
        add(written, line.glyphs()[i], line.clusters()[i], line.advances()[i]);
      }
      return written.toString();
    }

    private String asked(String word) {
      char[] chars = word.toCharArray();
      GlyphVector vector = shaping.layoutGlyphVector(EXACT, chars, 0, chars.length, 0);
      StringBuilder written = new StringBuilder();
      for (int i = 0; i < vector.getNumGlyphs(); i++) {
        double from = vector.getGlyphPosition(i).getX();
        double to = vector.getGlyphPosition(i + 1).getX();
        add(written, vector.getGlyphCode(i), vector.getGlyphCharIndex(i), to - from);
      }
      return written.toString();
    }

    private static void add(StringBuilder written, int glyph, int cluster, double advance) {
      written.append(glyph).append('@').append(cluster).append(':').append(advance).append(' ');
    }
  }

  static Stream<Path> fonts() {
    return Stream.of(
            "source-serif-4/SourceSerif4-Regular.ttf",
            "source-serif-4/SourceSerif4-SemiBoldItalic.ttf",
            "ibm-plex-sans/IBMPlexSans-Regular.ttf",
            "ibm-plex-sans/IBMPlexSans-SemiBold.ttf",
            "ibm-plex-mono/IBMPlexMono-Regular.ttf",
            "noto-naskh-arabic/NotoNaskhArabic-Regular.ttf")
        .map(FONTS::resolve);
  }

  @ParameterizedTest
  @MethodSource("fonts")
  void setsAllWordsOfTheSamplesAsHarfBuzzDoes(Path font) throws Exception {
    Both both = new Both(font);
    int set = 0;
    List<String> words =
        words().stream()
            .filter(word -> both.shaping.canDisplayUpTo(word) < 0)
            .filter(word -> word.chars().allMatch(c -> Script.isSimple((char) c)))
            .toList();
    for (String word : words) {
      set += both.isSetAlike(word) ? 1 : 0;
    }
    assertTrue(set >= words.size() * 0.99, set + " of " + words.size());
  }

  @ParameterizedTest
  @MethodSource("fonts")
  void setsPairsOfLettersAsHarfBuzzDoes(Path font) throws Exception {
    Both both = new Both(font);
    String letters = covered(both.shaping);
    for (int i = 0; i < letters.length(); i++) {
      both.isSetAlike(letters.substring(i, i + 1));
      for (int j = i % 7; j < letters.length(); j += 7) {
        both.isSetAlike("" + letters.charAt(i) + letters.charAt(j));
      }
    }
    if (both.shaping.canDisplay('A')) {
      assertTrue(both.isSetAlike("AVATAR") && both.isSetAlike("office"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "e\u0301", "co\u00ADop", "1\u20442", "aб", "بي", "\uD83D\uDE00", "→a中"})
  void leavesWhatIsNotSimpleToTheShaper(String text) throws Exception {
    Both both = new Both(FONTS.resolve("source-serif-4/SourceSerif4-Regular.ttf"));
    assertTrue(both.plain.shape(text).isEmpty());
  }

  private static String covered(Font font) {
    StringBuilder letters = new StringBuilder();
    for (char c = ' '; c < 0x2300; c++) {
      // All of the usual letters, and some of the rest.
      if (font.canDisplay(c) && Script.isSimple(c) && (c < 0x180 || c % 5 == 0)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static TreeSet<String> words() throws IOException {
    TreeSet<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SAMPLES, 2)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(yaml|csv)")).toList()) {
        words.addAll(List.of(Files.readString(file).split("[\\s{}]+")));
      }
    }
    words.removeIf(word -> word.length() > 48);
    return words;
  }
}
