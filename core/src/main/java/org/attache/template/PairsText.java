package org.attache.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.brief.Point;
import org.attache.wording.Wording;

/** Says in sentences how two values of each category lie to one another. */
final class PairsText {

  /** The most pairs that are told one by one. */
  private static final int MOST_TOLD = 12;

  /** Fewer points show no tendency. */
  private static final int FEWEST = 5;

  /** From this rank correlation on, Spearman's, points are said to tend one way. */
  private static final double TENDENCY = 0.6;

  private final Wording wording;

  PairsText(Wording wording) {
    this.wording = wording;
  }

  String pairs(ChartSpec chart) {
    List<Integer> known = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (int c = 0; c < chart.categories().size(); c++) {
      boolean isKnown =
          point(chart, 0, c).value().isPresent() && point(chart, 1, c).value().isPresent();
      if (isKnown) {
        known.add(c);
      } else {
        missing.add(chart.categories().get(c));
      }
    }
    StringBuilder words = new StringBuilder();
    if (chart.kind() == ChartKind.SCATTER) {
      String across = chart.series().get(0).name();
      String upwards = chart.series().get(1).name();
      words.append(' ').append(wording.phrase("alt.scatter", known.size(), across, upwards));
      words.append(tendency(chart, known));
    }
    if (!known.isEmpty()) {
      words.append(told(chart, known));
      words.append(chart.kind() == ChartKind.DUMBBELL ? distances(chart, known) : "");
    }
    if (!missing.isEmpty()) {
      words.append(' ').append(wording.phrase("alt.series.missing", wording.and(missing)));
    }
    return words.toString();
  }

  /** All pairs, or those at the ends of both series. */
  private String told(ChartSpec chart, List<Integer> known) {
    List<Integer> shown = known;
    if (known.size() > MOST_TOLD) {
      shown =
          Stream.of(
                  known.stream().max(by(chart, 0)),
                  known.stream().min(by(chart, 0)),
                  known.stream().max(by(chart, 1)),
                  known.stream().min(by(chart, 1)))
              .map(Optional::orElseThrow)
              .distinct()
              .toList();
    }
    List<String> told = new ArrayList<>();
    for (int c : shown) {
      told.add(
          wording.phrase(
              "alt.pair",
              chart.categories().get(c),
              chart.series().get(0).name(),
              point(chart, 0, c).label(),
              chart.series().get(1).name(),
              point(chart, 1, c).label()));
    }
    String key = shown.size() == known.size() ? "alt.pairs" : "alt.pairs.ends";
    return " " + wording.phrase(key, String.join(wording.phrase("mark.semicolon") + " ", told));
  }

  private String distances(ChartSpec chart, List<Integer> known) {
    if (known.size() < 2) {
      return "";
    }
    Comparator<Integer> byDistance = Comparator.comparing(c -> distance(chart, c));
    int widest = known.stream().max(byDistance).orElseThrow();
    int narrowest = known.stream().min(byDistance).orElseThrow();
    return distance(chart, widest).compareTo(distance(chart, narrowest)) == 0
        ? ""
        : " "
            + wording.phrase(
                "alt.distances", chart.categories().get(widest), chart.categories().get(narrowest));
  }

  private String tendency(ChartSpec chart, List<Integer> known) {
    if (known.size() < FEWEST) {
      return "";
    }
    double correlation = correlation(ranks(chart, 0, known), ranks(chart, 1, known));
    String key = correlation >= TENDENCY ? "more" : correlation <= -TENDENCY ? "less" : "none";
    return " " + wording.phrase("alt.scatter." + key);
  }

  /** The ranks of a series' values; equal ones share the mean of theirs. */
  private static double[] ranks(ChartSpec chart, int series, List<Integer> known) {
    double[] ranks = new double[known.size()];
    for (int i = 0; i < ranks.length; i++) {
      BigDecimal own = value(chart, series, known.get(i));
      double rank = 0.5;
      for (int other : known) {
        int order = value(chart, series, other).compareTo(own);
        rank += order < 0 ? 1 : order == 0 ? 0.5 : 0;
      }
      ranks[i] = rank;
    }
    return ranks;
  }

  /** Pearson's coefficient; 0 where one of the two does not vary. */
  private static double correlation(double[] one, double[] other) {
    double middle = (one.length + 1) / 2.0;
    double together = 0;
    double alone = 0;
    double second = 0;
    for (int i = 0; i < one.length; i++) {
      together += (one[i] - middle) * (other[i] - middle);
      alone += (one[i] - middle) * (one[i] - middle);
      second += (other[i] - middle) * (other[i] - middle);
    }
    return alone == 0 || second == 0 ? 0 : together / Math.sqrt(alone * second);
  }

  private static Comparator<Integer> by(ChartSpec chart, int series) {
    return Comparator.comparing(c -> value(chart, series, c));
  }

  private static BigDecimal distance(ChartSpec chart, int category) {
    return value(chart, 0, category).subtract(value(chart, 1, category)).abs();
  }

  private static BigDecimal value(ChartSpec chart, int series, int category) {
    return point(chart, series, category).value().orElseThrow();
  }

  private static Point point(ChartSpec chart, int series, int category) {
    return chart.series().get(series).points().get(category);
  }
}
