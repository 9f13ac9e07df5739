package org.attache.officechart;

import java.util.ArrayList;
import java.util.List;

/** On which side of their points names stand so as not to lie on other names or points. */
final class PointNames {

  /** From the middle of a point to its name, and half a point's width, in points. */
  private static final double FROM_POINT = 6;

  private static final double HALF_POINT = 4;

  /** Office's own axes begin at zero unless values lie this close together. */
  private static final double CLOSE = 5.0 / 6;

  /** What it costs that a name is cut off, in square points for each that is outside. */
  private static final double OUTSIDE = 4;

  private final Plan plan;
  private final Frame frame;
  private final boolean isRightToLeft;
  private final List<Box> taken = new ArrayList<>();

  /** A rectangle in the chart, in points from its upper left corner. */
  private record Box(double left, double top, double right, double bottom) {

    double overlap(Box other) {
      double across = Math.min(right, other.right) - Math.max(left, other.left);
      double down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      return across > 0 && down > 0 ? across * down : 0;
    }

    double area() {
      return (right - left) * (bottom - top);
    }
  }

  private PointNames(Plan plan, Frame frame, boolean isRightToLeft) {
    this.plan = plan;
    this.frame = frame;
    this.isRightToLeft = isRightToLeft;
  }

  /** The side of each point as Office calls it: r, l, t for above or b for below. */
  static String[] places(Plan plan, Frame frame, boolean isRightToLeft) {
    return new PointNames(plan, frame, isRightToLeft).places();
  }

  private String[] places() {
    int count = plan.data.count();
    double[][] points = new double[count][];
    for (int i = 0; i < count; i++) {
      points[i] = new double[] {share(0, i), share(1, i)};
      double x = x(points[i]);
      double y = y(points[i]);
      taken.add(new Box(x - HALF_POINT, y - HALF_POINT, x + HALF_POINT, y + HALF_POINT));
    }
    String[] places = new String[count];
    for (int i = 0; i < count; i++) {
      places[i] = place(i, x(points[i]), y(points[i]));
    }
    return places;
  }

  private double x(double[] shares) {
    double across = isRightToLeft ? 1 - shares[0] : shares[0];
    return frame.x() + across * frame.width();
  }

  private double y(double[] shares) {
    return frame.y() + (1 - shares[1]) * frame.height();
  }

  /** How far along its axis a value lies, about. */
  private double share(int series, int point) {
    ChartData.Series measure = plan.data.series().get(series);
    Extent extent = Extent.of(measure);
    boolean isFar = extent.low() > 0 && extent.low() > extent.high() * CLOSE;
    Extent axis = isFar ? extent : extent.withZero();
    double top = axis.span() > 0 ? top(axis) : axis.low() + 1;
    return measure
        .at(point)
        .map(number -> (number.doubleValue() - axis.low()) / (top - axis.low()))
        .orElse(0.0);
  }

  /** Where Office ends an axis: at a round number, a little above the highest value. */
  private static double top(Extent axis) {
    double power = Math.pow(10, Math.floor(Math.log10(axis.span() / 10)));
    double unit = 10 * power;
    for (int step : new int[] {5, 2, 1}) {
      unit = axis.span() / (step * power) <= 10 ? step * power : unit;
    }
    return Math.ceil((axis.high() + axis.span() * 0.05) / unit) * unit;
  }

  private String place(int point, double x, double y) {
    double width = plan.letters(plan.data.categories().names().get(point).length());
    double half = plan.size * Plan.LEADING / 2;
    Box right = new Box(x + FROM_POINT, y - half, x + FROM_POINT + width, y + half);
    Box left = new Box(x - FROM_POINT - width, y - half, x - FROM_POINT, y + half);
    Box above = new Box(x - width / 2, y - FROM_POINT - 2 * half, x + width / 2, y - FROM_POINT);
    Box below = new Box(x - width / 2, y + FROM_POINT, x + width / 2, y + FROM_POINT + 2 * half);
    List<Box> boxes =
        isRightToLeft ? List.of(left, above, below, right) : List.of(right, above, below, left);
    List<String> names = isRightToLeft ? List.of("l", "t", "b", "r") : List.of("r", "t", "b", "l");
    int best = 0;
    for (int i = 1; i < boxes.size(); i++) {
      if (cost(boxes.get(i)) < cost(boxes.get(best)) - 1e-6) {
        best = i;
      }
    }
    taken.add(boxes.get(best));
    return names.get(best);
  }

  private double cost(Box box) {
    double cost = 0;
    for (Box other : taken) {
      cost += box.overlap(other);
    }
    Box chart = new Box(0, 0, plan.width, frame.y() + frame.height());
    return cost + (box.area() - box.overlap(chart)) * OUTSIDE;
  }
}
