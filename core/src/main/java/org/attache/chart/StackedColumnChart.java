package org.attache.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws bars on top of one another, labelled inside and named beside the last. */
final class StackedColumnChart {

  private static final double NAMES = 0.26;
  private static final double GAP = 10;

  /** So few columns stand close together in a lower plot. */
  private static final int FEW = 4;

  private static final double LOW = 130;

  private final Values values;
  private final Setting setting;
  private final Lettering lettering;
  private final Ink ink;
  private final Sheet sheet;
  private final Scale scale;
  private final Slots slots;
  private final Rectangle2D area;
  private final boolean isSmall;
  private final boolean isLabelled;
  private final List<List<String>> names = new ArrayList<>();

  StackedColumnChart(Values values, Setting setting) {
    this.values = values;
    this.setting = setting;
    lettering = setting.lettering();
    ink = setting.ink();
    sheet = new Sheet(lettering);
    double named = 0;
    for (int s = 0; s < values.series() && values.series() > 1; s++) {
      names.add(lettering.wrap(values.name(s), setting.width() * NAMES, ink.bold()));
      named = Math.max(named, lettering.width(names.get(s), ink.bold()) + GAP);
    }
    double stack =
        names.stream().mapToDouble(lines -> lines.size() * lettering.leading() + 2).sum();
    isSmall = values.categories() <= FEW;
    double usual = setting.width() * ColumnChart.SHAPE;
    double height = Math.max(isSmall ? Math.min(LOW, usual) : usual, stack);
    Scale tight = Scale.tight(values.stackedExtent());
    Slots wide = besideNames(named);
    isLabelled = allLabelsFit(wide, height / (tight.high() - tight.low()));
    scale = isLabelled ? tight : Scale.even(values.stackedExtent());
    double room = isLabelled ? 0 : Grid.room(scale, values, lettering, ink);
    slots = isLabelled ? wide : slots(room, setting.width() - room - named);
    area = new Rectangle2D.Double(room, lettering.rise(), slots.length(), height);
  }

  Drawing draw() {
    Grid grid = new Grid(scale, values, setting);
    if (!isLabelled) {
      grid.linesAcross(area, sheet);
      grid.numbersAtLeft(area, sheet);
    }
    new BarPlot(values, slots, scale, true).drawUpright(area, sheet, setting.look());
    for (int c = 0; c < values.categories(); c++) {
      label(c);
    }
    double zero = y(0);
    new Gaps(values, slots, setting).write(zero, sheet);
    sheet.line(
        new Line2D.Double(area.getX(), zero, area.getMaxX(), zero), setting.look().baseline(), 0.8);
    nameBesideLast();
    return CategoryLabels.under(area.getMaxY(), values, slots, setting).finish(sheet, setting);
  }

  private Slots slots(double start, double length) {
    double thickest = ColumnChart.thickest();
    Slots even = Slots.of(start, length, values.categories(), 1, thickest);
    return isSmall ? even.gathered(ColumnChart.categoryRoom(values, setting)) : even;
  }

  /** As long as the names of a width leave when they stand close beside the last bar. */
  private Slots besideNames(double named) {
    double beyondLast = 1 - 0.5 / values.categories();
    double length = setting.width() - named;
    for (int round = 0; round < 3; round++) {
      double bar = slots(0, length).bar();
      length = Math.min(setting.width(), (setting.width() - named - bar / 2) / beyondLast);
    }
    return slots(0, length);
  }

  private boolean allLabelsFit(Slots bars, double pointsPerUnit) {
    for (int c = 0; c < values.categories(); c++) {
      for (int s = 0; s < values.series(); s++) {
        double height = Math.abs(values.standing(s, c)) * pointsPerUnit;
        if (!values.isMissing(s, c) && !fits(s, c, bars, height)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean fits(int s, int c, Slots bars, double height) {
    return height >= lettering.leading()
        && lettering.width(values.label(s, c), ink) + 4 <= bars.bar();
  }

  /** Parts the segments with a line of the background and writes values where there is room. */
  private void label(int c) {
    for (int s = 0; s < values.series(); s++) {
      double[] ends = values.ends(s, c);
      double left = slots.middle(c) - slots.bar() / 2;
      double from = y(ends[0]);
      double to = y(ends[1]);
      if (ends[0] != 0 && from != to) {
        Line2D parting = new Line2D.Double(left, from, left + slots.bar(), from);
        sheet.line(parting, setting.look().background(), 0.8);
      }
      if (!values.isMissing(s, c) && fits(s, c, slots, Math.abs(from - to))) {
        Ink inside = ink.in(setting.look().wordsOn(s)).centred();
        double middle = (from + to) / 2 + lettering.rise() / 2;
        sheet.write(values.label(s, c), slots.middle(c), middle, inside);
      }
    }
  }

  private void nameBesideLast() {
    int last = values.categories() - 1;
    double[] wanted = new double[names.size()];
    double[] heights = new double[names.size()];
    // From the top downwards: the last series stands highest.
    for (int i = 0; i < names.size(); i++) {
      int s = names.size() - 1 - i;
      double[] ends = values.ends(s, last);
      wanted[i] = (y(ends[0]) + y(ends[1])) / 2;
      heights[i] = names.get(s).size() * lettering.leading() + 2;
    }
    double x = isLabelled ? slots.middle(last) + slots.bar() / 2 + GAP : area.getMaxX() + GAP;
    double[] tops = Spread.tops(wanted, heights, 0, area.getMaxY());
    for (int i = 0; i < names.size(); i++) {
      int s = names.size() - 1 - i;
      Ink name = ink.bold().in(setting.look().words(s));
      sheet.write(names.get(s), x, tops[i] + lettering.rise() + 2, name);
    }
  }

  private double y(double value) {
    return area.getMaxY() - scale.share(value) * area.getHeight();
  }
}
