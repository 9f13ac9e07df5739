package org.attache.chart;

import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attache.theme.Length;

/** Draws a whole in slices, or as a ring, each named beside it with its value and its share. */
final class PieChart {

  private static final double LARGEST = 168;
  private static final double SHARE = 0.4;
  private static final double LEAST_ROOM = 58;
  private static final double ELBOW = 13;
  private static final double LEADER = 26;
  private static final double PAD = 4;
  private static final double HOLE = 0.58;

  private final Values values;
  private final boolean isRing;
  private final Setting setting;
  private final Look look;
  private final Lettering lettering;
  private final Ink ink;
  private final Sheet sheet;
  private final double radius;
  private final double centre;
  private final double room;
  private final double total;

  /** A slice; angles are clockwise from the top, in parts of a whole turn. */
  private record Slice(
      int category, double from, double to, List<String> name, List<String> value) {

    double middle() {
      return (from + to) / 2;
    }

    boolean isRight() {
      return middle() < 0.5;
    }

    int lines() {
      return name.size() + value.size();
    }
  }

  PieChart(Values values, boolean isRing, Setting setting) {
    this.values = values;
    this.isRing = isRing;
    this.setting = setting;
    look = setting.look();
    lettering = setting.lettering();
    ink = setting.ink();
    sheet = new Sheet(lettering);
    double most = Math.min(LARGEST, setting.width() * SHARE);
    radius = Math.max(12, Math.min(most, setting.width() - 2 * (LEADER + LEAST_ROOM)) / 2);
    centre = setting.width() / 2;
    room = setting.width() / 2 - radius - LEADER;
    double sum = 0;
    for (int c = 0; c < values.categories(); c++) {
      sum += values.standing(0, c);
    }
    total = sum;
  }

  Drawing draw() {
    List<Slice> slices = slices();
    List<Slice> right = slices.stream().filter(Slice::isRight).toList();
    List<Slice> left = new ArrayList<>(slices.stream().filter(s -> !s.isRight()).toList());
    Collections.reverse(left);
    double height = Math.max(2 * radius + 12, Math.max(height(left), height(right)));
    double middle = height / 2;
    slices.forEach(slice -> fill(slice, middle));
    part(slices, middle);
    label(right, 1, height);
    label(left, -1, height);
    if (isRing) {
      writeInside(middle);
    }
    Remarks missing = new Remarks(setting);
    for (int c = 0; c < values.categories(); c++) {
      if (values.isMissing(0, c)) {
        missing.addMissing(values.categoryNames().get(c), values.label(0, c));
      }
    }
    return sheet.drawing(setting.width(), missing.write(height, sheet));
  }

  private List<Slice> slices() {
    List<Slice> slices = new ArrayList<>();
    double from = 0;
    for (int c = 0; c < values.categories(); c++) {
      if (!values.isMissing(0, c)) {
        double share = values.at(0, c) / total;
        List<String> name = lettering.wrap(values.categoryNames().get(c), room, ink.bold());
        List<String> value = lettering.wrap(value(c, share), room, ink);
        slices.add(new Slice(c, from, from + share, name, value));
        from += share;
      }
    }
    return slices;
  }

  /** A value as printed and its share, unless the value says a share itself. */
  private String value(int c, double share) {
    String label = values.label(0, c);
    return values.isPercent() ? label : label + " (" + values.percent(share) + ")";
  }

  private double height(List<Slice> side) {
    return side.stream().mapToDouble(this::height).sum();
  }

  private double height(Slice slice) {
    return slice.lines() * lettering.leading() + PAD;
  }

  private void fill(Slice slice, double middle) {
    double share = slice.to - slice.from;
    if (share < 1e-7) {
      return;
    }
    double inner = isRing ? radius * HOLE : 0;
    if (share > 1 - 1e-9) {
      Area whole = new Area(circle(radius, middle));
      whole.subtract(new Area(circle(inner, middle)));
      sheet.fill(Shapes.edge(whole), look.series(slice.category));
      return;
    }
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    path.append(arc(radius, slice.from, slice.to, middle), false);
    if (isRing) {
      path.append(arc(inner, slice.to, slice.from, middle), true);
    } else {
      path.lineTo(centre, middle);
    }
    path.closePath();
    sheet.fill(Shapes.edge(path), look.series(slice.category));
  }

  private Ellipse2D circle(double size, double middle) {
    return new Ellipse2D.Double(centre - size, middle - size, 2 * size, 2 * size);
  }

  /** From one angle to another; degrees of Java2D run anticlockwise from the right. */
  private Arc2D arc(double size, double from, double to, double middle) {
    return new Arc2D.Double(
        circle(size, middle).getBounds2D(), 90 - 360 * from, -360 * (to - from), Arc2D.OPEN);
  }

  /** Parts the slices with lines of the background. */
  private void part(List<Slice> slices, double middle) {
    double inner = isRing ? radius * HOLE : 0;
    for (Slice slice : slices) {
      boolean isPart = slice.to > slice.from && slice.to - slice.from < 1 - 1e-9;
      if (isPart) {
        Outline line =
            Outline.line(
                x(slice.from, inner),
                y(slice.from, inner, middle),
                x(slice.from, radius),
                y(slice.from, radius, middle));
        sheet.stroke(line, look.background(), Length.pt(1.2), List.of());
      }
    }
  }

  /** Writes the names of a side, the first slice highest, and leads each to its slice. */
  private void label(List<Slice> side, int direction, double height) {
    double[] wanted = new double[side.size()];
    double[] heights = new double[side.size()];
    double firstLine = PAD / 2 + lettering.leading() / 2;
    for (int i = 0; i < wanted.length; i++) {
      heights[i] = height(side.get(i));
      // It is the first line that should stand level with the slice.
      wanted[i] = y(side.get(i).middle(), radius + 5, height / 2) + heights[i] / 2 - firstLine;
    }
    double[] tops = Spread.tops(wanted, heights, 0, height);
    for (int i = 0; i < wanted.length; i++) {
      Slice slice = side.get(i);
      double level = tops[i] + firstLine;
      double anchor = y(slice.middle(), radius + 5, height / 2);
      Outline leader =
          new Outline.Builder()
              .move(x(slice.middle(), radius + 1), y(slice.middle(), radius + 1, height / 2))
              .line(x(slice.middle(), radius + 5), anchor)
              .line(centre + direction * (radius + ELBOW), anchor)
              .line(centre + direction * (radius + LEADER - 4), level)
              .build();
      sheet.stroke(leader, look.leader(), Length.pt(0.6), List.of());
      double x = centre + direction * (radius + LEADER);
      Ink placed = direction > 0 ? ink : ink.endingThere();
      double baseline = level + lettering.rise() / 2;
      sheet.write(slice.name, x, baseline, placed.bold().in(look.words(slice.category)));
      baseline += slice.name.size() * lettering.leading();
      sheet.write(slice.value, x, baseline, placed);
    }
  }

  private void writeInside(double middle) {
    double width = radius * HOLE * 1.6;
    Ink muted = ink.in(look.muted()).centred();
    List<String> lines = lettering.wrap(values.unit(), width, muted);
    boolean fits =
        lettering.widestWord(values.unit(), muted) <= width
            && lines.size() * lettering.leading() <= radius * HOLE * 1.2;
    if (fits) {
      double first = middle - (lines.size() - 1) * lettering.leading() / 2 + lettering.rise() / 2;
      sheet.write(lines, centre, first, muted);
    }
  }

  private double x(double turn, double distance) {
    return centre + distance * Math.sin(2 * Math.PI * turn);
  }

  private static double y(double turn, double distance, double middle) {
    return middle - distance * Math.cos(2 * Math.PI * turn);
  }
}
