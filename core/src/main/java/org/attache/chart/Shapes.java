package org.attache.chart;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Turns Java2D shapes into outlines, and outlines into Java2D shapes. */
final class Shapes {

  private Shapes() {}

  /** The edge of a shape to be filled; what is inside stays inside by the non-zero rule. */
  static Outline edge(Shape shape) {
    PathIterator path = shape.getPathIterator(null);
    boolean isNonZero = path.getWindingRule() == PathIterator.WIND_NON_ZERO;
    return isNonZero ? outline(path) : outline(new Area(shape).getPathIterator(null));
  }

  /** The path of a shape to be stroked. */
  static Outline path(Shape shape) {
    return outline(shape.getPathIterator(null));
  }

  /** The Java2D shape of an outline. */
  static Path2D shape(Outline outline) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double[] c = outline.coordinates();
    int at = 0;
    for (int i = 0; i < outline.size(); i++) {
      switch (outline.step(i)) {
        case MOVE -> path.moveTo(c[at], c[at + 1]);
        case LINE -> path.lineTo(c[at], c[at + 1]);
        case CURVE -> path.curveTo(c[at], c[at + 1], c[at + 2], c[at + 3], c[at + 4], c[at + 5]);
        case CLOSE -> path.closePath();
      }
      at += outline.step(i).coordinates();
    }
    return path;
  }

  private static Outline outline(PathIterator path) {
    Outline.Builder outline = new Outline.Builder();
    double[] c = new double[6];
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> outline.move(x = c[0], y = c[1]);
        case PathIterator.SEG_LINETO -> outline.line(x = c[0], y = c[1]);
        case PathIterator.SEG_QUADTO -> {
          // A quadratic curve as a cubic one: each control point lies two thirds of the way.
          outline.curve(
              x + (c[0] - x) * 2 / 3,
              y + (c[1] - y) * 2 / 3,
              c[2] + (c[0] - c[2]) * 2 / 3,
              c[3] + (c[1] - c[3]) * 2 / 3,
              x = c[2],
              y = c[3]);
        }
        case PathIterator.SEG_CUBICTO -> outline.curve(c[0], c[1], c[2], c[3], x = c[4], y = c[5]);
        default -> outline.close();
      }
    }
    return outline.build();
  }
}
