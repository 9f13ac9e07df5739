package org.attache.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numbers that are written without asking ICU are written as it would write them. */
class SmallNumbersTest {

  @Test
  void areWrittenAsIcuWritesThemInEveryLanguage() {
    List<String> numbers =
        List.of("0", "0.0", "0.05", "-0.4", "7", "15.10", "-999", "999.999", "1000", "-12345.6");
    for (String language :
        List.of("en", "de", "fr", "ru", "be", "pl", "es", "ur", "ar", "fa", "sv")) {
      ULocale locale = ULocale.forLanguageTag(language);
      NumberWords words = new NumberWords(new Phrases(language, Map.of()));
      for (String text : numbers) {
        BigDecimal number = new BigDecimal(text);
        String expected =
            NumberFormatter.withLocale(locale)
                .grouping(GroupingStrategy.AUTO)
                .precision(Precision.fixedFraction(number.scale()))
                .format(number)
                .toString()
                .replace('-', '\u2212');
        assertEquals(expected, words.plain(number), language);
      }
    }
  }
}
