package org.attache.officechart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.attache.brief.ChartKind;
import org.attache.brief.Point;

/**
 * What a chart shows and in which cells that stands.
 *
 * @param kind what sort of chart
 * @param categories what the points stand for
 * @param series one or more, each with a point for every category
 * @param joints how far the second series lies above the first, and how far below, for marks that
 *     are joined; empty if they are not, or if no cells hold that
 */
public record ChartData(
    ChartKind kind, Categories categories, List<Series> series, List<Series> joints) {

  /** The format of texts, which have none. */
  static final String NONE = "";

  /**
   * Categories.
   *
   * @param names as written
   * @param range their cells, such as {@code Data!$A$2:$A$9}
   * @param format how Office is to write them if they are numbers; empty for texts
   */
  public record Categories(List<String> names, String range, String format) {
    public Categories {
      names = List.copyOf(names);
    }

    boolean areNumbers() {
      return !format.equals(NONE);
    }
  }

  /**
   * A series.
   *
   * @param name as in the chart
   * @param nameCell where its name stands
   * @param range the cells of its values
   * @param format how Office is to write the values
   * @param points one for every category
   */
  public record Series(
      String name, String nameCell, String range, String format, List<Point> points) {
    public Series {
      points = List.copyOf(points);
    }

    Optional<BigDecimal> at(int category) {
      return points.get(category).value();
    }

    /** The last category that has a value; -1 if none has. */
    int last() {
      int last = points.size() - 1;
      while (last >= 0 && at(last).isEmpty()) {
        last--;
      }
      return last;
    }

    /** The first category that has a value; the number of categories if none has. */
    int first() {
      int first = 0;
      while (first < points.size() && at(first).isEmpty()) {
        first++;
      }
      return first;
    }

    /** Whether a value has none before it and none after it. */
    boolean isAlone(int category) {
      return at(category).isPresent()
          && (category == 0 || at(category - 1).isEmpty())
          && (category == points.size() - 1 || at(category + 1).isEmpty());
    }
  }

  public ChartData {
    series = List.copyOf(series);
    joints = List.copyOf(joints);
  }

  /** What no cells say how to join. */
  public ChartData(ChartKind kind, Categories categories, List<Series> series) {
    this(kind, categories, series, List.of());
  }

  /** Whether a value is missing. */
  boolean hasGaps() {
    return series.stream()
        .flatMap(one -> one.points().stream())
        .anyMatch(point -> point.value().isEmpty());
  }

  /** How many categories there are. */
  int count() {
    return categories.names().size();
  }
}
