package org.attache.layout;

import org.attache.theme.StyleName;

/**
 * Where blocks go: a part of the column, an element of the structure, a frame.
 *
 * @param x from the edge at which lines start, in points
 * @param width in points
 * @param parent the element they belong to
 * @param frame what they stand in
 * @param style of running text
 */
record Room(double x, double width, Node parent, Frame frame, StyleName style) {

  /** The narrowest room that text is set in, in points. */
  private static final double NARROWEST = 24;

  /** This less so much at the start and the end, but never too narrow for a word. */
  Room inset(double start, double end) {
    double left = Math.max(NARROWEST, width - start - end);
    double from = Math.min(start, Math.max(0, width - NARROWEST));
    return new Room(x + from, left, parent, frame, style);
  }

  Room withParent(Node other) {
    return new Room(x, width, other, frame, style);
  }

  Room withFrame(Frame other) {
    return new Room(x, width, parent, other, style);
  }

  Room withStyle(StyleName other) {
    return new Room(x, width, parent, frame, other);
  }
}
