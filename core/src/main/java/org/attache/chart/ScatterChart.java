package org.attache.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.theme.Length;

/** Draws points by two measures, each named beside it where there is room. */
final class ScatterChart {

  private static final double SHAPE = 0.5;
  private static final double MARGIN = 14;
  private static final double DOT = 2.9;

  /** Points nearer than this overlap: a leader to one cannot help touching the other. */
  private static final double CROWD = 9;

  /** How far names may stand from their points; beyond the first a leader ties them. */
  private static final double[] DISTANCES = {5.5, 13, 22, 32, 44, 60};

  /** Where a name may stand: right, left, above, below and between; -1, 0 or 1. */
  private static final int[][] PLACES = {
    {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}
  };

  private final Values values;
  private final Setting setting;
  private final Look look;
  private final Lettering lettering;
  private final Ink ink;
  private final Sheet sheet;
  private final Grid across;
  private final Grid upwards;
  private final Rectangle2D area;
  private final List<String> upwardsName;
  private final List<String> acrossName;
  private final List<Dot> dots = new ArrayList<>();
  private final List<Line2D> leaders = new ArrayList<>();

  private record Dot(int category, Point2D place) {

    Rectangle2D box() {
      return new Rectangle2D.Double(
          place.getX() - DOT - 1, place.getY() - DOT - 1, 2 * DOT + 2, 2 * DOT + 2);
    }
  }

  ScatterChart(Values values, Values horizontal, Values vertical, Setting setting) {
    this.values = values;
    this.setting = setting;
    look = setting.look();
    lettering = setting.lettering();
    ink = setting.ink();
    sheet = new Sheet(lettering);
    Scale x = Scale.forPoints(horizontal.extent());
    Scale y = Scale.forPoints(vertical.extent());
    across = new Grid(x.grown(0.03), horizontal, setting);
    upwards = new Grid(y.grown(0.03), vertical, setting);
    upwardsName = lettering.wrap(values.name(1), setting.width(), ink.bold());
    acrossName = lettering.wrap(values.name(0), setting.width(), ink.bold());
    double left = Grid.room(y, vertical, lettering, ink);
    double right = Math.max(MARGIN, Grid.room(x, horizontal, lettering, ink) / 2);
    double top = upwardsName.size() * lettering.leading() + 8;
    area =
        new Rectangle2D.Double(left, top, setting.width() - left - right, setting.width() * SHAPE);
    for (int c = 0; c < values.categories(); c++) {
      if (!values.isIncomplete(c)) {
        double px = across.x(horizontal.at(0, c), area);
        double py = upwards.y(vertical.at(0, c), area);
        dots.add(new Dot(c, new Point2D.Double(px, py)));
      }
    }
  }

  Drawing draw() {
    sheet.write(upwardsName, 0, lettering.rise() + 1, ink.bold());
    upwards.linesAcross(area, sheet);
    upwards.numbersAtLeft(area, sheet);
    across.upright(area, sheet);
    double foot = area.getMaxY() + across.foot();
    double baseline = foot + lettering.leading();
    double end = area.getMaxX();
    boolean fits = lettering.width(acrossName, ink) <= end;
    Ink name = fits ? ink.bold().endingThere() : ink.bold();
    sheet.write(acrossName, fits ? end : 0, baseline, name);
    double height = baseline + (acrossName.size() - 1) * lettering.leading() + lettering.fall() + 1;
    names();
    for (Dot dot : dots) {
      Outline marker = Look.marker(0, dot.place.getX(), dot.place.getY());
      sheet.stroke(marker, look.background(), Length.pt(1.4), List.of());
      sheet.fill(marker, look.series(0));
    }
    Remarks missing = new Remarks(setting);
    for (int c = 0; c < values.categories(); c++) {
      if (values.isIncomplete(c)) {
        int s = values.isMissing(0, c) ? 0 : 1;
        missing.addMissing(values.categoryNames().get(c), values.label(s, c));
      }
    }
    return sheet.drawing(setting.width(), missing.write(height, sheet));
  }

  /** Names the points that stand most alone last: those in a crowd have the least choice. */
  private void names() {
    List<Dot> order = new ArrayList<>(dots);
    order.sort(Comparator.comparingDouble(this::solitude));
    for (double distance : DISTANCES) {
      order.removeIf(dot -> isNamed(dot, distance));
    }
  }

  private double solitude(Dot dot) {
    return dots.stream()
        .filter(other -> other != dot)
        .mapToDouble(other -> other.place.distance(dot.place))
        .min()
        .orElse(0);
  }

  private boolean isNamed(Dot dot, double distance) {
    String name = values.categoryNames().get(dot.category);
    if (name.isBlank()) {
      return true;
    }
    List<String> lines = lettering.wrap(name, setting.width() * 0.3, ink);
    double width = lettering.width(lines, ink);
    double height = (lines.size() - 1) * lettering.leading() + lettering.rise();
    for (int[] place : PLACES) {
      boolean isSlanting = place[0] != 0 && place[1] != 0;
      double far = isSlanting ? distance * 0.75 : distance;
      double x = dot.place.getX() + place[0] * (far + width / 2);
      double y = dot.place.getY() + place[1] * (far + height / 2);
      Rectangle2D box = new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
      Line2D leader = leader(dot.place, box);
      boolean isLed = distance > DISTANCES[0];
      if (isFree(dot, box) && (!isLed || isOpen(dot, leader))) {
        if (isLed) {
          leaders.add(leader);
          sheet.line(leader, look.leader(), 0.6);
        }
        double baseline = box.getY() + lettering.rise();
        // A patch of the background, so that no gridline strikes a name through.
        sheet.block(box.getX(), box.getY(), width, height + lettering.fall(), look.background());
        if (place[0] > 0) {
          sheet.write(lines, box.getX(), baseline, ink);
        } else if (place[0] < 0) {
          sheet.write(lines, box.getMaxX(), baseline, ink.endingThere());
        } else {
          sheet.write(lines, x, baseline, ink.centred());
        }
        return true;
      }
    }
    return false;
  }

  private boolean isFree(Dot own, Rectangle2D box) {
    Rectangle2D wide =
        new Rectangle2D.Double(
            box.getX(), box.getY(), box.getWidth(), box.getHeight() + lettering.fall());
    boolean isInside =
        box.getX() >= area.getX() - 1
            && box.getMaxX() <= setting.width()
            && box.getY() >= area.getY()
            && wide.getMaxY() <= area.getMaxY();
    return isInside
        && sheet.isFree(wide)
        && leaders.stream().noneMatch(leader -> leader.intersects(wide))
        && dots.stream().noneMatch(dot -> dot != own && dot.box().intersects(wide));
  }

  private boolean isOpen(Dot own, Line2D leader) {
    return sheet.isFreeAlong(leader)
        && leaders.stream().noneMatch(leader::intersectsLine)
        && dots.stream()
            .filter(dot -> dot.place.distance(own.place) > CROWD)
            .noneMatch(dot -> leader.intersects(dot.box()));
  }

  /** From a point towards the nearest place of a box. */
  private static Line2D leader(Point2D from, Rectangle2D box) {
    double x = Math.max(box.getX() - 1, Math.min(from.getX(), box.getMaxX() + 1));
    double y = Math.max(box.getY() - 1, Math.min(from.getY(), box.getMaxY() + 1));
    double length = Math.max(1e-6, from.distance(x, y));
    double start = Math.min(1, (DOT + 1) / length);
    return new Line2D.Double(
        from.getX() + (x - from.getX()) * start, from.getY() + (y - from.getY()) * start, x, y);
  }
}
