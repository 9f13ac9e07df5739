package org.attache.trade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.attache.dossier.Interval;

/**
 * All values between two doubles, for arithmetic that divides, multiplies and takes roots.
 *
 * <p>Every operation rounds its ends outwards, so that the result holds all values that the inputs
 * allow (R. E. Moore, Interval Analysis, 1966). An infinite end is an open one.
 */
record Range(double low, double high) {

  /** Zero alone. */
  static final Range ZERO = new Range(0, 0);

  /** Wider than what a power may be off by, for all amounts of money there are. */
  private static final double SLACK = 1e-12;

  private static final MathContext DOWN = new MathContext(15, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(15, RoundingMode.CEILING);

  Range {
    if (!(low <= high)) {
      throw new IllegalArgumentException("low " + low + " is not below high " + high);
    }
  }

  /** The values of an interval. */
  static Range of(Interval interval) {
    return new Range(
        interval.low().map(Range::below).orElse(Double.NEGATIVE_INFINITY),
        interval.high().map(Range::above).orElse(Double.POSITIVE_INFINITY));
  }

  /** The values of a flow, which is never below zero. */
  static Range of(Quantified flow) {
    Range all = of(flow.range());
    return new Range(Math.max(0, all.low), Math.max(0, all.high));
  }

  static Range exactly(double value) {
    return new Range(value, value);
  }

  Range plus(Range other) {
    return outward(low + other.low, high + other.high);
  }

  Range minus(Range other) {
    return outward(low - other.high, high - other.low);
  }

  /** Times a number above zero. */
  Range times(double factor) {
    return outward(low * factor, high * factor);
  }

  /** The products, where neither is below zero. */
  Range times(Range other) {
    return outward(product(low, other.low), product(high, other.high));
  }

  /** The quotients by what is not below zero; open where it may be zero. */
  Range over(Range divisor) {
    if (divisor.low < 0 || divisor.high == 0) {
      return new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
    double from = quotient(low, low < 0 ? divisor.low : divisor.high);
    double to = quotient(high, high < 0 ? divisor.high : divisor.low);
    return outward(from, to);
  }

  /** The smaller of a value of this and a value of the other. */
  Range smaller(Range other) {
    return new Range(Math.min(low, other.low), Math.min(high, other.high));
  }

  /** What lies from {@code from} to {@code to}: for results that cannot lie elsewhere. */
  Range within(double from, double to) {
    return new Range(clamped(low, from, to), clamped(high, from, to));
  }

  /** The roots of what is not below zero. */
  Range root(int degree) {
    // Math.pow is off by a unit in the last place, the exponent by half of one.
    return new Range(
        Math.pow(low, 1.0 / degree) * (1 - SLACK), Math.pow(high, 1.0 / degree) * (1 + SLACK));
  }

  /** The interval with some fifteen digits, rounded outwards. */
  Interval toInterval() {
    boolean isOpenBelow = Double.isInfinite(low);
    boolean isOpenAbove = Double.isInfinite(high);
    if (isOpenBelow && isOpenAbove) {
      return Rounding.everything();
    }
    if (isOpenBelow) {
      return Interval.upTo(new BigDecimal(high).round(UP));
    }
    return isOpenAbove
        ? Interval.from(new BigDecimal(low).round(DOWN))
        : Interval.of(new BigDecimal(low).round(DOWN), new BigDecimal(high).round(UP));
  }

  /** Zero times whatever is open is zero. */
  private static double product(double a, double b) {
    return a == 0 || b == 0 ? 0 : a * b;
  }

  private static double quotient(double a, double b) {
    if (a == 0 || Double.isInfinite(b)) {
      return Double.isInfinite(a) ? a : 0;
    }
    return a / b;
  }

  private static Range outward(double low, double high) {
    return new Range(
        isKept(low) ? low : Math.nextDown(low), isKept(high) ? high : Math.nextUp(high));
  }

  /** Whether arithmetic cannot have rounded: zero and what is open stay as they are. */
  private static boolean isKept(double end) {
    return end == 0 || Double.isInfinite(end);
  }

  private static double clamped(double end, double from, double to) {
    return Math.min(Math.max(end, from), to);
  }

  private static double below(BigDecimal end) {
    double near = end.doubleValue();
    return new BigDecimal(near).compareTo(end) > 0 ? Math.nextDown(near) : near;
  }

  private static double above(BigDecimal end) {
    double near = end.doubleValue();
    return new BigDecimal(near).compareTo(end) < 0 ? Math.nextUp(near) : near;
  }
}
