package org.attache.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.attache.theme.Colour;
import org.attache.theme.Length;

/** Draws lying bars end to end, labelled inside and named over the first. */
final class StackedBarChart {

  private static final double BAR = 18;
  private static final double BETWEEN = 11;
  private static final double TALLEST = 560;
  private static final double LEADER = 9;
  private static final double APART = 10;
  private static final double EDGE = 12;
  private static final double BEHIND = 4;

  private final Values values;
  private final Setting setting;
  private final Lettering lettering;
  private final Ink ink;
  private final Sheet sheet;
  private final RowNames rows;
  private final boolean isLabelled;
  private final Scale scale;
  private final double pitch;
  private final double bar;
  private final double length;
  private final boolean isNamedAtBars;

  StackedBarChart(Values values, Setting setting) {
    this.values = values;
    this.setting = setting;
    lettering = setting.lettering();
    ink = setting.ink();
    sheet = new Sheet(lettering);
    rows = new RowNames(values.categoryNames(), setting);
    double wanted = Math.max(BAR + BETWEEN, rows.pitch());
    pitch = Math.min(wanted, TALLEST / values.categories());
    bar = Math.min(BAR, pitch * 0.75);
    Scale tight = Scale.tight(values.stackedExtent());
    double room = setting.width() - rows.room();
    isLabelled = allLabelsFit(room / (tight.high() - tight.low()));
    scale = isLabelled ? tight : Scale.even(values.stackedExtent());
    length = isLabelled ? room : room - EDGE;
    isNamedAtBars = values.series() > 1 && namesFit();
  }

  Drawing draw() {
    Key key = key();
    double top = isNamedAtBars ? lettering.leading() + LEADER : key.height();
    Rectangle2D area =
        new Rectangle2D.Double(rows.room(), top, length, pitch * values.categories());
    Slots slots = Slots.of(top, area.getHeight(), values.categories(), 1, bar);
    double foot = isLabelled ? 2 : lettering.leading() + 8;
    if (!isLabelled) {
      new Grid(scale, values, setting).upright(area, sheet);
    }
    new BarPlot(values, slots, scale, true).drawLying(area, sheet, setting.look());
    for (int c = 0; c < values.categories(); c++) {
      label(c, slots.middle(c), area);
    }
    double zero = x(0, area);
    sheet.line(
        new Line2D.Double(zero, area.getY(), zero, area.getMaxY()), setting.look().baseline(), 0.8);
    rows.write(slots::middle, sheet);
    key.draw(sheet, i -> Outline.rectangle(-4, -4, 8, 8), setting.look());
    if (isNamedAtBars) {
      name(slots.middle(0) - bar / 2, area);
    }
    return sheet.drawing(setting.width(), area.getMaxY() + foot);
  }

  private Key key() {
    List<String> names = new ArrayList<>();
    for (int s = 0; s < values.series() && values.series() > 1 && !isNamedAtBars; s++) {
      names.add(values.name(s));
    }
    return new Key(names, setting);
  }

  private boolean allLabelsFit(double pointsPerUnit) {
    for (int c = 0; c < values.categories(); c++) {
      for (int s = 0; s < values.series(); s++) {
        double wide = Math.abs(values.standing(s, c)) * pointsPerUnit;
        if (!values.isMissing(s, c) && !fits(s, c, wide)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean fits(int s, int c, double wide) {
    return bar >= lettering.size() + 2 && lettering.width(values.label(s, c), ink) + 4 <= wide;
  }

  /** Whether the names stand side by side over the bars, each near its part of the first. */
  private boolean namesFit() {
    double wide = 0;
    for (int s = 0; s < values.series(); s++) {
      if (values.isMissing(s, 0)) {
        return false;
      }
      wide += lettering.width(values.name(s), ink.bold()) + APART;
    }
    return wide <= setting.width() - rows.room();
  }

  /** Parts the segments with a line of the background and writes values where there is room. */
  private void label(int c, double middle, Rectangle2D area) {
    double end = x(0, area);
    for (int s = 0; s < values.series(); s++) {
      double[] ends = values.ends(s, c);
      double from = x(ends[0], area);
      double to = x(ends[1], area);
      end = Math.max(end, to);
      if (ends[0] != 0 && from != to) {
        Line2D parting = new Line2D.Double(from, middle - bar / 2, from, middle + bar / 2);
        sheet.line(parting, setting.look().background(), 0.8);
      }
      if (!values.isMissing(s, c) && fits(s, c, Math.abs(from - to))) {
        Ink inside = ink.in(setting.look().wordsOn(s)).centred();
        sheet.write(values.label(s, c), (from + to) / 2, middle + lettering.rise() / 2, inside);
      }
    }
    if (values.isIncomplete(c) && bar >= lettering.size()) {
      missing(c, end + 4, middle + lettering.rise() / 2);
    } else if (bar >= lettering.size()) {
      labelBehind(c, end, middle + lettering.rise() / 2, area);
    }
  }

  /** Writes the value of the outermost part behind the bar where it has no room within. */
  private void labelBehind(int c, double end, double baseline, Rectangle2D area) {
    for (int s = 0; s < values.series(); s++) {
      double[] ends = values.ends(s, c);
      double wide = x(ends[1], area) - x(ends[0], area);
      boolean isOutermost = wide > 0 && x(ends[1], area) == end;
      Ink coloured = ink.in(setting.look().words(s));
      double right = end + BEHIND + lettering.width(values.label(s, c), coloured);
      if (isOutermost && !fits(s, c, wide) && right <= setting.width()) {
        Colour ground = setting.look().background();
        sheet.writeClear(values.label(s, c), end + BEHIND, baseline, coloured, ground);
      }
    }
  }

  /** Says behind a bar that a part of it is not known. */
  private void missing(int c, double x, double baseline) {
    int s = 0;
    while (!values.isMissing(s, c)) {
      s++;
    }
    String words = Look.noData(values.label(s, c));
    String whole = values.isMissing(c) ? words : values.name(s) + ": " + words;
    Ink muted = ink.in(setting.look().muted());
    for (String one : List.of(whole, words)) {
      if (x + lettering.width(one, muted) <= setting.width()) {
        sheet.write(one, x, baseline, muted);
        return;
      }
    }
  }

  private void name(double bars, Rectangle2D area) {
    int count = values.series();
    Integer[] order = new Integer[count];
    for (int s = 0; s < count; s++) {
      order[s] = s;
    }
    Arrays.sort(order, Comparator.comparingDouble(s -> middle(s, area)));
    double[] wanted = new double[count];
    double[] widths = new double[count];
    for (int i = 0; i < count; i++) {
      widths[i] = lettering.width(values.name(order[i]), ink.bold()) + APART;
      wanted[i] = middle(order[i], area) + APART / 2;
    }
    double[] lefts = Spread.tops(wanted, widths, rows.room(), setting.width() + APART);
    for (int i = 0; i < count; i++) {
      int s = order[i];
      double middle = lefts[i] + (widths[i] - APART) / 2;
      double baseline = lettering.rise() + 1.5;
      sheet.write(values.name(s), lefts[i], baseline, ink.bold().in(setting.look().words(s)));
      Outline leader = Outline.line(middle, baseline + 3.5, middle(s, area), bars - 1);
      sheet.stroke(leader, setting.look().leader(), Length.pt(0.6), List.of());
    }
  }

  /** The middle of a series' part of the first bar. */
  private double middle(int s, Rectangle2D area) {
    double[] ends = values.ends(s, 0);
    return (x(ends[0], area) + x(ends[1], area)) / 2;
  }

  private double x(double value, Rectangle2D area) {
    return area.getX() + scale.share(value) * area.getWidth();
  }
}
