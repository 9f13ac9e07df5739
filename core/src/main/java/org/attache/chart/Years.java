package org.attache.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.attache.brief.TimelineFigure.Entry;

/**
 * A line of time that runs downwards to scale.
 *
 * @param from the day at its upper end
 * @param to the day at its lower end, after {@code from}
 * @param top where it begins, in points
 * @param bottom where it ends, in points
 */
record Years(LocalDate from, LocalDate to, double top, double bottom) {

  private static final int[] DIGITS = {1, 2, 5};

  /** From the beginning of the first entry's year to the end of the last one's. */
  static Years of(List<Entry> entries, double top, double bottom) {
    LocalDate from = entries.get(0).first();
    LocalDate to = from;
    for (Entry entry : entries) {
      from = entry.first().isBefore(from) ? entry.first() : from;
      to = entry.last().isAfter(to) ? entry.last() : to;
      to = entry.first().isAfter(to) ? entry.first() : to;
    }
    return new Years(from.withDayOfYear(1), to.withDayOfYear(1).plusYears(1), top, bottom);
  }

  /** Where a day stands. */
  double y(LocalDate day) {
    double share = ChronoUnit.DAYS.between(from, day) / (double) ChronoUnit.DAYS.between(from, to);
    return top + share * (bottom - top);
  }

  /** The years to write beside the line: round ones, at least so far apart, in points. */
  List<Integer> ticks(double distance) {
    double perYear = (bottom - top) / Math.max(1, to.getYear() - from.getYear());
    long step = step(distance / perYear);
    List<Integer> years = new ArrayList<>();
    for (long year = Math.floorDiv(from.getYear() + step - 1, step) * step;
        year <= to.getYear();
        year += step) {
      years.add((int) year);
    }
    return years;
  }

  private static long step(double least) {
    for (long power = 1; ; power *= 10) {
      for (int digit : DIGITS) {
        if (digit * power >= least) {
          return digit * power;
        }
      }
    }
  }
}
