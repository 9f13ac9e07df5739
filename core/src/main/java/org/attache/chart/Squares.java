package org.attache.chart;

import java.awt.geom.Rectangle2D;

/**
 * Divides a rectangle into smaller ones of given sizes, each as near to a square as can be
 * (squarified treemaps: Bruls, Huizing and van Wijk, 2000).
 */
final class Squares {

  private Squares() {}

  /**
   * The rectangles.
   *
   * @param sizes above zero, from the largest to the smallest; they are scaled to fill the room
   */
  static Rectangle2D[] of(double[] sizes, Rectangle2D room) {
    double sum = 0;
    for (double size : sizes) {
      sum += size;
    }
    Rectangle2D[] placed = new Rectangle2D[sizes.length];
    Rectangle2D left = room;
    double perSize = sum == 0 ? 0 : room.getWidth() * room.getHeight() / sum;
    int from = 0;
    while (from < sizes.length) {
      double side = Math.min(left.getWidth(), left.getHeight());
      int to = from + 1;
      double row = sizes[from];
      double worst = worst(row * perSize, row * perSize, row * perSize, side);
      while (to < sizes.length) {
        double longer = row + sizes[to];
        double next = worst(sizes[from] * perSize, sizes[to] * perSize, longer * perSize, side);
        if (next > worst) {
          break;
        }
        worst = next;
        row = longer;
        to++;
      }
      left = place(placed, sizes, from, to, row, left);
      from = to;
    }
    return placed;
  }

  /** The worst ratio of sides in a row of rectangles along a side. */
  private static double worst(double largest, double smallest, double row, double side) {
    if (smallest <= 0 || side <= 0) {
      return Double.POSITIVE_INFINITY;
    }
    double square = row * row;
    double across = side * side;
    return Math.max(across * largest / square, square / (across * smallest));
  }

  /** Places a row along the shorter side and gives what is left. */
  private static Rectangle2D place(
      Rectangle2D[] placed, double[] sizes, int from, int to, double row, Rectangle2D room) {
    boolean isLast = to == sizes.length;
    boolean isUpright = room.getWidth() >= room.getHeight();
    double length = isUpright ? room.getHeight() : room.getWidth();
    double rest = 0;
    for (int i = from; i < sizes.length; i++) {
      rest += sizes[i];
    }
    double whole = isUpright ? room.getWidth() : room.getHeight();
    double thick = isLast ? whole : whole * row / rest;
    double at = 0;
    for (int i = from; i < to; i++) {
      double part = i == to - 1 ? length - at : length * sizes[i] / row;
      placed[i] =
          isUpright
              ? new Rectangle2D.Double(room.getX(), room.getY() + at, thick, part)
              : new Rectangle2D.Double(room.getX() + at, room.getY(), part, thick);
      at += part;
    }
    return isUpright
        ? new Rectangle2D.Double(
            room.getX() + thick, room.getY(), room.getWidth() - thick, room.getHeight())
        : new Rectangle2D.Double(
            room.getX(), room.getY() + thick, room.getWidth(), room.getHeight() - thick);
  }
}
