package org.attache.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws lying bars, their categories at the left and their values at their ends. */
final class BarChart {

  private static final double PAD = 4;
  private static final double TALLEST = 560;

  private final Values values;
  private final Setting setting;
  private final Lettering lettering;
  private final Ink ink;
  private final Sheet sheet;
  private final RowNames rows;
  private final double nameRoom;
  private final double pitch;
  private final boolean isLabelled;
  private final boolean isNamedAtBars;
  private final Scale scale;

  BarChart(Values values, Setting setting) {
    this.values = values;
    this.setting = setting;
    lettering = setting.lettering();
    ink = setting.ink();
    sheet = new Sheet(lettering);
    rows = new RowNames(values.categoryNames(), setting);
    nameRoom = rows.room();
    double thickness = values.series() == 1 ? 17 : 13 * values.series();
    double wanted = Math.max(thickness + 10, rows.pitch());
    pitch = Math.min(wanted, TALLEST / values.categories());
    isLabelled = pitch * 0.8 / values.series() >= lettering.size();
    scale = isLabelled ? Scale.tight(values.extent()) : Scale.even(values.extent());
    isNamedAtBars = values.series() > 1 && isLabelled && length(true) > 0.4 * setting.width();
  }

  Drawing draw() {
    Key key = key();
    double negative = roomBeforeBars();
    double left = nameRoom + negative;
    double length = length(isNamedAtBars);
    Rectangle2D area =
        new Rectangle2D.Double(left, key.height(), length, pitch * values.categories());
    Slots slots =
        Slots.of(
            area.getY(),
            area.getHeight(),
            values.categories(),
            values.series(),
            values.series() == 1 ? 17 : 13);
    double foot = isLabelled ? 2 : lettering.leading() + 8;
    if (!isLabelled) {
      new Grid(scale, values, setting).upright(area, sheet);
    }
    new BarPlot(values, slots, scale, false).drawLying(area, sheet, setting.look());
    double zero = x(0, area);
    sheet.line(
        new Line2D.Double(zero, area.getY(), zero, area.getMaxY()), setting.look().baseline(), 0.8);
    key.draw(sheet, i -> Outline.rectangle(-4, -4, 8, 8), setting.look());
    rows.write(slots::middle, sheet);
    for (int c = 0; c < values.categories() && isLabelled; c++) {
      // Where nothing is known of a whole category, saying so once is enough.
      boolean isEmpty = values.isMissing(c) && !(c == 0 && isNamedAtBars);
      for (int s = 0; s < (isEmpty ? 1 : values.series()); s++) {
        double middle = isEmpty ? slots.middle(c) : slots.middle(c, s);
        label(s, c, middle + lettering.rise() / 2, area);
      }
    }
    return sheet.drawing(setting.width(), area.getMaxY() + foot);
  }

  /** How long the axis can be for every label to end within the picture. */
  private double length(boolean isNamed) {
    double room = setting.width() - nameRoom - roomBeforeBars();
    double length = isLabelled ? room : room - 12;
    for (int s = 0; s < values.series() && isLabelled; s++) {
      for (int c = 0; c < values.categories(); c++) {
        double beyond = PAD + lettering.width(words(s, c), ink);
        if (isNamed && c == 0) {
          beyond += PAD + 2 + lettering.width(values.name(s), ink.bold());
        }
        double share = scale.share(Math.max(0, values.standing(s, c)));
        length = share > 0 ? Math.min(length, (room - beyond) / share) : length;
      }
    }
    return Math.max(length, 20);
  }

  /** Room for the labels of negative values at the left of their bars. */
  private double roomBeforeBars() {
    double room = 0;
    for (int s = 0; s < values.series() && isLabelled; s++) {
      for (int c = 0; c < values.categories(); c++) {
        if (values.standing(s, c) < 0) {
          room = Math.max(room, PAD + lettering.width(words(s, c), ink));
        }
      }
    }
    return room;
  }

  private Key key() {
    List<String> names = new ArrayList<>();
    for (int s = 0; s < values.series() && values.series() > 1 && !isNamedAtBars; s++) {
      names.add(values.name(s));
    }
    return new Key(names, setting);
  }

  private void label(int s, int c, double baseline, Rectangle2D area) {
    double value = values.standing(s, c);
    String words = words(s, c);
    Ink shade = values.isMissing(s, c) ? ink.in(setting.look().muted()) : ink;
    double end = x(Math.max(0, value), area) + PAD;
    if (value < 0) {
      sheet.write(words, x(value, area) - PAD, baseline, shade.endingThere());
    } else {
      sheet.write(words, end, baseline, shade);
      end += lettering.width(words, ink) + PAD + 2;
    }
    if (c == 0 && isNamedAtBars) {
      sheet.write(values.name(s), end, baseline, ink.bold().in(setting.look().words(s)));
    }
  }

  private String words(int s, int c) {
    String label = values.label(s, c);
    return values.isMissing(s, c) ? Look.noData(label) : label;
  }

  private double x(double value, Rectangle2D area) {
    return area.getX() + scale.share(value) * area.getWidth();
  }
}
