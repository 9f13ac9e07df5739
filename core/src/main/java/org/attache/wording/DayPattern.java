package org.attache.wording;

import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern of day, month and year in the Gregorian calendar and the digits of ASCII: what ICU
 * makes of it, for a fraction of the time and safe for threads.
 */
final class DayPattern {

  /** Before it ICU counts by the Julian calendar. */
  private static final int FIRST_GREGORIAN_YEAR = 1583;

  private static final int LAST_YEAR = 9999;

  /** Fields are letters with how often they stand; what lies between is quoted. */
  private final List<Part> parts;

  private final MonthNames months;

  private record Part(String field, String literal) {}

  private DayPattern(List<Part> parts, MonthNames months) {
    this.parts = List.copyOf(parts);
    this.months = months;
  }

  /** The pattern of a format for a locale, unless it needs ICU. */
  static Optional<DayPattern> of(SimpleDateFormat format, ULocale locale) {
    boolean isUsual =
        format.getCalendar().getType().equals("gregorian")
            && NumberingSystem.getInstance(locale).getName().equals("latn");
    return isUsual
        ? of(format.toPattern(), MonthNames.of(format.getDateFormatSymbols()))
        : Optional.empty();
  }

  /** A pattern with the names of months, unless it needs ICU. */
  static Optional<DayPattern> of(String pattern, MonthNames months) {
    return parts(pattern).map(parts -> new DayPattern(parts, months));
  }

  /** Whether a day lies in the years that are counted and written alike everywhere. */
  static boolean takes(LocalDate date) {
    return date.getYear() >= FIRST_GREGORIAN_YEAR && date.getYear() <= LAST_YEAR;
  }

  String format(LocalDate date) {
    StringBuilder words = new StringBuilder(24);
    for (Part part : parts) {
      int month = date.getMonthValue() - 1;
      switch (part.field()) {
        case "d" -> words.append(date.getDayOfMonth());
        case "M", "L" -> words.append(month + 1);
        case "MMM" -> words.append(months.brief().get(month));
        case "MMMM" -> words.append(months.wide().get(month));
        case "LLL" -> words.append(months.briefAlone().get(month));
        case "LLLL" -> words.append(months.wideAlone().get(month));
        case "y" -> words.append(date.getYear());
        default -> words.append(part.literal());
      }
    }
    return words.toString();
  }

  private static Optional<List<Part>> parts(String pattern) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    while (from < pattern.length()) {
      char c = pattern.charAt(from);
      int end = from + 1;
      if (c == '\'') {
        end = pattern.indexOf('\'', end);
        if (end <= from + 1 || pattern.startsWith("''", end)) {
          return Optional.empty();
        }
        parts.add(new Part("", pattern.substring(from + 1, end)));
        end++;
      } else if (isLetter(c)) {
        while (end < pattern.length() && pattern.charAt(end) == c) {
          end++;
        }
        String field = pattern.substring(from, end);
        if (!List.of("d", "M", "L", "MMM", "MMMM", "LLL", "LLLL", "y").contains(field)) {
          return Optional.empty();
        }
        parts.add(new Part(field, ""));
      } else {
        parts.add(new Part("", String.valueOf(c)));
      }
      from = end;
    }
    return Optional.of(parts);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
