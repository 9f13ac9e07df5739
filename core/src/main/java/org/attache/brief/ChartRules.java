package org.attache.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the kinds of charts ask of their data. */
public final class ChartRules {

  /** More slices than this are hard to compare; nothing forbids them. */
  public static final int MOST_SLICES = 6;

  private ChartRules() {}

  /**
   * Why data do not suit a kind of chart.
   *
   * @param what one sentence
   * @param hint what to do, one sentence
   */
  public record Breach(String what, String hint) {}

  /** The first rule that data break; none for data that suit the kind. */
  public static Optional<Breach> breach(
      ChartKind kind, List<String> categories, List<ChartSpec.Series> series) {
    return shape(kind, categories.size(), series.size()).or(() -> values(kind, series));
  }

  private static Optional<Breach> shape(ChartKind kind, int categories, int series) {
    return switch (kind) {
      case SCATTER ->
          series == 2
              ? Optional.empty()
              : breach(
                  "A scatter chart needs two series, not " + series,
                  "The first is measured across, the second upwards.");
      case DUMBBELL ->
          series == 2
              ? Optional.empty()
              : breach(
                  "A dumbbell chart needs two series, not " + series,
                  "For more than two, draw bars or lines.");
      case PIE, DOUGHNUT ->
          series == 1
              ? Optional.empty()
              : breach(
                  "A " + name(kind) + " chart needs one series, not " + series,
                  "For several, draw stacked bars.");
      case SLOPE ->
          categories > 1
              ? Optional.empty()
              : breach("A slope chart needs two moments or more", "For one moment, draw bars.");
      case SMALL_MULTIPLES ->
          series > 1
              ? Optional.empty()
              : breach("Small multiples need two series or more", "For one series, draw columns.");
      default -> Optional.empty();
    };
  }

  private static Optional<Breach> values(ChartKind kind, List<ChartSpec.Series> series) {
    if (!kind.isOfParts()) {
      return Optional.empty();
    }
    boolean isEmpty = true;
    for (ChartSpec.Series one : series) {
      for (Point point : one.points()) {
        int sign = point.value().map(value -> value.signum()).orElse(0);
        if (sign < 0) {
          return breach(
              "A " + name(kind) + " chart cannot show the negative value " + point.label(),
              "Draw bars, which show both sides of zero.");
        }
        isEmpty &= sign == 0;
      }
    }
    return isEmpty && kind != ChartKind.STACKED_AREA
        ? breach(
            "A " + name(kind) + " chart has nothing to divide: no value is above zero",
            "Draw bars, which can show zeros.")
        : Optional.empty();
  }

  private static Optional<Breach> breach(String what, String hint) {
    return Optional.of(new Breach(what, hint));
  }

  private static String name(ChartKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
