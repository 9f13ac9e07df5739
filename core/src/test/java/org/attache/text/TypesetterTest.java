package org.attache.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attache.theme.Align;
import org.attache.theme.FontRole;
import org.attache.theme.TestThemes;
import org.junit.jupiter.api.Test;

class TypesetterTest {

  private static final TextFont SERIF = new TextFont(FontRole.BODY, false, false, 10);
  private static final FontBook BOOK = new FontBook();
  private static final String PROSE =
      "Relations were established in 1994, and the first embassy opened two decades later; since"
          + " then more than eighty documents on agriculture, industry, science and education have"
          + " been signed, although the working groups that follow them up meet irregularly.";

  private final Typesetter typesetter = new Typesetter(BOOK, TestThemes.plain().fonts());
  private final MissingGlyphs missing = new MissingGlyphs();

  private Passage shape(String text) {
    return typesetter.shape(StyledText.of(text, SERIF, "en", false), missing);
  }

  private List<TextLine> lines(String text, double measure, Align align) {
    return shape(text).lines(measure, align);
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
    TextLine.Fragment last = line.fragments().get(line.fragments().size() - 1);
    boolean endsWithSpace = last.run().text().matches("(?s).*[ \\u00A0]");
    boolean isTie = last.run().text().endsWith("\u00A0");
    double advance = last.run().advances()[last.run().advances().length - 1] / 100;
    double space = advance + (isTie ? 0 : last.space());
    return last.x() + last.width() - (endsWithSpace ? space : 0);
  }

  @Test
  void keepsEveryCharacterInCopiedText() {
    List<TextLine> lines = lines(PROSE, 150, Align.JUSTIFY);
    assertEquals(PROSE, shown(lines).replace("\u00AD", ""));
    assertTrue(lines.size() > 5);
  }

  @Test
  void justifiedLinesReachTheRightEdge() {
    List<TextLine> lines = lines(PROSE, 400, Align.JUSTIFY);
    for (TextLine line : lines.subList(0, lines.size() - 1)) {
      assertEquals(400, right(line), 0.01, shown(line));
    }
    assertEquals(0, lines.get(lines.size() - 1).fragments().get(0).space());
  }

  @Test
  void leavesALineShortRatherThanPullItApart() {
    List<TextLine> lines = lines("a honorificabilitudinitatibus1 b", 150, Align.JUSTIFY);
    lines.forEach(line -> assertTrue(line.fragments().get(0).space() < 3, shown(line)));
  }

  @Test
  void neverBreaksAtANoBreakSpaceOrInARange() {
    String text = "worth about US$50.2\u00A0million in the years 2015–2024 or so";
    for (double measure = 75; measure < 250; measure += 3) {
      for (TextLine line : lines(text, measure, Align.START)) {
        String words = shown(line).strip();
        assertFalse(words.endsWith("US$50.2") || words.endsWith("2015–"), words);
      }
    }
  }

  @Test
  void fillsEveryLineWhereMoneyStandsInTheWay() {
    String text =
        "In the pandemic year, trade between Pakistan and Belarus came to about US$52\u00A0million,"
            + " US$1.8\u00A0million (3.6%) more than in 2019. Pakistan sold goods worth about"
            + " US$15\u00A0million and Belarus about US$37\u00A0million, which left Belarus with a"
            + " surplus of US$22\u00A0million, up from US$20.0\u00A0million. The change came from one"
            + " side: Belarus’s sales grew by US$1.9\u00A0million, or 5.4%.";
    for (double measure = 400; measure < 470; measure += 2) {
      List<TextLine> lines = lines(text, measure, Align.JUSTIFY);
      assertEquals(text, shown(lines).replace("\u00AD", ""));
      for (TextLine line : lines.subList(0, lines.size() - 1)) {
        assertEquals(measure, right(line), 0.01, shown(line));
      }
    }
  }

  @Test
  void partsAFigureFromItsWordOnlyWhereTheLineWouldGape() {
    String text = "Turnover came to US$50.2\u00A0million in the year and grew from then on.";
    for (TextLine line : lines(text, 200, Align.JUSTIFY)) {
      assertFalse(shown(line).endsWith("50.2\u00A0"), shown(line));
    }
    List<TextLine> narrow = lines("about US$50.2\u00A0million or so", 66, Align.JUSTIFY);
    assertTrue(narrow.stream().anyMatch(line -> shown(line).endsWith("50.2\u00A0")));
  }

  @Test
  void neverEndsThreeLinesInARowWithAHyphen() {
    for (double measure = 220; measure < 440; measure += 2) {
      int row = 0;
      List<TextLine> lines = lines(PROSE, measure, Align.JUSTIFY);
      for (TextLine line : lines) {
        row = line.isHyphenated() ? row + 1 : 0;
        assertTrue(row < 3, measure + ": " + shown(line));
      }
    }
  }

  @Test
  void dividesNoLastWordOfAParagraphInAColumnOfText() {
    for (double measure = 380; measure < 500; measure += 2) {
      List<TextLine> lines = lines(PROSE, measure, Align.JUSTIFY);
      boolean isRest = !shown(lines.get(lines.size() - 1)).contains(" ");
      assertFalse(isRest && lines.get(lines.size() - 2).isHyphenated(), "at " + measure);
    }
  }

  @Test
  void aHangingParagraphBeginsWithItsLongestLine() {
    List<TextLine> lines = shape(PROSE).hangingLines(400, 20, Align.JUSTIFY);
    assertEquals(420, right(lines.get(0)), 0.01);
    assertEquals(400, right(lines.get(1)), 0.01);
    assertEquals(PROSE, shown(lines).replace("\u00AD", ""));
  }

  @Test
  void kernsAndJoinsLigatures() {
    double apart = shape("A").maxWidth() + shape("V").maxWidth();
    assertTrue(shape("AV").maxWidth() < apart - 0.1);
    GlyphRun office = lines("fi", 100, Align.START).get(0).fragments().get(0).run();
    assertEquals("fi", office.text());
    assertTrue(office.glyphs().length <= 2);
  }

  @Test
  void measuresAsItSets() {
    Passage passage = shape(PROSE);
    assertEquals(1, passage.lines(passage.maxWidth() + 0.01, Align.START).size());
    assertTrue(passage.lines(passage.maxWidth() - 1, Align.START).size() > 1);
    for (TextLine line : passage.lines(passage.minWidth(), Align.START)) {
      assertTrue(line.width() <= passage.minWidth() + 1e-6, shown(line));
    }
  }

  @Test
  void takesCharactersThatAFaceLacksFromFallbacks() {
    List<TextLine> lines = lines("in Urdu بیلاروس here", 500, Align.START);
    List<String> fonts = new ArrayList<>();
    lines.get(0).fragments().forEach(fragment -> fonts.add(fragment.run().font().name()));
    assertEquals(3, fonts.size());
    assertTrue(fonts.get(1).startsWith("NotoNaskh"), fonts.toString());
    assertTrue(missing.words().isEmpty());
  }

  @Test
  void collectsCharactersThatNoFontHas() {
    lines("a snowman \u2603 and a face \uD83D\uDE00", 500, Align.START);
    assertEquals(List.of(0x2603, 0x1F600), List.copyOf(missing.words().keySet()));
    assertTrue(missing.words().get(0x2603).contains("snowman"));
  }

  @Test
  void showsNothingForInvisibleCharacters() {
    List<TextLine> lines = lines("a\u200Bb\uFEFFc\u2060d\u0007e\u00ADf", 500, Align.START);
    assertEquals("abcdef", shown(lines));
    assertTrue(missing.words().isEmpty());
    assertTrue(shape("\u200B\u2060").isEmpty());
  }

  @Test
  void replacesSpacesAndHyphensThatFontsLack() {
    List<TextLine> lines = lines("10\u202F000 non\u2011stop", 500, Align.START);
    assertEquals("10\u202F000 non\u2011stop", shown(lines));
    assertTrue(missing.words().isEmpty());
  }

  @Test
  void breaksWordsThatNoMeasureHolds() {
    String word = "x".repeat(10_000);
    List<TextLine> lines = lines(word, 200, Align.JUSTIFY);
    assertEquals(word, shown(lines));
    lines.forEach(line -> assertTrue(line.width() <= 200.001));
  }

  @Test
  void breaksAddressesWithoutHyphens() {
    String url = "https://example.org/publications/2021/relations.html?page=1&lang=en";
    List<TextLine> lines = lines(url, 120, Align.START);
    assertTrue(lines.size() > 2);
    assertEquals(url, shown(lines));
    lines.forEach(line -> assertFalse(line.isHyphenated()));
    lines.forEach(line -> assertFalse(shown(line).endsWith("://")));
  }

  @Test
  void dividesRaggedWordsOnlyWhereTheyFitNoLine() {
    for (TextLine line : lines("Joint commission on agriculture", 70, Align.START)) {
      assertFalse(line.isHyphenated(), shown(line));
    }
    assertTrue(lines("commission", 40, Align.START).get(0).isHyphenated());
  }

  @Test
  void showsASoftHyphenOnlyWhereItBreaks() {
    String word = "represen\u00ADtation";
    assertEquals("representation", shown(lines(word, 500, Align.START)));
    List<TextLine> lines = lines(word, 50, Align.START);
    assertEquals("represen\u00AD", shown(lines.get(0)));
    assertTrue(lines.get(0).isHyphenated());
  }

  @Test
  void setsRightToLeftParagraphsFromTheRight() {
    StyledText text = StyledText.of("پاکستان اور بیلاروس 1994 میں", SERIF, "ur", true);
    List<TextLine> lines = typesetter.shape(text, missing).lines(400, Align.START);
    TextLine line = lines.get(0);
    TextLine.Fragment first = line.fragments().get(0);
    assertTrue(first.run().isRightToLeft());
    assertEquals(400, first.x() + first.width(), 0.01);
    TextLine.Fragment year = line.fragments().get(1);
    assertEquals("1994", year.run().text().strip());
    assertFalse(year.run().isRightToLeft());
    assertTrue(year.x() < first.x());
  }

  @Test
  void beginsALineWhereAsked() {
    List<TextLine> lines = lines("one\u2028two", 500, Align.JUSTIFY);
    assertEquals(2, lines.size());
    assertEquals("two", shown(lines.get(1)));
  }

  @Test
  void clustersPointIntoTheText() {
    for (TextLine line : lines(PROSE, 100, Align.JUSTIFY)) {
      for (TextLine.Fragment fragment : line.fragments()) {
        GlyphRun run = fragment.run();
        int last = 0;
        for (int cluster : run.clusters()) {
          assertTrue(cluster >= last && cluster < run.text().length(), run.toString());
          last = cluster;
        }
      }
    }
  }

  @Test
  void givesTheSameLinesToEveryThread() throws Exception {
    List<TextLine> alone = lines(PROSE, 170, Align.JUSTIFY);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<TextLine>>> all = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        all.add(threads.submit(() -> lines(PROSE, 170, Align.JUSTIFY)));
      }
      for (Future<List<TextLine>> one : all) {
        assertEquals(alone, one.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void marksAtTheEdgesStandOutIntoTheMargin() {
    Passage passage = shape(PROSE).withOpticalMargins();
    boolean isOut = false;
    for (TextLine line : passage.lines(300, Align.JUSTIFY)) {
      boolean isMarked = line.isHyphenated() || shown(line).strip().endsWith(",");
      isOut |= isMarked && right(line) > 301;
      assertTrue(right(line) < 304, shown(line));
      assertTrue(line.width() <= 300.01, shown(line));
    }
    assertTrue(isOut);
    TextLine quoted = shape("“Yes”").withOpticalMargins().lines(300, Align.START).get(0);
    assertTrue(quoted.fragments().get(0).x() < -1);
  }

  @Test
  void setsNarrowColumnsRagged() {
    for (TextLine line : lines(PROSE, 150, Align.JUSTIFY)) {
      assertEquals(0, line.fragments().get(0).space(), shown(line));
    }
  }

  @Test
  void givesFiguresOfAColumnOneWidth() {
    StyledText ones =
        new StyledText.Builder(false).tabularFigures().add("111.1", SERIF, "en").build();
    StyledText eights =
        new StyledText.Builder(false).tabularFigures().add("888.8", SERIF, "en").build();
    double narrow = typesetter.shape(ones, missing).maxWidth();
    assertEquals(typesetter.shape(eights, missing).maxWidth(), narrow, 0.01);
  }
}
