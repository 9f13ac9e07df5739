package org.attache.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishAlphabetTest {

  private static final List<String> WORDS =
      List.of(
          "Zawya\u00a02021",
          "allAfrica\u00a02020",
          "Akram 2024",
          "Akram 2019",
          "Akram-Khan 2019",
          "Akram and Raza 2019",
          "Akram, R. 2019",
          "AKRAM 2019",
          "O'Neill 2001",
          "ONeill 2001",
          "3rd Eye 2020",
          "van Dijk (ed.) 2018",
          "Vance 2018",
          "U.N. 2018",
          "UN 2018",
          "un 2018",
          "A&B: one/two 2018",
          "A*B \"x\" [y] #5 10% @ home!");

  @Test
  void isThatOfUnicode() {
    assertEquals(
        sorted(new IcuCldr(ULocale.ENGLISH), WORDS), sorted(Cldr.of(EnglishCldr.TAG), WORDS));
  }

  @Test
  void isThatOfUnicodeForOtherLetters() {
    List<String> words = new ArrayList<>(WORDS);
    words.addAll(List.of("Émile 2001", "Елена 2001", "Łukasz 2001", "’s 2001"));
    assertEquals(
        sorted(new IcuCldr(ULocale.ENGLISH), words), sorted(Cldr.of(EnglishCldr.TAG), words));
  }

  @Test
  void isThatOfTheLanguage() {
    List<String> words = List.of("Zaun", "Öl", "Ost", "ärger", "Arm");
    assertEquals(List.of("ärger", "Arm", "Öl", "Ost", "Zaun"), sorted(Cldr.of("de"), words));
    assertEquals(List.of("Arm", "Ost", "Zaun", "ärger", "Öl"), sorted(Cldr.of("sv"), words));
  }

  private static List<String> sorted(Cldr cldr, List<String> words) {
    return words.stream().sorted(cldr.alphabet(words)).toList();
  }
}
