package org.attache.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in the Extended Date/Time Format, ISO 8601-2:2019 annex A, levels 0 and 1 without times of
 * day, seasons and years of more than four digits: {@code 1994}, {@code 2015-11}, {@code
 * 1994-02-03}, {@code 2020?}, {@code 2016-04~}, {@code 199X}, {@code 2015/2019}, {@code 2017/..}.
 *
 * <p>No record, for what the text says is read once: dates are asked all the time.
 */
public final class EdtfDate implements Comparable<EdtfDate> {

  private final String text;
  private final boolean isPeriod;

  /** The start of a period, else its end; a single date itself. */
  private final Point point;

  private final LocalDate earliest;
  private final LocalDate latest;

  /**
   * Reads an EDTF date without white space around it.
   *
   * @param text the date as written
   * @throws DateTimeException if it is not written so or does not exist; the message quotes it
   */
  public EdtfDate(String text) {
    this.text = text;
    int slash = text.indexOf('/');
    isPeriod = slash >= 0;
    if (!isPeriod) {
      point = Point.parse(text);
      earliest = point.first();
      latest = point.last();
      return;
    }
    String start = text.substring(0, slash);
    String end = text.substring(slash + 1);
    if (isOpen(start) && isOpen(end)) {
      throw new DateTimeException("a period needs a start or an end: '" + text + "'");
    }
    Point first = Point.parse(isOpen(start) ? end : start);
    point = first;
    earliest = isOpen(start) ? LocalDate.MIN : first.first();
    latest = isOpen(end) ? LocalDate.MAX : isOpen(start) ? first.last() : Point.parse(end).last();
  }

  /** The date as written. */
  public String text() {
    return text;
  }

  /**
   * Reads an EDTF date.
   *
   * @throws DateTimeException if it is not written so or does not exist; the message quotes it
   */
  public static EdtfDate parse(String text) {
    return new EdtfDate(text.strip());
  }

  /** A day. */
  public static EdtfDate of(LocalDate day) {
    return new EdtfDate(day.toString());
  }

  /** How finely a date is given. */
  public enum Precision {
    DECADE_OR_CENTURY,
    YEAR,
    MONTH,
    DAY
  }

  /** Whether this is a period with a slash. */
  public boolean isPeriod() {
    return isPeriod;
  }

  /** Whether this is a full, unqualified day. */
  public boolean isDay() {
    return !isPeriod && point.precision() == Precision.DAY && point.mark() == ' ';
  }

  /** The start of a period, unless open; a single date is its own start. */
  public Optional<EdtfDate> start() {
    return isPeriod ? part(text.substring(0, text.indexOf('/'))) : Optional.of(this);
  }

  /** The end of a period, unless open; a single date is its own end. */
  public Optional<EdtfDate> end() {
    return isPeriod ? part(text.substring(text.indexOf('/') + 1)) : Optional.of(this);
  }

  /** How finely the date, or the start (else the end) of the period, is given. */
  public Precision precision() {
    return point.precision();
  }

  /** Marked with {@code ?} or {@code %}: the source is not sure. */
  public boolean isUncertain() {
    return hasMark('?');
  }

  /** Marked with {@code ~} or {@code %}: about then. */
  public boolean isApproximate() {
    return hasMark('~');
  }

  /** The first day it may mean, or {@link LocalDate#MIN} for an open start. */
  public LocalDate earliest() {
    return earliest;
  }

  /** The last day it may mean, or {@link LocalDate#MAX} for an open end. */
  public LocalDate latest() {
    return latest;
  }

  /** The year of the date, or of the start (else the end) of the period. */
  public int year() {
    return point.first().getYear();
  }

  /** By first possible day, then by last, then as written. */
  @Override
  public int compareTo(EdtfDate other) {
    int byStart = earliest.compareTo(other.earliest);
    int byEnd = byStart != 0 ? byStart : latest.compareTo(other.latest);
    return byEnd != 0 ? byEnd : text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }

  private static Optional<EdtfDate> part(String text) {
    return isOpen(text) ? Optional.empty() : Optional.of(new EdtfDate(text));
  }

  private static boolean isOpen(String text) {
    return text.isEmpty() || text.equals("..");
  }

  private boolean hasMark(char one) {
    char mark = point().mark();
    return mark == one || mark == '%';
  }

  private Point point() {
    return isPeriod ? start().or(this::end).orElseThrow().point() : Point.parse(text);
  }

  /** How a date is written that is not written as most are; compiled for the first such. */
  private static final class Unusual {

    static final Pattern POINT =
        Pattern.compile(
            "(-?\\d{3}[\\dX]|-?\\d{2}XX)(?:-(?:(\\d\\d)(?:-(\\d\\d|XX))?|XX(?:-XX)?))?([?~%])?");
  }

  /** A single date: its first and last possible day, its precision and its mark (or a space). */
  private record Point(LocalDate first, LocalDate last, Precision precision, char mark) {

    static Point parse(String text) {
      Point usual = usual(text);
      if (usual != null) {
        return usual;
      }
      Matcher written = Unusual.POINT.matcher(text);
      if (!written.matches()) {
        throw new DateTimeException("not an EDTF date: '" + text + "'");
      }
      try {
        return of(written);
      } catch (DateTimeException e) {
        throw new DateTimeException("no such date: '" + text + "'", e);
      }
    }

    /** {@code 1994-02-03}, {@code 1994-02} or {@code 1994}: what most dates are, fast. */
    private static @Nullable Point usual(String text) {
      int year = digits(text, 0, 4);
      if (text.length() == 4 && year >= 0) {
        return new Point(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, ' ');
      }
      boolean hasMonth = text.length() >= 7 && text.charAt(4) == '-' && year >= 0;
      int month = hasMonth ? digits(text, 5, 7) : -1;
      if (month < 1 || month > 12) {
        return null;
      }
      if (text.length() == 7) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Point(first, first.plusDays(first.lengthOfMonth() - 1L), Precision.MONTH, ' ');
      }
      if (text.length() != 10 || text.charAt(7) != '-') {
        return null;
      }
      int day = digits(text, 8, 10);
      LocalDate first = LocalDate.of(year, month, 1);
      if (day < 1 || day > first.lengthOfMonth()) {
        return null;
      }
      LocalDate on = first.withDayOfMonth(day);
      return new Point(on, on, Precision.DAY, ' ');
    }

    /** The number that ASCII digits write, or -1 if anything else stands there. */
    private static int digits(String text, int from, int to) {
      if (text.length() < to) {
        return -1;
      }
      int number = 0;
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (c < '0' || c > '9') {
          return -1;
        }
        number = 10 * number + c - '0';
      }
      return number;
    }

    private static Point of(Matcher written) {
      char mark = written.group(4) == null ? ' ' : written.group(4).charAt(0);
      String year = written.group(1);
      String month = written.group(2);
      String day = written.group(3);
      int from = Integer.parseInt(year.replace('X', '0'));
      int to = Integer.parseInt(year.replace('X', '9'));
      if (year.indexOf('X') >= 0) {
        if (month != null) {
          throw new DateTimeException("a month needs a full year");
        }
        return new Point(
            LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), Precision.DECADE_OR_CENTURY, mark);
      }
      if (month == null) {
        return new Point(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), Precision.YEAR, mark);
      }
      LocalDate first = LocalDate.of(from, Integer.parseInt(month), 1);
      LocalDate last = first.withDayOfMonth(first.lengthOfMonth());
      if (day == null || day.equals("XX")) {
        return new Point(first, last, Precision.MONTH, mark);
      }
      LocalDate on = first.withDayOfMonth(Integer.parseInt(day));
      return new Point(on, on, Precision.DAY, mark);
    }
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof EdtfDate other && text.equals(other.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
