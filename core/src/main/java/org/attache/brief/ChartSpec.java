package org.attache.brief;

import java.util.List;

/**
 * A chart as data; nothing about looks. What a kind asks of its data is in {@link ChartRules}.
 *
 * @param kind what sort of chart
 * @param categories what the points stand for, in order, such as years
 * @param series one or more, each with a point for every category
 * @param unit what the values measure, such as "million US dollars"
 * @param decimals how many decimals values are written with
 */
public record ChartSpec(
    ChartKind kind, List<String> categories, List<Series> series, String unit, int decimals) {

  /**
   * A series.
   *
   * @param name as its direct label
   * @param points one for every category
   */
  public record Series(String name, List<Point> points) {

    public Series {
      points = List.copyOf(points);
    }
  }

  public ChartSpec {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    if (categories.isEmpty() || series.isEmpty()) {
      throw new IllegalArgumentException("a chart needs a category and a series");
    }
    for (Series one : series) {
      if (one.points().size() != categories.size()) {
        throw new IllegalArgumentException(
            "series "
                + one.name()
                + " has "
                + one.points().size()
                + " points for "
                + categories.size()
                + " categories");
      }
    }
    ChartRules.breach(kind, categories, series)
        .ifPresent(
            breach -> {
              throw new IllegalArgumentException(breach.what());
            });
  }
}
