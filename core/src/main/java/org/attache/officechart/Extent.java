package org.attache.officechart;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.attache.brief.ChartKind;

/**
 * How far values reach.
 *
 * @param low the lowest, of stacks the foot
 * @param high the highest, of stacks the top
 */
record Extent(double low, double high) {

  /**
   * A line whose values differ by less than this share of the highest need not start at zero: that
   * of Office, which starts others at zero when left to itself.
   */
  private static final double FLAT = 1.0 / 6;

  /** Of all series, in one form of chart. */
  static Extent of(ChartData data, Form form) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < data.count(); c++) {
      double below = 0;
      double above = 0;
      for (ChartData.Series one : data.series()) {
        Optional<BigDecimal> value = one.at(c);
        if (value.isPresent()) {
          double number = value.get().doubleValue();
          below += Math.min(0, number);
          above += Math.max(0, number);
          low = Math.min(low, form.isStacked() ? below : number);
          high = Math.max(high, form.isStacked() ? above : number);
        }
      }
    }
    return low <= high ? new Extent(low, high) : new Extent(0, 1);
  }

  /** Of one series. */
  static Extent of(ChartData.Series series) {
    ChartData alone =
        new ChartData(
            ChartKind.LINE,
            new ChartData.Categories(Collections.nCopies(series.points().size(), ""), "", ""),
            List.of(series));
    return of(alone, Form.LINES);
  }

  double span() {
    return high - low;
  }

  /** As far as zero. */
  Extent withZero() {
    return new Extent(Math.min(0, low), Math.max(0, high));
  }

  /** Whether values lie so close together that nothing of them would be seen from zero. */
  boolean isFlat() {
    boolean isOneSided = low > 0 || high < 0;
    return isOneSided && span() > 0 && span() < Math.max(high, -low) * FLAT;
  }
}
