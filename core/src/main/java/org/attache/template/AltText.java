package org.attache.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.attache.brief.ChartSpec;
import org.attache.brief.Point;
import org.attache.brief.TimelineFigure;
import org.attache.wording.Wording;

/** Says in sentences what a chart's data say, for those who do not see it. */
final class AltText {

  /** The most values of one series that are told one by one. */
  private static final int MOST_TOLD = 12;

  private final Wording wording;

  /**
   * What there is to know of a chart's points beyond what is drawn.
   *
   * @param periods the categories as sentences name them; empty where they are not periods
   * @param same whether two points differ by no more than rounding
   */
  record Reading(List<String> periods, Same same) {}

  /** Whether two points of a series, by their indices, differ by no more than rounding. */
  @FunctionalInterface
  interface Same {
    boolean test(int series, int first, int last);
  }

  AltText(Wording wording) {
    this.wording = wording;
  }

  String chart(String title, ChartSpec chart, Reading reading) {
    StringBuilder alt = new StringBuilder();
    String kind = wording.phrase("alt.chart." + Context.key(chart.kind()));
    String drawn =
        chart.unit().isEmpty() ? kind : wording.phrase("alt.chart.unit", kind, chart.unit());
    alt.append(drawn).append(": ").append(sentence(title));
    switch (chart.kind()) {
      case PIE, DOUGHNUT, TREEMAP -> alt.append(new PartsText(wording).parts(chart));
      case SCATTER, DUMBBELL -> alt.append(new PairsText(wording).pairs(chart));
      default -> {
        for (int i = 0; i < chart.series().size(); i++) {
          alt.append(' ').append(series(chart, i, reading));
        }
        boolean isStacked = Context.key(chart.kind()).startsWith("stacked");
        alt.append(isStacked ? new PartsText(wording).totals(chart) : "");
      }
    }
    return alt.toString();
  }

  String timeline(String title, List<TimelineFigure.Entry> entries) {
    StringBuilder alt = new StringBuilder();
    alt.append(wording.phrase("alt.timeline", entries.size(), title)).append(' ');
    List<String> told = new ArrayList<>();
    for (TimelineFigure.Entry entry : entries) {
      told.add(wording.phrase("alt.timeline.entry", entry.date(), entry.title()));
    }
    return alt.append(String.join(wording.phrase("mark.semicolon") + " ", told))
        .append('.')
        .toString();
  }

  private String series(ChartSpec chart, int index, Reading reading) {
    ChartSpec.Series series = chart.series().get(index);
    List<Integer> known = new ArrayList<>();
    for (int i = 0; i < series.points().size(); i++) {
      if (series.points().get(i).value().isPresent()) {
        known.add(i);
      }
    }
    if (known.isEmpty()) {
      return wording.phrase("alt.series.none", series.name());
    }
    if (reading.periods().isEmpty()) {
      return values(series, chart.categories(), known);
    }
    int first = known.get(0);
    int last = known.get(known.size() - 1);
    boolean isSame = first != last && reading.same().test(index, first, last);
    return course(series, reading.periods(), isSame, known)
        + extremes(series, reading.periods(), known)
        + gaps(reading.periods(), known);
  }

  /** From the first value to the last. */
  private String course(
      ChartSpec.Series series, List<String> periods, boolean isSame, List<Integer> known) {
    int first = known.get(0);
    int last = known.get(known.size() - 1);
    Point from = series.points().get(first);
    Point to = series.points().get(last);
    if (first == last) {
      return wording.phrase("alt.series.one", series.name(), from.label(), periods.get(first));
    }
    return wording.phrase(
        "alt.series." + trend(from, to, isSame),
        series.name(),
        from.label(),
        periods.get(first),
        to.label(),
        periods.get(last));
  }

  /** Every value beside its category, or the ends of a long series. */
  private String values(ChartSpec.Series series, List<String> categories, List<Integer> known) {
    List<Integer> shown =
        known.size() <= MOST_TOLD ? known : List.of(high(series, known), low(series, known));
    List<String> told = new ArrayList<>();
    for (int i : shown) {
      told.add(
          wording.phrase("alt.series.value", categories.get(i), series.points().get(i).label()));
    }
    String key = shown.size() == known.size() ? "alt.series.values" : "alt.series.ends";
    return wording.phrase(key, series.name(), String.join(wording.phrase("mark.comma") + " ", told))
        + gaps(categories, known);
  }

  /** The highest and lowest values, where they lie between the ends. */
  private String extremes(ChartSpec.Series series, List<String> periods, List<Integer> known) {
    int high = high(series, known);
    int low = low(series, known);
    int first = known.get(0);
    int last = known.get(known.size() - 1);
    String words = "";
    if (high != first && high != last) {
      words += " " + extreme("alt.series.high", series, periods, high);
    }
    if (low != first && low != last) {
      words += " " + extreme("alt.series.low", series, periods, low);
    }
    return words;
  }

  private static int high(ChartSpec.Series series, List<Integer> known) {
    return known.stream()
        .reduce((best, i) -> value(series, i).compareTo(value(series, best)) > 0 ? i : best)
        .orElseThrow();
  }

  private static int low(ChartSpec.Series series, List<Integer> known) {
    return known.stream()
        .reduce((best, i) -> value(series, i).compareTo(value(series, best)) < 0 ? i : best)
        .orElseThrow();
  }

  private String extreme(String key, ChartSpec.Series series, List<String> periods, int at) {
    return wording.phrase(key, series.points().get(at).label(), periods.get(at));
  }

  private String gaps(List<String> categories, List<Integer> known) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      if (!known.contains(i)) {
        missing.add(categories.get(i));
      }
    }
    return missing.isEmpty()
        ? ""
        : " " + wording.phrase("alt.series.missing", wording.and(missing));
  }

  private static BigDecimal value(ChartSpec.Series series, int at) {
    return series.points().get(at).value().orElseThrow();
  }

  private static String trend(Point from, Point to, boolean isSame) {
    int change = to.value().orElseThrow().compareTo(from.value().orElseThrow());
    if (change == 0) {
      return "again";
    }
    return isSame ? "level" : change > 0 ? "rise" : "fall";
  }

  private static String sentence(String title) {
    boolean isEnded = title.endsWith(".") || title.endsWith("?") || title.endsWith("!");
    return isEnded ? title : title + ".";
  }
}
