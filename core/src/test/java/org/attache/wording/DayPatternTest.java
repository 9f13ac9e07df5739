package org.attache.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayPatternTest {

  private static final List<String> SKELETONS = List.of("yMMMMd", "yMMMM", "y", "yMMMd", "yMMM");

  @Test
  void saysWhatIcuSaysInEveryLanguage() {
    int compared = 0;
    for (ULocale locale : ULocale.getAvailableLocales()) {
      DateTimePatternGenerator patterns = DateTimePatternGenerator.getInstance(locale);
      for (String skeleton : SKELETONS) {
        SimpleDateFormat format = format(patterns.getBestPattern(skeleton), locale);
        Optional<DayPattern> plain = DayPattern.of(format, locale);
        if (plain.isPresent()) {
          for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(1583 + 37 * month, month, 2 * month + 1);
            String context = locale + " " + format.toPattern();
            assertEquals(icu(format, day), plain.get().format(day), context);
            compared++;
          }
        }
      }
    }
    assertTrue(compared > 10_000, "only " + compared + " days were compared");
  }

  @Test
  void leavesOtherCalendarsDigitsAndFieldsToIcu() {
    ULocale english = ULocale.ENGLISH;
    assertTrue(DayPattern.of(format("d MMMM y", english), english).isPresent());
    assertTrue(DayPattern.of(format("d MMMM y G", english), english).isEmpty());
    assertTrue(DayPattern.of(format("d 'o''clock' y", english), english).isEmpty());
    for (String tag : List.of("th", "fa", "ar-EG", "mr")) {
      ULocale locale = ULocale.forLanguageTag(tag);
      assertTrue(DayPattern.of(format("d MMMM y", locale), locale).isEmpty(), tag);
    }
  }

  @Test
  void takesOnlyYearsOfTheGregorianCalendar() {
    assertTrue(DayPattern.takes(LocalDate.of(1583, 1, 1)));
    assertFalse(DayPattern.takes(LocalDate.of(1582, 12, 31)));
    assertFalse(DayPattern.takes(LocalDate.of(10_000, 1, 1)));
  }

  private static SimpleDateFormat format(String pattern, ULocale locale) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format;
  }

  private static String icu(SimpleDateFormat format, LocalDate day) {
    return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}
