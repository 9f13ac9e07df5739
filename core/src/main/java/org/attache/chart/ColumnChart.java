package org.attache.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws upright bars side by side, named over the first group and labelled with their values. */
final class ColumnChart {

  /** Height of the plot as a share of its width. */
  static final double SHAPE = 0.36;

  /** The same where there are so few bars that a high plot would look empty. */
  private static final double LOW_SHAPE = 0.28;

  /** The most height of such a plot, in points. */
  private static final double LOW = 104;

  private static final int FEW = 8;
  private static final double THICKEST = 28;
  private static final double BESIDE_NAMES = 4;
  private static final double BESIDE_CATEGORY = 16;

  private static final int MOST_NAME_LINES = 2;
  private static final double PAD = 3;

  private final Values values;
  private final Setting setting;
  private final Lettering lettering;
  private final Ink ink;
  private final Sheet sheet;
  private final Slots slots;
  private final Scale scale;
  private final boolean isLabelled;
  private final List<List<String>> names;
  private final Rectangle2D area;

  ColumnChart(Values values, Setting setting) {
    this.values = values;
    this.setting = setting;
    lettering = setting.lettering();
    ink = setting.ink();
    sheet = new Sheet(lettering);
    double width = setting.width();
    isLabelled = widestLabel() + 2 <= slots(0).room();
    scale = isLabelled ? Scale.tight(values.extent()) : Scale.even(values.extent());
    double room = isLabelled ? 0 : Grid.room(scale, values, lettering, ink);
    slots = slots(room);
    names = namesOverBars();
    double height = height(values, width);
    area = new Rectangle2D.Double(room, headroom(height), slots.length(), height);
  }

  Drawing draw() {
    Key key = key();
    area.setRect(area.getX(), area.getY() + key.height(), area.getWidth(), area.getHeight());
    Grid grid = new Grid(scale, values, setting);
    if (!isLabelled) {
      grid.linesAcross(area, sheet);
      grid.numbersAtLeft(area, sheet);
    }
    new BarPlot(values, slots, scale, false).drawUpright(area, sheet, setting.look());
    double zero = y(0);
    sheet.line(
        new Line2D.Double(area.getX(), zero, area.getMaxX(), zero), setting.look().baseline(), 0.8);
    for (int c = 0; c < values.categories(); c++) {
      for (int s = 0; s < values.series(); s++) {
        if (!values.isMissing(s, c)) {
          label(s, c);
        }
        name(s, c);
      }
    }
    new Gaps(values, slots, setting).write(y(0), sheet);
    key.draw(sheet, i -> Outline.rectangle(-4, -4, 8, 8), setting.look());
    double foot = area.getMaxY() + (hasLabelsBelow() ? lettering.leading() : 0);
    return CategoryLabels.under(foot, values, slots, setting).finish(sheet, setting);
  }

  private Slots slots(double room) {
    Slots even =
        Slots.of(room, setting.width() - room, values.categories(), values.series(), THICKEST);
    double needed = 0;
    for (int s = 0; s < values.series() && values.series() > 1; s++) {
      needed = Math.max(needed, nameRoom(values.name(s)));
    }
    boolean isThick = even.bar() == THICKEST && needed <= THICKEST * 2.5;
    Slots spread = isThick ? even.spread(needed - even.bar()) : even;
    return isSmall(values) ? spread.gathered(categoryRoom(values, setting)) : spread;
  }

  /** The room that the names of categories need beside one another, in points. */
  static double categoryRoom(Values values, Setting setting) {
    double widest = setting.lettering().width(values.categoryNames(), setting.ink());
    return widest + BESIDE_CATEGORY;
  }

  /** The least room in which a name takes no more lines than it may. */
  private double nameRoom(String name) {
    double room = lettering.widestWord(name, ink.bold());
    while (lettering.wrap(name, room, ink.bold()).size() > MOST_NAME_LINES) {
      room += BESIDE_NAMES;
    }
    return room + BESIDE_NAMES;
  }

  private static double height(Values values, double width) {
    return isSmall(values) ? Math.min(LOW, width * LOW_SHAPE) : width * SHAPE;
  }

  private static boolean isSmall(Values values) {
    return values.categories() * values.series() <= FEW;
  }

  /** How thick a bar may be where there are few, in points. */
  static double thickest() {
    return THICKEST;
  }

  private double widestLabel() {
    double widest = 0;
    for (int s = 0; s < values.series(); s++) {
      for (int c = 0; c < values.categories(); c++) {
        widest = Math.max(widest, lettering.width(values.label(s, c), ink));
      }
    }
    return widest;
  }

  /** The series' names broken to the width of a bar; empty where one does not fit. */
  private List<List<String>> namesOverBars() {
    List<List<String>> broken = new ArrayList<>();
    for (int s = 0; s < values.series() && values.series() > 1; s++) {
      List<String> lines = lettering.wrap(values.name(s), slots.room(), ink.bold());
      if (lines.size() > MOST_NAME_LINES
          || lettering.widestWord(values.name(s), ink.bold()) > slots.room()) {
        return List.of();
      }
      broken.add(lines);
    }
    return broken;
  }

  private Key key() {
    List<String> all = new ArrayList<>();
    for (int s = 0; s < values.series() && values.series() > 1 && names.isEmpty(); s++) {
      all.add(values.name(s));
    }
    return new Key(all, setting);
  }

  /** Room above the plot for what stands on its highest bars, in points. */
  private double headroom(double height) {
    double room = isLabelled ? 0 : lettering.rise();
    for (int c = 0; c < values.categories(); c++) {
      for (int s = 0; s < values.series(); s++) {
        double above = (1 - scale.share(Math.max(0, values.standing(s, c)))) * height;
        room = Math.max(room, PAD + linesOver(s, c) * lettering.leading() - above);
      }
    }
    return room;
  }

  private int linesOver(int series, int category) {
    int below =
        values.isMissing(series, category)
            ? Gaps.MOST_LINES
            : isLabelled && values.at(series, category) >= 0 ? 1 : 0;
    return below + (category == 0 && !names.isEmpty() ? names.get(series).size() : 0);
  }

  private void label(int s, int c) {
    double x = slots.middle(c, s);
    double value = values.at(s, c);
    if (isLabelled && value < 0) {
      sheet.write(values.label(s, c), x, y(value) + PAD + lettering.rise(), ink.centred());
    } else if (isLabelled) {
      sheet.write(values.label(s, c), x, y(value) - PAD, ink.centred());
    }
  }

  /** Writes a series' name over its first bar, above the value or the lack of one. */
  private void name(int s, int c) {
    if (c == 0 && !names.isEmpty()) {
      List<String> lines = names.get(s);
      double foot = y(Math.max(0, values.standing(s, c))) - PAD;
      double first = foot - (linesOver(s, c) - 1) * lettering.leading();
      Ink coloured = ink.bold().in(setting.look().words(s)).centred();
      sheet.write(lines, slots.middle(c, s), first, coloured);
    }
  }

  private boolean hasLabelsBelow() {
    return isLabelled && values.extent().low() < 0;
  }

  private double y(double value) {
    return area.getMaxY() - scale.share(value) * area.getHeight();
  }
}
