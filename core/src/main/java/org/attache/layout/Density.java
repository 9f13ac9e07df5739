package org.attache.layout;

/**
 * How close the rows and columns of a table stand.
 *
 * @param scale of the type, where it must not become smaller
 * @param leading of its lines, as a part of what their style gives
 * @param padding above and below the words of a row, in points
 * @param gap between columns, in points
 */
record Density(double scale, double leading, double padding, double gap) {

  /** Tables that are read. */
  static final Density USUAL = new Density(1, 1, 3.2, 12);

  /** Long tables that are looked up in, in type of that scale. */
  static Density close(double scale) {
    return new Density(scale, 0.9, 1.5, 9);
  }

  /** The same in type of another scale. */
  Density withScale(double other) {
    return new Density(other, leading, padding, gap);
  }
}
