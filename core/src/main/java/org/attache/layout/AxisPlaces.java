package org.attache.layout;

import java.util.List;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.chart.Drawing;

/** Where the categories of a chart stand, as the words along its axis tell. */
final class AxisPlaces {

  private static final AxisPlaces NONE = new AxisPlaces(new double[0], true);

  private final double[] middles;
  private final boolean isAcross;

  private AxisPlaces(double[] middles, boolean isAcross) {
    this.middles = middles;
    this.isAcross = isAcross;
  }

  /** The places of all categories; of none where an axis names only some of them. */
  static AxisPlaces of(ChartSpec spec, List<Drawing.Words> words, boolean isRightToLeft) {
    if (!isAcross(spec.kind()) && !isDown(spec.kind())) {
      return NONE;
    }
    boolean isAcross = isAcross(spec.kind());
    double[] middles = new double[spec.categories().size()];
    for (int i = 0; i < middles.length; i++) {
      double outermost = Double.NEGATIVE_INFINITY;
      for (Drawing.Words one : words) {
        // Names stand below columns and beside bars: further out than any value of the same words.
        double out = isAcross ? one.y() : isRightToLeft ? one.x() + one.width() : -one.x();
        if (one.text().equals(spec.categories().get(i)) && out > outermost) {
          outermost = out;
          middles[i] = middle(one, isAcross);
        }
      }
      if (outermost == Double.NEGATIVE_INFINITY) {
        return NONE;
      }
    }
    return new AxisPlaces(middles, isAcross);
  }

  private static boolean isAcross(ChartKind kind) {
    return switch (kind) {
      case COLUMN, STACKED_COLUMN, LINE, AREA, SLOPE -> true;
      default -> false;
    };
  }

  private static boolean isDown(ChartKind kind) {
    return switch (kind) {
      case BAR, STACKED_BAR, DUMBBELL -> true;
      default -> false;
    };
  }

  private static double middle(Drawing.Words words, boolean isAcross) {
    return isAcross ? words.x() + words.width() / 2 : words.y() - words.size().points() / 3;
  }

  /** The category that a place belongs to; -1 where that cannot be told. */
  int nearest(double x, double y) {
    double at = isAcross ? x : y;
    int nearest = -1;
    for (int i = 0; i < middles.length; i++) {
      boolean isNearer = nearest < 0 || Math.abs(middles[i] - at) < Math.abs(middles[nearest] - at);
      nearest = isNearer ? i : nearest;
    }
    return nearest;
  }
}
