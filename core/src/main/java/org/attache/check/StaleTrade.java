package org.attache.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;
import org.attache.trade.TradePeriod;

/**
 * The latest trade is as recent as its series lets expect: statistics of a year are out within two
 * more, and of shorter periods within as many years.
 */
final class StaleTrade implements Check {

  private static final int YEARS_ALLOWED = 2;

  @Override
  public void run(Facts facts, Findings problems) {
    LocalDate day = facts.dossier().date().latest();
    List<TradePeriod> periods = facts.series().periods();
    if (periods.isEmpty() || periods.get(periods.size() - 1).date().end().isEmpty()) {
      return;
    }
    TradePeriod latest = periods.get(periods.size() - 1);
    LocalDate end = latest.date().latest();
    long months = ChronoUnit.MONTHS.between(end, day);
    if (day.isAfter(end) && months > 12L * YEARS_ALLOWED + spacing(periods)) {
      problems.add(
          ProblemCode.STALE_DATA,
          Spot.at(at(facts, latest)),
          "The latest trade known is of "
              + latest.date()
              + ", "
              + months / 12
              + " years before the dossier's date "
              + day,
          "Add later periods, or say in the text that none are known.");
    }
  }

  /** Months from one period to the next, a year where there is only one. */
  private static long spacing(List<TradePeriod> periods) {
    int last = periods.size() - 1;
    return last == 0
        ? 12
        : ChronoUnit.MONTHS.between(
            periods.get(last - 1).date().latest(), periods.get(last).date().latest());
  }

  private static Location at(Facts facts, TradePeriod latest) {
    return facts.dossier().trade().flows().stream()
        .filter(flow -> flow.year().equals(latest.date()))
        .findFirst()
        .map(flow -> flow.at())
        .orElse(facts.dossier().trade().at());
  }
}
