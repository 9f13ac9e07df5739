package org.attache.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Writes the values of a line beside its points where they hide nothing, the telling ones first.
 */
final class PointLabels {

  private static final int MOST = 12;
  private static final double DISTANCE = 6;

  private final Values values;
  private final LinePlot plot;
  private final Rectangle2D area;
  private final Setting setting;

  PointLabels(Values values, LinePlot plot, Rectangle2D area, Setting setting) {
    this.values = values;
    this.plot = plot;
    this.area = area;
    this.setting = setting;
  }

  void write(Sheet sheet) {
    for (int s = 0; s < values.series(); s++) {
      for (int c : telling(s)) {
        boolean isAtEdge = c == values.categories() - 1;
        if (!values.isMissing(s, c) && !isAtEdge) {
          label(s, c, sheet);
        }
      }
    }
  }

  /** The first point, the highest, the lowest, and if there are few points all others. */
  private Set<Integer> telling(int s) {
    Set<Integer> order = new LinkedHashSet<>();
    int first = -1;
    int lowest = -1;
    int highest = -1;
    for (int c = 0; c < values.categories(); c++) {
      if (!values.isMissing(s, c)) {
        first = first < 0 ? c : first;
        lowest = lowest < 0 || values.at(s, c) < values.at(s, lowest) ? c : lowest;
        highest = highest < 0 || values.at(s, c) > values.at(s, highest) ? c : highest;
      }
    }
    if (first >= 0) {
      order.add(first);
      order.add(highest);
      order.add(lowest);
    }
    for (int c = 0; c < values.categories() && values.categories() <= MOST; c++) {
      order.add(c);
    }
    return order;
  }

  private void label(int s, int c, Sheet sheet) {
    Lettering lettering = setting.lettering();
    Ink ink = setting.ink().in(setting.look().words(s)).centred();
    double x = plot.x(c, area);
    double y = plot.y(values.at(s, c), area);
    double over = y - DISTANCE;
    double under = y + DISTANCE + lettering.rise();
    boolean isLow = isBelow(s, c, c - 1) && isBelow(s, c, c + 1);
    for (double baseline : isLow ? new double[] {under, over} : new double[] {over, under}) {
      Rectangle2D box = sheet.box(values.label(s, c), x, baseline, ink);
      double zero = plot.y(0, area);
      boolean isOnZero = box.getMinY() <= zero && box.getMaxY() >= zero;
      boolean isInside = box.getMinY() >= 0 && box.getMaxY() < area.getMaxY() && !isOnZero;
      if (isInside && box.getMinX() >= 0 && sheet.isFree(box) && crossesNoLine(box)) {
        sheet.write(values.label(s, c), x, baseline, ink);
        return;
      }
    }
  }

  private boolean isBelow(int s, int c, int neighbour) {
    return neighbour < 0
        || neighbour >= values.categories()
        || values.isMissing(s, neighbour)
        || values.at(s, neighbour) >= values.at(s, c);
  }

  private boolean crossesNoLine(Rectangle2D box) {
    for (int s = 0; s < values.series(); s++) {
      for (int c = 0; c < values.categories(); c++) {
        int next = Math.min(c + 1, values.categories() - 1);
        if (!values.isMissing(s, c)) {
          int end = values.isMissing(s, next) ? c : next;
          Line2D line =
              new Line2D.Double(
                  plot.x(c, area),
                  plot.y(values.at(s, c), area),
                  plot.x(end, area),
                  plot.y(values.at(s, end), area));
          if (line.intersects(box)) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
