package org.attache.wording;

import com.ibm.icu.text.DateFormatSymbols;
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

  private final String[] months;
  private final String[] shortMonths;
  private final String[] monthsAlone;
  private final String[] shortMonthsAlone;

  private record Part(String field, String literal) {}

  private DayPattern(List<Part> parts, DateFormatSymbols symbols) {
    this.parts = List.copyOf(parts);
    this.months = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
    this.shortMonths = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.ABBREVIATED);
    this.monthsAlone = symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
    this.shortMonthsAlone =
        symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED);
  }

  /** The pattern of a format for a locale, unless it needs ICU. */
  static Optional<DayPattern> of(SimpleDateFormat format, ULocale locale) {
    boolean isUsual =
        format.getCalendar().getType().equals("gregorian")
            && NumberingSystem.getInstance(locale).getName().equals("latn");
    return isUsual
        ? parts(format.toPattern())
            .map(parts -> new DayPattern(parts, format.getDateFormatSymbols()))
        : Optional.empty();
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
        case "MMM" -> words.append(shortMonths[month]);
        case "MMMM" -> words.append(months[month]);
        case "LLL" -> words.append(shortMonthsAlone[month]);
        case "LLLL" -> words.append(monthsAlone[month]);
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
