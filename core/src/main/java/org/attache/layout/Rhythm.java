package org.attache.layout;

/**
 * The grid that lines of running text and headings stand on, whatever stands between them, so that
 * lines of facing pages and neighbouring columns meet. Each page begins on it.
 *
 * @param step from one line of the grid to the next, in points; 0 where there is no grid
 */
record Rhythm(double step) {

  /** No grid: everything stands where its spaces put it. */
  static final Rhythm NONE = new Rhythm(0);

  /** White may shrink by so much of a step; otherwise it grows. */
  private static final double SHRINKING = 1 / 3.0;

  private static final double ROUNDING = 1e-6;

  /**
   * The white that puts on the grid what comes below it.
   *
   * @param offset where it begins, in points from any line of the grid
   * @param wanted how much there should be
   */
  double space(double offset, double wanted) {
    if (step == 0) {
      return wanted;
    }
    double above = (offset + wanted) % step;
    if (above <= ROUNDING || step - above <= ROUNDING) {
      return wanted;
    }
    return above <= Math.min(wanted, step * SHRINKING) ? wanted - above : wanted + step - above;
  }

  /** No less than some white, and as far off the grid as other white. */
  double atLeast(double least, double other) {
    if (other >= least || step == 0) {
      return Math.max(least, other);
    }
    return other + Math.ceil((least - other) / step - ROUNDING) * step;
  }
}
