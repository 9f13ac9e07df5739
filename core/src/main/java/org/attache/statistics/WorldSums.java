package org.attache.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Flow;
import org.attache.dossier.Valuation;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.statistics.Observation.Amount;
import org.attache.statistics.Observation.SeriesKey;

/**
 * What the world trades, where a table has what nearly all reporters sell to it: the sum of their
 * exports, which leave out freight, by period and product.
 *
 * <p>Of a period in which fewer than {@value #FEWEST} reporters tell something, no sum is made:
 * nobody knows how much of the world is missing.
 */
final class WorldSums {

  /** Of some two hundred reporters, as many report by the end of the second year. */
  static final int FEWEST = 100;

  private final Map<EdtfDate, Period> periods = new LinkedHashMap<>();

  /** Which reporter told of which product when, as hashes: rows that come again do not count. */
  private final Told told = new Told();

  private static final class Period {
    private final Series sums;
    private final Set<String> reporters = new TreeSet<>();

    Period(EdtfDate date) {
      sums = new Series(new SeriesKey(date, Flow.WORLD, Flow.WORLD, "", Valuation.FOB));
    }
  }

  /** Adds what a reporter sells to the world. */
  void add(String reporter, EdtfDate date, RowDetails.What what, Amount amount, Location at) {
    boolean isWhole = Times.isYear(date) && !what.isBrokenDown();
    String unit = Long.toHexString(what.part());
    if (!isWhole || !told.isNew(reporter, date.text(), what.product(), unit)) {
      return;
    }
    Period period = periods.computeIfAbsent(date, Period::new);
    period.reporters.add(reporter);
    period.sums.sum(new Observation(period.sums.key(), what, amount, at), what.product());
  }

  /** The sums of the periods that have enough reporters, after telling how many they have. */
  List<Series> sums(Location heading, FewProblems problems) {
    List<Series> sums = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    periods.forEach(
        (date, period) -> {
          if (period.reporters.size() >= FEWEST) {
            sums.add(period.sums);
            counts.put(date.text(), period.reporters.size());
          }
        });
    if (!sums.isEmpty()) {
      List<String> words = new ArrayList<>();
      counts.forEach((date, count) -> words.add(count + " in " + date));
      problems.addOnce(
          "world",
          ProblemCode.SUMMED_ROWS,
          heading,
          "World trade is the sum of what the reporters of the table sell to the world: "
              + String.join(", ", words),
          "Those that have not reported are missing from it; shares of world trade are a little"
              + " too large.");
    }
    return sums;
  }
}
