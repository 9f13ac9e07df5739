package org.attache.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainPatternTest {

  @Test
  void saysWhatAMessageFormatSays() {
    for (String text :
        List.of("about {0}", "{1} of {0}", "{0}", "{0}{0} – {1}.", "from {0} to {1}")) {
      PlainPattern pattern = PlainPattern.of(text, Cldr.of("en")).orElseThrow();
      Object[] values = {"it’s {1}", "9.5"};
      MessageFormat format = new MessageFormat(text, ULocale.ENGLISH);
      String expected = format.format(values, new StringBuffer(), null).toString();
      assertTrue(pattern.takes(values));
      assertEquals(expected, pattern.fill(values));
    }
  }

  @Test
  void countsAsAMessageFormatCounts() {
    String text = "{1}: {0, plural, one {# day} few{# days of {1}} other {{0} days #}}, #.";
    for (String language : List.of("en", "ru", "be", "pl", "fr", "ja")) {
      PlainPattern pattern = PlainPattern.of(text, Cldr.of(language)).orElseThrow();
      MessageFormat format = new MessageFormat(text, ULocale.forLanguageTag(language));
      for (int number : List.of(0, 1, 2, 5, 11, 21, 102, 999)) {
        Object[] values = {number, "x"};
        String expected = format.format(values, new StringBuffer(), null).toString();
        assertTrue(pattern.takes(values), language);
        assertEquals(expected, pattern.fill(values), language);
      }
    }
  }

  @Test
  void leavesQuotesSelectionsAndLargeNumbersToTheMessageFormat() {
    for (String text :
        List.of(
            "it''s {0}",
            "{0",
            "{0}}",
            "{name}",
            "{0, select, a {b} other {c}}",
            "{0, plural, =1 {day} other {days}}",
            "{0, plural, offset:1 one {day} other {days}}",
            "{0, plural, one {day}}",
            "{0, plural, one {day} other {days}")) {
      assertTrue(PlainPattern.of(text, Cldr.of("en")).isEmpty(), text);
    }
    PlainPattern pattern = PlainPattern.of("{0} of {1}", Cldr.of("en")).orElseThrow();
    assertFalse(pattern.takes("one"));
    assertFalse(pattern.takes("one", 1000));
    assertFalse(pattern.takes("one", -1));
    assertFalse(pattern.takes("one", 2.5));
    PlainPattern persian = PlainPattern.of("{0} of {1}", Cldr.of("fa")).orElseThrow();
    assertFalse(persian.takes("one", 2));
  }

  @Test
  void knowsEveryPatternOfEnglish() {
    Phrases phrases = new Phrases("en", Map.of());
    for (String key : phrases.keys()) {
      String text = phrases.words(key);
      assertTrue(PlainPattern.of(text, Cldr.of("en")).isPresent(), key + ": " + text);
    }
  }
}
