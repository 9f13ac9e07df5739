package org.attache.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.theme.Align;
import org.attache.theme.FontFamily;
import org.attache.theme.FontFile;
import org.attache.theme.FontRole;
import org.attache.theme.Fonts;
import org.attache.theme.TestThemes;
import org.junit.jupiter.api.Test;

class ScriptsTest {

  private static final Path GALLERY = Path.of("../samples/gallery/template/fonts");
  private static final TextFont SERIF = new TextFont(FontRole.BODY, false, false, 10);
  private static final String CHINESE =
      passage("zh.txt").lines().limit(4).reduce("", String::concat);
  private static final String JAPANESE =
      passage("ja.txt").lines().limit(1).reduce("", String::concat);
  private static final String HINDI = passage("hi.txt").strip();

  private final MissingGlyphs missing = new MissingGlyphs();
  private final Typesetter typesetter = new Typesetter(new FontBook(), fonts());

  private static Fonts fonts() {
    Fonts plain = TestThemes.plain().fonts();
    List<FontFamily> fallbacks = new ArrayList<>(plain.fallbacks());
    fallbacks.add(family("Han", "noto-serif-sc/NotoSerifSC-Subset.ttf", List.of("zh", "ja")));
    fallbacks.add(
        family("Deva", "noto-sans-devanagari/NotoSansDevanagari-Subset.ttf", List.of("hi")));
    return new Fonts(plain.body(), plain.sans(), plain.mono(), fallbacks);
  }

  private static FontFamily family(String name, String file, List<String> languages) {
    try {
      FontFile font = new FontFile(name, Files.readAllBytes(GALLERY.resolve(file)));
      return new FontFamily(name, font, font, font, font, languages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String passage(String file) {
    try {
      return Files.readString(GALLERY.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Passage shape(String text, String language, boolean isRightToLeft) {
    return typesetter.shape(StyledText.of(text, SERIF, language, isRightToLeft), missing);
  }

  private List<TextLine> lines(String text, String language, double measure) {
    return shape(text, language, false).lines(measure, Align.JUSTIFY);
  }

  private static String shown(TextLine line) {
    StringBuilder text = new StringBuilder();
    line.fragments().forEach(fragment -> text.append(fragment.run().text()));
    return text.toString();
  }

  private static String shown(List<TextLine> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(shown(line)));
    return text.toString();
  }

  private static double right(TextLine line) {
    double right = 0;
    for (TextLine.Fragment fragment : line.fragments()) {
      right = Math.max(right, fragment.x() + fragment.width());
    }
    return right;
  }

  @Test
  void beginsNoLineWithPunctuationInChinese() {
    for (double measure = 80; measure < 400; measure += 7) {
      List<TextLine> lines = lines(CHINESE, "zh-Hans", measure);
      assertEquals(CHINESE, shown(lines));
      for (TextLine line : lines) {
        String words = shown(line);
        assertFalse("，。、；：？！”）》…".indexOf(words.charAt(0)) >= 0, words);
        assertFalse("“（《".indexOf(words.charAt(words.length() - 1)) >= 0, words);
      }
    }
    assertTrue(missing.words().isEmpty(), missing.words().toString());
  }

  @Test
  void beginsNoLineWithASmallKanaOrALongVowelInJapanese() {
    for (double measure = 80; measure < 400; measure += 7) {
      for (TextLine line : lines(JAPANESE, "ja", measure)) {
        assertFalse("ーっゃゅょァィゥェォッャュョ々」。、".indexOf(shown(line).charAt(0)) >= 0, shown(line));
      }
    }
  }

  @Test
  void fillsLinesOfIdeographsBetweenThem() {
    for (double measure = 150; measure < 440; measure += 11) {
      List<TextLine> lines = lines(CHINESE, "zh", measure);
      for (TextLine line : lines.subList(0, lines.size() - 1)) {
        assertEquals(measure, right(line), 0.02, shown(line));
      }
    }
  }

  @Test
  void closesUpTheEmptyHalvesOfMarksSideBySide() {
    double apart = shape("大", "zh", false).maxWidth() + shape("。", "zh", false).maxWidth();
    double both = shape("大。”", "zh", false).maxWidth();
    assertEquals(apart + 5, both, 0.01);
    assertEquals(25, shape("大。《", "zh", false).maxWidth(), 0.01);
  }

  @Test
  void takesPunctuationAmongIdeographsFromTheirFont() {
    List<TextLine> lines = lines("“大”", "zh", 200);
    assertEquals(1, lines.get(0).fragments().size());
    assertEquals("Han", lines.get(0).fragments().get(0).run().font().name());
    TextLine.Fragment english = lines("it’s", "zh", 200).get(0).fragments().get(0);
    assertEquals("SourceSerif4-Regular.ttf", english.run().font().name());
  }

  @Test
  void keepsALittleRoomBetweenIdeographsAndFigures() {
    double words = shape("于", "zh", false).maxWidth() + shape("年", "zh", false).maxWidth();
    double year = shape("1994", "zh", false).maxWidth();
    assertEquals(words + year + 3.6, shape("于1994年", "zh", false).maxWidth(), 0.01);
    assertEquals("于1994年", shown(lines("于1994年", "zh", 100)));
  }

  @Test
  void shapesDevanagariAndCutsItBetweenSyllables() {
    List<TextLine> lines = lines(HINDI, "hi", 200);
    assertEquals(HINDI, shown(lines));
    assertTrue(missing.words().isEmpty(), missing.words().toString());
    GlyphRun ki = lines("कि", "hi", 200).get(0).fragments().get(0).run();
    assertEquals(2, ki.glyphs().length);
    assertEquals(0, ki.clusters()[1], "the vowel sign stands before its letter");
    GlyphRun ksha = lines("क्ष", "hi", 200).get(0).fragments().get(0).run();
    assertEquals(1, ksha.glyphs().length);
    String word = "हस्ताक्षर".repeat(20);
    for (TextLine line : lines(word, "hi", 40)) {
      int type = Character.getType(shown(line).charAt(0));
      assertEquals(Character.OTHER_LETTER, type, shown(line));
      assertFalse(shown(line).endsWith("\u094D"), shown(line));
    }
  }

  @Test
  void prefersTheFontMadeForALanguage() {
    FontFamily han = fonts().fallbacks().get(2);
    assertTrue(han.isFor("zh-Hans-CN") && han.isFor("ja") && !han.isFor("zhx"));
    FontFamily other = family("Other", "noto-serif-sc/NotoSerifSC-Subset.ttf", List.of("ko"));
    Fonts plain = TestThemes.plain().fonts();
    Fonts both = new Fonts(plain.body(), plain.sans(), plain.mono(), List.of(other, han));
    Typesetter own = new Typesetter(new FontBook(), both);
    StyledText text = StyledText.of("大", SERIF, "zh", false);
    List<TextLine> lines = own.shape(text, missing).lines(100, Align.START);
    assertEquals("Han", lines.get(0).fragments().get(0).run().font().name());
  }

  /** What is seen from left to right, one character after the other. */
  private String seen(String text, boolean isRightToLeft) {
    TextLine line = shape(text, "ur", isRightToLeft).lines(1000, Align.START).get(0);
    List<TextLine.Fragment> fragments = new ArrayList<>(line.fragments());
    fragments.sort((a, b) -> Double.compare(a.x(), b.x()));
    StringBuilder seen = new StringBuilder();
    for (TextLine.Fragment fragment : fragments) {
      StringBuilder own = new StringBuilder(fragment.run().text());
      seen.append(fragment.run().isRightToLeft() ? own.reverse() : own);
    }
    return seen.toString().strip();
  }

  @Test
  void keepsRangesAndSignedNumbersInOrderAmongRightToLeftWords() {
    assertEquals("ب 2015–2024 ا", seen("ا 2015–2024 ب", true));
    assertEquals("ب -3.5% ا", seen("ا -3.5% ب", true));
    assertEquals("ب \u22123.5% ا", seen("ا \u22123.5% ب", true));
    assertEquals("ب 2015-11-03 ا", seen("ا 2015-11-03 ب", true));
    assertEquals("ب ۲۰۱۵–۲۰۲۴ ا", seen("ا ۲۰۱۵–۲۰۲۴ ب", true));
    assertEquals("ب ٢٠٢٤–٢٠١٥ ا", seen("ا ٢٠١٥–٢٠٢٤ ب", true));
  }

  @Test
  void takesThePointOfANumberFromTheFontOfItsDigits() {
    for (String language : List.of("ur", "ar")) {
      TextLine line = shape("ا 50.2 ب (1,234.5) ج", language, true).lines(500, Align.START).get(0);
      for (String number : List.of("50.2", "1,234.5")) {
        GlyphRun run =
            line.fragments().stream()
                .map(TextLine.Fragment::run)
                .filter(shown -> shown.text().equals(number))
                .findFirst()
                .orElseThrow();
        assertEquals("SourceSerif4-Regular.ttf", run.font().name());
      }
    }
  }

  private List<Turn> turns(String text, boolean isRightToLeft) {
    return shape(text, "ar", isRightToLeft).lines(500, Align.START).get(0).fragments().stream()
        .map(TextLine.Fragment::turn)
        .toList();
  }

  @Test
  void marksTurnsOnlyWhereCharactersAloneWouldBeReadInAnotherOrder() {
    assertEquals(Set.of(Turn.NONE), Set.copyOf(turns("Latin words", false)));
    assertEquals(Set.of(Turn.NONE), Set.copyOf(turns("ا ب 50.2 ج 2019", true)));
    Turn apart = new Turn("\u200F\u200E", "\u200E\u200F");
    assertEquals(List.of(Turn.NONE, apart, Turn.NONE, Turn.NONE), turns("ا 2015–2024 ب", true));
    assertTrue(turns("word ا ب word", false).contains(new Turn("\u200E", "\u200E")));
  }

  /** The glyph of a bracket in Naskh where nothing is mirrored. */
  private int naskh(String bracket) {
    FontFile font = TestThemes.plain().fonts().fallbacks().get(0).regular();
    return new FontBook().face(font).shape(bracket, false).glyphs()[0];
  }

  @Test
  void mirrorsBracketsInRightToLeftWords() {
    Passage passage = shape("ا (ب) ا", "ar", true);
    List<GlyphRun> runs = new ArrayList<>();
    passage.lines(500, Align.START).get(0).fragments().forEach(f -> runs.add(f.run()));
    int opening = naskh("(");
    int closing = naskh(")");
    List<Integer> brackets = new ArrayList<>();
    for (GlyphRun run : runs) {
      for (int i = 0; i < run.glyphs().length; i++) {
        char c = run.text().charAt(run.clusters()[i]);
        if (c == '(' || c == ')') {
          brackets.add(c == '(' ? run.glyphs()[i] : -run.glyphs()[i]);
        }
      }
    }
    assertTrue(brackets.contains(closing), "an opening bracket looks like a closing one");
    assertTrue(brackets.contains(-opening), brackets.toString());
  }

  @Test
  void aDirectionLeftOpenEndsWithItsStretch() {
    for (String control : List.of("\u202E", "\u2067", "\u202B", "\u2069", "\u202C", "\u2066")) {
      StyledText text =
          new StyledText.Builder(false)
              .add("value " + control + "open ", SERIF, "en")
              .add("then words", SERIF, "en")
              .build();
      TextLine line = typesetter.shape(text, missing).lines(500, Align.START).get(0);
      TextLine.Fragment last = line.fragments().get(line.fragments().size() - 1);
      assertFalse(last.run().isRightToLeft(), "behind U+" + (int) control.charAt(0));
      assertEquals("value open then words", shown(line));
    }
  }

  @Test
  void aDirectionClosedInItsStretchHolds() {
    TextLine line = lines("a \u202Ebc\u202C d", "en", 500).get(0);
    assertTrue(line.fragments().stream().anyMatch(f -> f.run().isRightToLeft()));
  }

  @Test
  void fillsRightToLeftLines() {
    String words = "پاکستان اور بیلاروس کے درمیان سفارتی تعلقات 1994 میں قائم ہوئے، ".repeat(3);
    for (TextLine line : shape(words.strip(), "ur", true).lines(300, Align.JUSTIFY).subList(0, 2)) {
      assertEquals(300, line.width(), 0.01);
      assertEquals(300, right(line), 0.01);
    }
  }
}
