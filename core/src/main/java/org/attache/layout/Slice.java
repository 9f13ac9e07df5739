package org.attache.layout;

import java.util.List;

/**
 * A strip across the column that no page break divides.
 *
 * @param height in points
 * @param space above it, in points; dropped at the top of a page
 * @param baseline of its first line, in points below its upper edge
 * @param cost of a page break above it: see {@link PageBreaker}
 * @param span what it reaches across
 * @param frame what it stands in
 * @param notes those that its marks point to, where no slice before it did
 * @param paint what it shows
 */
record Slice(
    double height,
    double space,
    double baseline,
    int cost,
    Span span,
    Frame frame,
    List<Footnote> notes,
    Paint paint) {

  Slice {
    notes = List.copyOf(notes);
  }

  Slice withPaint(Paint other) {
    return new Slice(height, space, baseline, cost, span, frame, notes, other);
  }

  Slice withHeight(double other) {
    return new Slice(other, space, baseline, cost, span, frame, notes, paint);
  }

  Slice withSpan(Span other) {
    return new Slice(height, space, baseline, cost, other, frame, notes, paint);
  }

  Slice withCost(int other) {
    return new Slice(height, space, baseline, other, span, frame, notes, paint);
  }
}
