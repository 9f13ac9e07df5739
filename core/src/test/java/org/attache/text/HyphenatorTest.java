package org.attache.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HyphenatorTest {

  private final Hyphenator hyphenator = new Hyphenator();

  private String divided(String word, String language) {
    StringBuilder divided = new StringBuilder(word);
    int[] points = hyphenator.points(word, language);
    for (int i = points.length - 1; i >= 0; i--) {
      divided.insert(points[i], '-');
    }
    return divided.toString();
  }

  @Test
  void dividesByThePatternsOfTheLanguage() {
    assertEquals("hyphen-ation", divided("hyphenation", "en-US"));
    assertEquals("agri-cul-ture", divided("agriculture", "en-GB"));
    assertEquals("от-но-ше-ния", divided("отношения", "ru"));
    assertEquals("ад-но-сіны", divided("адносіны", "be"));
  }

  @Test
  void looksThroughPunctuation() {
    assertEquals("“agri-cul-ture”,", divided("“agriculture”,", "en"));
  }

  @Test
  void followsTheListOfExceptions() {
    assertEquals("asso-ciate", divided("associate", "en-US"));
  }

  @Test
  void leavesShortWordsNamesInCapitalsAndFiguresWhole() {
    assertEquals("trade", divided("trade", "en"));
    assertEquals("UNESCO", divided("UNESCO", "en"));
    assertEquals("document2015", divided("document2015", "en"));
  }

  @Test
  void leavesThreeLettersOnEitherSide() {
    assertEquals("interest", divided("interest", "en"));
    assertEquals("rela-tions", divided("relations", "en"));
  }

  @Test
  void dividesNothingInLanguagesWithoutPatterns() {
    assertEquals("Freundschaft", divided("Freundschaft", "de"));
  }
}
