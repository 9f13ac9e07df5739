package org.attache.pdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The outline of a glyph as the table glyf has it, made of lines and cubic curves in whole units of
 * the font.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">OpenType: glyf</a>
 */
final class QuadraticOutline {

  /** How far a curve may be from the one that it stands for, in units of the font. */
  private static final double TOLERANCE = 0.5;

  /** The largest distance of a cubic curve from its best quadratic one, by its third difference. */
  private static final double DISTANCE = Math.sqrt(3) / 36;

  private static final int ON_CURVE = 0x01;
  private static final int SHORT_X = 0x02;
  private static final int SHORT_Y = 0x04;
  private static final int SAME_X = 0x10;
  private static final int SAME_Y = 0x20;

  /** Bytes of a point at most: its flags and two numbers. */
  private static final int POINT = 5;

  private static final int HEADER = 12;

  private record Point(int x, int y, boolean isOnCurve) {}

  private final List<List<Point>> contours = new ArrayList<>();
  private List<Point> open = new ArrayList<>();
  private double x;
  private double y;

  boolean isEmpty() {
    return open.size() < 2 && contours.isEmpty();
  }

  void move(double toX, double toY) {
    close();
    line(toX, toY);
  }

  void line(double toX, double toY) {
    x = toX;
    y = toY;
    add(new Point((int) Math.round(x), (int) Math.round(y), true));
  }

  /** A cubic curve by its two control points and its end, as pieces that are each quadratic. */
  void curve(double[] c) {
    double thirdX = c[4] - 3 * c[2] + 3 * c[0] - x;
    double thirdY = c[5] - 3 * c[3] + 3 * c[1] - y;
    double distance = DISTANCE * Math.hypot(thirdX, thirdY);
    int pieces = Math.max(1, (int) Math.ceil(Math.cbrt(distance / TOLERANCE)));
    double[] xs = {x, c[0], c[2], c[4]};
    double[] ys = {y, c[1], c[3], c[5]};
    for (int i = 0; i < pieces; i++) {
      double from = (double) i / pieces;
      double to = (i + 1.0) / pieces;
      double controlX = control(xs, from, to);
      double controlY = control(ys, from, to);
      add(new Point((int) Math.round(controlX), (int) Math.round(controlY), false));
      line(at(xs, to), at(ys, to));
    }
  }

  /** The control point of the quadratic curve for a piece of a cubic one. */
  private static double control(double[] c, double from, double to) {
    double step = to - from;
    double second = at(c, from) + step / 3 * slope(c, from);
    double third = at(c, to) - step / 3 * slope(c, to);
    return (3 * (second + third) - at(c, from) - at(c, to)) / 4;
  }

  private static double at(double[] c, double t) {
    double u = 1 - t;
    return u * u * u * c[0] + 3 * u * u * t * c[1] + 3 * u * t * t * c[2] + t * t * t * c[3];
  }

  private static double slope(double[] c, double t) {
    double u = 1 - t;
    return 3 * (u * u * (c[1] - c[0]) + 2 * u * t * (c[2] - c[1]) + t * t * (c[3] - c[2]));
  }

  private void add(Point point) {
    if (open.isEmpty() || !open.get(open.size() - 1).equals(point)) {
      open.add(point);
    }
  }

  /** Ends a contour; its outer edge runs the other way round than PostScript has it. */
  void close() {
    if (open.size() > 1 && open.get(open.size() - 1).equals(open.get(0))) {
      open.remove(open.size() - 1);
    }
    if (open.size() > 1) {
      List<Point> turned = new ArrayList<>(open.size());
      for (int i = open.size(); i > 0; i--) {
        turned.add(open.get(i % open.size()));
      }
      contours.add(turned);
    }
    open = new ArrayList<>();
  }

  /** The entry of the table glyf; nothing where there is no contour. */
  byte[] bytes() {
    close();
    if (contours.isEmpty()) {
      return new byte[0];
    }
    List<Point> points = new ArrayList<>();
    contours.forEach(points::addAll);
    ByteBuffer out = ByteBuffer.allocate(HEADER + 2 * contours.size() + POINT * points.size());
    out.putShort((short) contours.size());
    out.putShort((short) points.stream().mapToInt(Point::x).min().orElse(0));
    out.putShort((short) points.stream().mapToInt(Point::y).min().orElse(0));
    out.putShort((short) points.stream().mapToInt(Point::x).max().orElse(0));
    out.putShort((short) points.stream().mapToInt(Point::y).max().orElse(0));
    int end = -1;
    for (List<Point> contour : contours) {
      end += contour.size();
      out.putShort((short) end);
    }
    out.putShort((short) 0);
    put(points, out);
    byte[] bytes = new byte[out.position()];
    out.get(0, bytes);
    return bytes;
  }

  /** Flags, then steps to the right, then steps up. */
  private static void put(List<Point> points, ByteBuffer out) {
    Point before = new Point(0, 0, true);
    for (Point point : points) {
      int flags = point.isOnCurve() ? ON_CURVE : 0;
      flags |= flags(point.x() - before.x(), SHORT_X, SAME_X);
      flags |= flags(point.y() - before.y(), SHORT_Y, SAME_Y);
      out.put((byte) flags);
      before = point;
    }
    int last = 0;
    for (Point point : points) {
      put(point.x() - last, out);
      last = point.x();
    }
    last = 0;
    for (Point point : points) {
      put(point.y() - last, out);
      last = point.y();
    }
  }

  private static int flags(int step, int small, int same) {
    if (step == 0) {
      return same;
    }
    return Math.abs(step) > 0xFF ? 0 : step > 0 ? small | same : small;
  }

  private static void put(int step, ByteBuffer out) {
    if (Math.abs(step) > 0xFF) {
      out.putShort((short) step);
    } else if (step != 0) {
      out.put((byte) Math.abs(step));
    }
  }
}
