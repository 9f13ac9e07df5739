package org.attache.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainPatternTest {

  @Test
  void saysWhatAMessageFormatSays() {
    for (String text :
        List.of("about {0}", "{1} of {0}", "{0}", "{0}{0} – {1}.", "from {0} to {1}")) {
      PlainPattern pattern = PlainPattern.of(text).orElseThrow();
      Object[] values = {"it’s {1}", "9.5"};
      MessageFormat format = new MessageFormat(text, ULocale.ENGLISH);
      String expected = format.format(values, new StringBuffer(), null).toString();
      assertTrue(pattern.takes(values));
      assertEquals(expected, pattern.fill(values));
    }
  }

  @Test
  void leavesChoicesQuotesAndNumbersToTheMessageFormat() {
    assertTrue(PlainPattern.of("{0, plural, one{day} other{days}}").isEmpty());
    assertTrue(PlainPattern.of("it''s {0}").isEmpty());
    PlainPattern pattern = PlainPattern.of("{0} of {1}").orElseThrow();
    assertFalse(pattern.takes("one"));
    assertFalse(pattern.takes("one", 2));
  }
}
