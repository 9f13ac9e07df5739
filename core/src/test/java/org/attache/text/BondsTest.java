package org.attache.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.attache.theme.Align;
import org.attache.theme.FontRole;
import org.attache.theme.TestThemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BondsTest {

  private static final TextFont SERIF = new TextFont(FontRole.BODY, false, false, 10);

  private final Bonds bonds = new Bonds();

  /** A text with every space that ties shown as an underscore. */
  private String tied(String text, String language) {
    StringBuilder shown = new StringBuilder(text);
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == ' ' && bonds.joins(text, i, language)) {
        shown.setCharAt(i, '_');
      }
    }
    return shown.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | on 3 February 1994 they met | on 3_February 1994 they met",
        "en-US | on February 3, 1994, they met | on February_3, 1994, they met",
        "en | in May 2015 and in 12 May | in May 2015 and in 12_May",
        "en | the 12 may go | the 12 may go",
        "en | in 2015 March came | in 2015 March came",
        "en | about 37 million people on 5.2 hectares | about 37_million people on 5.2_hectares",
        "en | 5 per cent of 12 mechanisms at 6 p.m. | 5_per cent of 12 mechanisms at 6_p.m.",
        "en | Table 3, (Figure 2) and pp. 4–5 of no. 7 | Table_3, (Figure_2) and pp._4–5 of no._7",
        "en | HS 2711, USD 40 and Covid 19 | HS_2711, USD_40 and Covid 19",
        "en | by A. B. Lukin and Raza M. Nawaz | by A._B._Lukin and Raza M._Nawaz",
        "en | met Mr Fu and Dr. Ali today | met Mr_Fu and Dr._Ali today",
        "en | words – a dash — more | words_– a dash_— more",
        "en | a plan to go | a plan to go",
        "ru | с 3 февраля 1994 г. в Минске | с_3_февраля 1994_г. в_Минске",
        "be | з 3 лютага 1994 года ў Мінску | з_3_лютага 1994_года ў_Мінску",
        "fr | le 3 février, 5 millions, tableau 2 | le 3_février, 5_millions, tableau_2",
        "de | am 3. Mai, 5 Millionen, Tabelle 2 | am 3. Mai, 5_Millionen, Tabelle_2",
        "ur | 3 فروری 1994 کو 52 ملین ڈالر | 3_فروری 1994 کو 52_ملین ڈالر",
      })
  void tiesWhatBelongsTogether(String language, String text, String expected) {
    assertEquals(expected, tied(text, language));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"en", "ru", "be", "uk", "fr", "de", "es", "pt", "ur", "ar", "hi", "zh", ""})
  void knowsOrGuessesTheWordsOfAnyLanguage(String language) {
    assertFalse(bonds.joins("a word", 1, language));
    assertTrue(bonds.joins("5 km of it", 1, language));
  }

  @Test
  void noLinePartsADateAtAnyMeasure() {
    String text =
        "Diplomatic relations were established on 3 February 1994, when trade came to some 37"
            + " million dollars, as Table 3 shows; they were renewed on 14 September 2019 by"
            + " A. B. Lukin and Mr Karimov in Samarkand.";
    Typesetter typesetter = new Typesetter(new FontBook(), TestThemes.plain().fonts());
    Passage passage =
        typesetter.shape(StyledText.of(text, SERIF, "en", false), new MissingGlyphs());
    for (int measure = 225; measure < 420; measure++) {
      for (Align align : List.of(Align.JUSTIFY, Align.START)) {
        String lines =
            passage.lines(measure, align).stream()
                .map(BondsTest::shown)
                .collect(Collectors.joining("|"));
        for (String part : List.of("3 |Feb", "Feb-", "Febru-", "37 |m", "Table |3", "14 |S")) {
          assertFalse(lines.contains(part), measure + ": " + lines);
        }
        assertFalse(lines.matches(".*(Septem-|mil-|A\\. \\|B|Mr \\|K).*"), measure + ": " + lines);
      }
    }
  }

  private static String shown(TextLine line) {
    StringBuilder text = new StringBuilder();
    line.fragments().forEach(fragment -> text.append(fragment.run().text()));
    return text.toString();
  }

  @Test
  void aTiedSpaceGrowsWithTheOthersOfItsLine() {
    Typesetter typesetter = new Typesetter(new FontBook(), TestThemes.plain().fonts());
    String text = "They met on 3 February and again in the spring of another year to talk.";
    Passage passage =
        typesetter.shape(StyledText.of(text, SERIF, "en", false), new MissingGlyphs());
    TextLine line = passage.lines(190, Align.JUSTIFY).get(0);
    TextLine.Fragment last = line.fragments().get(line.fragments().size() - 1);
    double behind =
        last.run().text().endsWith(" ")
            ? last.run().advances()[last.run().advances().length - 1] / 100 + last.space()
            : 0;
    assertEquals(190, last.x() + last.width() - behind, 0.01, shown(line));
  }

  @Test
  void yieldsWhereNoLineHoldsBoth() {
    Typesetter typesetter = new Typesetter(new FontBook(), TestThemes.plain().fonts());
    Passage passage =
        typesetter.shape(StyledText.of("14 September", SERIF, "en", false), new MissingGlyphs());
    assertEquals(2, passage.lines(passage.minWidth() - 5, Align.START).size());
    assertEquals(1, passage.lines(passage.minWidth() + 1, Align.START).size());
  }
}
