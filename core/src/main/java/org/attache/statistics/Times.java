package org.attache.statistics;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dossier.EdtfDate;

/** Reads periods as offices write them: 2023, 202301, 2023-M01, 2023-Q1, 2023-S1, 2022/23. */
final class Times {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-?M?(0[1-9]|1[0-2])");
  private static final Pattern PART = Pattern.compile("(\\d{4})-?([QS])([1-4])");
  private static final Pattern SPAN = Pattern.compile("(\\d{4})[/-](\\d{2}|\\d{4})");
  private static final Pattern NAMED = Pattern.compile("(?:FY)? ?(\\d{4})(?:\\.0+)?(?:-A1|A)?");

  /** No statistics of trade are of other years: a number outside is no year. */
  private static final int EARLIEST = 1500;

  private static final int LATEST = 2199;

  private final int firstMonth;
  private final Map<String, Optional<EdtfDate>> known = new HashMap<>();

  /**
   * Periods of a table.
   *
   * @param firstMonth the month its years begin in; those that do not begin in January are named
   *     after the year they end in
   */
  Times(int firstMonth) {
    this.firstMonth = firstMonth;
  }

  /** The period in EDTF; empty if it is not written so. */
  Optional<EdtfDate> read(String said) {
    return known.computeIfAbsent(said, this::parse);
  }

  /** Whether a period is a year, of the calendar or fiscal. */
  static boolean isYear(EdtfDate date) {
    return date.text().length() == 4
        || date.isPeriod() && date.earliest().plusYears(1).minusDays(1).equals(date.latest());
  }

  private Optional<EdtfDate> parse(String said) {
    try {
      if (!isOfOurTime(said)) {
        return Optional.empty();
      }
      Matcher named = NAMED.matcher(said);
      if (named.matches()) {
        return Optional.of(year(Integer.parseInt(named.group(1))));
      }
      Matcher month = MONTH.matcher(said);
      if (month.matches() && !isSpan(said)) {
        return Optional.of(EdtfDate.parse(month.group(1) + "-" + month.group(2)));
      }
      Matcher part = PART.matcher(said);
      if (part.matches()) {
        int months = part.group(2).equals("Q") ? 3 : 6;
        YearMonth first =
            YearMonth.of(Integer.parseInt(part.group(1)), 1)
                .plusMonths((long) months * (Integer.parseInt(part.group(3)) - 1));
        return Optional.of(EdtfDate.parse(first + "/" + first.plusMonths(months - 1L)));
      }
      return isSpan(said) ? Optional.of(year(endOf(said))) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isOfOurTime(String said) {
    Matcher first = YEAR.matcher(said);
    if (!first.find()) {
      return false;
    }
    int year = Integer.parseInt(first.group());
    return year >= EARLIEST && year <= LATEST;
  }

  /** Two years that follow each other, where years are fiscal: 2022/23 is no month. */
  private boolean isSpan(String said) {
    Matcher span = SPAN.matcher(said);
    return firstMonth > 1 && span.matches() && endOf(said) == Integer.parseInt(span.group(1)) + 1;
  }

  private static int endOf(String said) {
    int first = Integer.parseInt(said.substring(0, 4));
    String second = said.substring(5);
    int end = Integer.parseInt(second);
    return second.length() == 4 ? end : (first + 1) / 100 * 100 + end;
  }

  private EdtfDate year(int year) {
    if (firstMonth == 1) {
      return EdtfDate.parse(String.valueOf(year));
    }
    YearMonth first = YearMonth.of(year - 1, firstMonth);
    return EdtfDate.parse(first + "/" + first.plusMonths(11));
  }
}
