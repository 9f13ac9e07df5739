package org.attache.chart;

/**
 * The values an axis runs over, and the step of its gridlines.
 *
 * @param low the value at its start
 * @param high the value at its end, above {@code low}
 * @param step between gridlines
 */
record Scale(double low, double high, double step) {

  private static final int FEWEST = 4;
  private static final int MOST = 6;

  /** A line whose values differ by less than this share of the highest need not start at zero. */
  private static final double FLAT = 0.25;

  /** Values that differ by less than this share cannot be told apart in numbers along an axis. */
  private static final double INDISTINCT = 1e-6;

  Scale {
    if (!(low < high) || !(step > 0)) {
      throw new IllegalArgumentException("low must be below high: " + low + ", " + high);
    }
  }

  /** From the lowest value or zero to the highest value or zero, not a bit further. */
  static Scale tight(Extent extent) {
    Extent whole = extent.withZero();
    double high = whole.low() == whole.high() ? 1 : whole.high();
    return new Scale(whole.low(), high, step((high - whole.low()) / FEWEST));
  }

  /** As {@link #tight}, but from one gridline to another, with as little above as can be. */
  static Scale even(Extent extent) {
    Scale tight = tight(extent);
    return stepped(tight.low, tight.high);
  }

  /** For lines: from zero, unless all values lie so close together that nothing would be seen. */
  static Scale forLines(Extent extent) {
    double span = extent.high() - extent.low();
    double farthest = Math.max(Math.abs(extent.low()), Math.abs(extent.high()));
    boolean isOneSided = extent.low() > 0 || extent.high() < 0;
    if (!isOneSided || span <= farthest * INDISTINCT || span >= farthest * FLAT) {
      return even(extent);
    }
    return stepped(extent.low(), extent.high());
  }

  /** For points that stand for themselves: no further than they reach, zero only if it is near. */
  static Scale forPoints(Extent extent) {
    boolean isNearZero = extent.low() <= 0 && extent.high() >= 0;
    double farthest = Math.max(Math.abs(extent.low()), Math.abs(extent.high()));
    double span = extent.high() - extent.low();
    return isNearZero || !(span > farthest * INDISTINCT) || span >= farthest * 0.6
        ? even(extent)
        : stepped(extent.low(), extent.high());
  }

  /** The number of the first gridline, in steps from zero. */
  long firstStep() {
    return Math.round(Math.ceil(low / step - 1e-9));
  }

  /** The number of the last gridline, in steps from zero. */
  long lastStep() {
    return Math.round(Math.floor(high / step + 1e-9));
  }

  /** A little longer at both ends. */
  Scale grown(double share) {
    double more = (high - low) * share;
    return new Scale(low - more, high + more, step);
  }

  /** How far along the axis a value stands, 0 to 1. */
  double share(double value) {
    return (value - low) / (high - low);
  }

  private static Scale stepped(double low, double high) {
    Scale best = stepped(low, high, step((high - low) / FEWEST));
    for (int intervals = FEWEST + 1; intervals <= MOST; intervals++) {
      Scale next = stepped(low, high, step((high - low) / intervals));
      if (next.high - next.low < (best.high - best.low) * (1 - 1e-9)) {
        best = next;
      }
    }
    return best;
  }

  private static Scale stepped(double low, double high, double step) {
    // A value that is a whole number of steps but for its last binary digit needs no further step.
    double from = Math.floor(low / step + 1e-9) * step;
    double to = Math.ceil(high / step - 1e-9) * step;
    return new Scale(from, to, step);
  }

  /** The next of one, two, two and a half or five times a power of ten. */
  private static double step(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double digit = rough / power;
    double nice = digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 2.5 ? 2.5 : digit <= 5 ? 5 : 10;
    return nice * power;
  }
}
