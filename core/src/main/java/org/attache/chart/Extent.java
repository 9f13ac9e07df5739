package org.attache.chart;

/**
 * The lowest and the highest of some numbers.
 *
 * @param low positive infinity where there is none
 * @param high negative infinity where there is none
 */
record Extent(double low, double high) {

  static final Extent NONE = new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  /** With one more number; what is not a number counts for nothing. */
  Extent with(double number) {
    return Double.isNaN(number) ? this : new Extent(Math.min(low, number), Math.max(high, number));
  }

  Extent withZero() {
    return with(0);
  }
}
