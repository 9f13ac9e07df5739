package org.attache.layout;

/**
 * A strip across the column that no page break divides.
 *
 * @param height in points
 * @param space above it, in points; dropped at the top of a page
 * @param baseline of its first line, in points below its upper edge
 * @param cost of a page break above it: see {@link PageBreaker}
 * @param frame what it stands in
 * @param paint what it shows
 */
record Slice(double height, double space, double baseline, int cost, Frame frame, Paint paint) {

  Slice withPaint(Paint other) {
    return new Slice(height, space, baseline, cost, frame, other);
  }

  Slice withCost(int other) {
    return new Slice(height, space, baseline, other, frame, paint);
  }
}
