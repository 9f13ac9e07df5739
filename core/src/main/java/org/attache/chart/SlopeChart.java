package org.attache.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.theme.Length;

/** Draws lines from moment to moment, with first values at their left and names at their right. */
final class SlopeChart {

  private static final double SHAPE = 0.46;
  private static final double HIGH = 210;

  /** With fewer series the plot is lower. */
  private static final int MANY = 4;

  private static final double LOW = 140;
  private static final double TALLEST = 560;

  /** The most from one moment to the next, in points: slopes further apart look alike. */
  private static final double FAR = 230;

  private static final double NAMES = 0.28;
  private static final double GAP = 9;
  private static final double BETWEEN = 6;

  private final Values values;
  private final Setting setting;
  private final Look look;
  private final Lettering lettering;
  private final Ink ink;
  private final Sheet sheet;
  private final Scale scale;
  private final List<List<String>> names = new ArrayList<>();
  private final double valueRoom;
  private final Rectangle2D area;

  SlopeChart(Values values, Setting setting) {
    this.values = values;
    this.setting = setting;
    look = setting.look();
    lettering = setting.lettering();
    ink = setting.ink();
    sheet = new Sheet(lettering);
    scale = scale(values.extent());
    double first = 0;
    double last = 0;
    double named = 0;
    double stack = 0;
    for (int s = 0; s < values.series(); s++) {
      names.add(lettering.wrap(values.name(s), setting.width() * NAMES, ink.bold()));
      named = Math.max(named, lettering.width(names.get(s), ink.bold()));
      first = Math.max(first, lettering.width(words(s, 0), ink));
      last = Math.max(last, lettering.width(words(s, values.categories() - 1), ink));
      stack += Math.max(1, names.get(s).size()) * lettering.leading() + 2;
    }
    valueRoom = last;
    double left = first + GAP;
    double right = GAP + last + BETWEEN + named;
    double usual = Math.min(setting.width() * SHAPE, values.series() < MANY ? LOW : HIGH);
    double height = Math.max(usual, stack);
    double room = Math.max(40, setting.width() - left - right);
    double pad = lettering.leading() / 2 + 1;
    area =
        new Rectangle2D.Double(
            left, pad, Math.min(room, (values.categories() - 1) * FAR), Math.min(height, TALLEST));
  }

  /** From the lowest value to the highest: what counts is how they move. */
  private static Scale scale(Extent extent) {
    double span = extent.high() - extent.low();
    return span > 0 ? new Scale(extent.low(), extent.high(), span) : Scale.tight(extent).grown(0.5);
  }

  Drawing draw() {
    for (int c = 0; c < values.categories(); c++) {
      Outline moment = Outline.line(x(c), area.getY() - 4, x(c), area.getMaxY() + 4);
      sheet.stroke(moment, look.gridline(), Length.pt(0.8), List.of());
    }
    for (int s = 0; s < values.series(); s++) {
      line(s);
    }
    for (int s = 0; s < values.series(); s++) {
      mark(s);
    }
    double foot = Math.max(area.getMaxY() + 4, Math.max(writeFirst(), writeLast()));
    for (int s = 0; s < values.series(); s++) {
      writeBetween(s);
    }
    double[] middles = IntStream.range(0, values.categories()).mapToDouble(this::x).toArray();
    return CategoryLabels.under(foot, values.categoryNames(), middles, setting)
        .finish(sheet, setting);
  }

  private void line(int s) {
    Outline.Builder path = new Outline.Builder();
    boolean isBegun = false;
    boolean isDrawn = false;
    for (int c = 0; c < values.categories(); c++) {
      if (values.isMissing(s, c)) {
        isBegun = false;
      } else if (isBegun) {
        path.line(x(c), y(s, c));
        isDrawn = true;
      } else {
        path.move(x(c), y(s, c));
        isBegun = true;
      }
    }
    if (isDrawn) {
      sheet.stroke(path.build(), look.series(s), Length.pt(Look.LINE), look.dashes(s));
    }
  }

  private void mark(int s) {
    for (int c = 0; c < values.categories(); c++) {
      if (!values.isMissing(s, c)) {
        Outline marker = Look.marker(s, x(c), y(s, c));
        sheet.stroke(marker, look.background(), Length.pt(1.6), List.of());
        sheet.fill(marker, look.series(s));
      }
    }
  }

  /** Writes the values of the first moment and gives the height where they end. */
  private double writeFirst() {
    List<Integer> order = order(0);
    order.removeIf(s -> values.isMissing(s, 0));
    double[] heights = order.stream().mapToDouble(s -> lettering.leading()).toArray();
    double[] tops = tops(order, 0, heights);
    double end = 0;
    for (int i = 0; i < tops.length; i++) {
      int s = order.get(i);
      double middle = tops[i] + lettering.leading() / 2;
      lead(x(0) - 4, y(s, 0), x(0) - GAP + 2, middle);
      Ink placed = ink.in(look.words(s)).endingThere();
      sheet.write(values.label(s, 0), x(0) - GAP, middle + lettering.rise() / 2, placed);
      end = tops[i] + heights[i];
    }
    return end;
  }

  private double writeLast() {
    int last = values.categories() - 1;
    List<Integer> order = order(last);
    double[] heights =
        order.stream()
            .mapToDouble(s -> Math.max(1, names.get(s).size()) * lettering.leading() + 2)
            .toArray();
    double[] tops = tops(order, last, heights);
    double end = 0;
    for (int i = 0; i < tops.length; i++) {
      int s = order.get(i);
      double middle = tops[i] + 1 + lettering.leading() / 2;
      double baseline = middle + lettering.rise() / 2;
      Ink coloured = ink.in(look.words(s));
      double x = x(last) + GAP;
      if (values.isMissing(s, last)) {
        sheet.write(words(s, last), x, baseline, ink.in(look.muted()));
      } else {
        lead(x(last) + 4, y(s, last), x - 2, middle);
        sheet.write(values.label(s, last), x, baseline, coloured);
      }
      sheet.write(names.get(s), x + valueRoom + BETWEEN, baseline, coloured.bold());
      end = tops[i] + heights[i];
    }
    return end;
  }

  private double[] tops(List<Integer> order, int c, double[] heights) {
    double[] wanted = new double[heights.length];
    for (int i = 0; i < wanted.length; i++) {
      // It is the first line that should stand level with the point.
      wanted[i] = height(order.get(i), c) + (heights[i] - lettering.leading()) / 2;
    }
    return Spread.tops(wanted, heights, 0, area.getMaxY() + lettering.leading() / 2 + 1);
  }

  /** The series from the highest at a moment to the lowest. */
  private List<Integer> order(int c) {
    List<Integer> order = new ArrayList<>();
    for (int s = 0; s < values.series(); s++) {
      order.add(s);
    }
    order.sort(Comparator.comparingDouble(s -> height(s, c)));
    return order;
  }

  /** How high a series stands at a moment, or stood when it was last known. */
  private double height(int s, int c) {
    int known = values.isMissing(s, c) ? values.last(s) : c;
    return known < 0 ? area.getMaxY() : y(s, known);
  }

  private void lead(double fromX, double fromY, double toX, double toY) {
    if (Math.abs(fromY - toY) > 2.5) {
      sheet.stroke(Outline.line(fromX, fromY, toX, toY), look.leader(), Length.pt(0.6), List.of());
    }
  }

  /** Writes values of moments in between where they hide nothing. */
  private void writeBetween(int s) {
    Ink placed = ink.in(look.words(s)).centred();
    for (int c = 1; c < values.categories() - 1; c++) {
      if (!values.isMissing(s, c)) {
        double above = y(s, c) - 6;
        double below = y(s, c) + 6 + lettering.rise();
        for (double baseline : new double[] {above, below}) {
          Rectangle2D box = sheet.box(values.label(s, c), x(c), baseline, placed);
          boolean isInside = box.getY() >= 0 && box.getMaxY() <= area.getMaxY() + 4;
          if (isInside && sheet.isFree(box) && crossesNoLine(box)) {
            sheet.write(values.label(s, c), x(c), baseline, placed);
            break;
          }
        }
      }
    }
  }

  private boolean crossesNoLine(Rectangle2D box) {
    for (int s = 0; s < values.series(); s++) {
      for (int c = 0; c < values.categories(); c++) {
        if (!values.isMissing(s, c)) {
          int next = c + 1 < values.categories() && !values.isMissing(s, c + 1) ? c + 1 : c;
          if (new Line2D.Double(x(c), y(s, c), x(next), y(s, next)).intersects(box)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private String words(int s, int c) {
    String label = values.label(s, c);
    return values.isMissing(s, c) ? Look.noData(label) : label;
  }

  private double x(int category) {
    return area.getX() + category / (values.categories() - 1.0) * area.getWidth();
  }

  private double y(int s, int c) {
    return area.getMaxY() - scale.share(values.at(s, c)) * area.getHeight();
  }
}
