package org.attache.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is at hand for English is what ICU says. */
class EnglishCldrTest {

  private final Cldr own = new EnglishCldr();
  private final Cldr icu = new IcuCldr(ULocale.ENGLISH);

  @Test
  void standsInForPlainEnglishOnly() {
    assertTrue(Cldr.of("en") instanceof EnglishCldr);
    assertFalse(Cldr.of("en-GB") instanceof EnglishCldr);
    assertFalse(Cldr.of("de") instanceof EnglishCldr);
  }

  @Test
  void writesNumbers() {
    for (String text :
        List.of(
            "0",
            "0.00",
            "7",
            "-7",
            "999",
            "-999.5",
            "1000",
            "9999.5",
            "10000",
            "-12345.6",
            "99999.99",
            "100000",
            "123456",
            "1234567.125",
            "-1234567890123.4",
            "1E+6",
            "2.5E+3",
            "0.0000000005",
            "0.1234567885",
            "-0.0000000001",
            "99999.9999999999",
            "0.05",
            "-0.4")) {
      BigDecimal number = new BigDecimal(text);
      assertEquals(icu.number(number), own.number(number), text);
    }
  }

  @Test
  void writesDays() {
    LocalDate[] days = {
      LocalDate.of(1994, 2, 3), LocalDate.of(1066, 10, 14), LocalDate.of(12024, 9, 30)
    };
    for (String pattern :
        List.of("d MMMM y", "MMMM y", "y", "d MMM y", "LLL y", "LLLL", "EEEE, d MMMM", "yy")) {
      for (LocalDate day : days) {
        assertEquals(icu.dates(pattern).format(day), own.dates(pattern).format(day), pattern);
      }
      for (int month = 1; month <= 12; month++) {
        LocalDate day = LocalDate.of(2001, month, 9);
        assertEquals(icu.dates(pattern).format(day), own.dates(pattern).format(day), pattern);
      }
    }
    LocalDate day = LocalDate.of(2024, 2, 3);
    assertEquals(icu.usualDates("yMMMd").format(day), own.usualDates("yMMMd").format(day));
  }

  @Test
  void counts() {
    for (long number = 0; number < 1200; number++) {
      assertEquals(icu.plural(number), own.plural(number), () -> "plural");
      assertEquals(icu.ordinal(number), own.ordinal(number), "ordinal of " + number);
    }
    assertEquals(icu.plural(1.5), own.plural(1.5));
    assertEquals(icu.plural(-1), own.plural(-1));
    assertTrue(own.writesAscii());
  }

  @Test
  void joinsWords() {
    for (List<String> words : List.of(List.of("a", "b"), List.of("a", "b", "c", "d, e"))) {
      assertEquals(icu.and(words), own.and(words));
      assertEquals(icu.or(words), own.or(words));
    }
  }

  @Test
  void namesEveryState() {
    for (String two : Locale.getISOCountries()) {
      String three = new Locale("", two).getISO3Country();
      assertEquals(icu.region(three), own.region(three), two);
    }
    assertEquals(icu.region("XKX"), own.region("XKX"));
  }

  @Test
  void namesEveryCurrency() {
    for (Currency one : Currency.getAvailableCurrencies()) {
      String code = one.getCurrencyCode();
      assertEquals(icu.currency(code), own.currency(code), code);
      assertEquals(icu.symbol(code), own.symbol(code), code);
    }
  }

  @Test
  void leavesMessagesOfAllKindsToIcu() {
    String text = "{0, select, a {it''s a} other {no}}";
    assertEquals("it's a", own.message(text).fill("a"));
  }
}
