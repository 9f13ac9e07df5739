package org.attache.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.attache.theme.Colour;
import org.attache.theme.Length;

/** Gridlines of a scale of values and the numbers along them. */
final class Grid {

  /** Between a number and the plot, in points. */
  static final double GAP = 6;

  /** The least room between two numbers under a plot, in points. */
  private static final double APART = 10;

  private final Scale scale;
  private final Values values;
  private final Setting setting;

  Grid(Scale scale, Values values, Setting setting) {
    this.scale = scale;
    this.values = values;
    this.setting = setting;
  }

  /** How wide the numbers along a scale are, with the gap beside them, in points. */
  static double room(Scale scale, Values values, Lettering lettering, Ink ink) {
    double widest = 0;
    for (long i = scale.firstStep(); i <= scale.lastStep(); i++) {
      widest = Math.max(widest, lettering.width(values.written(i * scale.step()), ink));
    }
    return widest + GAP;
  }

  /** Draws lines from left to right, the line of zero stronger. */
  void linesAcross(Rectangle2D area, Sheet sheet) {
    for (long i = scale.firstStep(); i <= scale.lastStep(); i++) {
      double y = y(i * scale.step(), area);
      line(Outline.line(area.getX(), y, area.getMaxX(), y), i == 0, sheet);
    }
  }

  /** Draws the line of zero, where it is on the scale, over what stands on it. */
  void zero(Rectangle2D area, Sheet sheet) {
    if (scale.low() <= 0 && scale.high() >= 0) {
      double y = y(0, area);
      line(Outline.line(area.getX(), y, area.getMaxX(), y), true, sheet);
    }
  }

  /** Writes the numbers of the lines from left to right at the left of a plot. */
  void numbersAtLeft(Rectangle2D area, Sheet sheet) {
    for (long i = scale.firstStep(); i <= scale.lastStep(); i++) {
      double value = i * scale.step();
      double baseline = y(value, area) + setting.lettering().figureRise() / 2;
      sheet.write(values.written(value), area.getX() - GAP, baseline, numbers().endingThere());
    }
  }

  /** Draws lines from top to bottom, the line of zero stronger, and numbers below as they fit. */
  void upright(Rectangle2D area, Sheet sheet) {
    Lettering lettering = setting.lettering();
    double pitch = scale.step() / (scale.high() - scale.low()) * area.getWidth();
    double widest = room(scale, values, lettering, setting.ink()) - GAP;
    long every = 1;
    while (every * pitch < widest + APART && every <= scale.lastStep() - scale.firstStep()) {
      every++;
    }
    for (long i = scale.firstStep(); i <= scale.lastStep(); i++) {
      double x = x(i * scale.step(), area);
      line(Outline.line(x, area.getY(), x, area.getMaxY()), i == 0, sheet);
      if (i % every == 0) {
        double baseline = area.getMaxY() + GAP / 2 + lettering.rise() + 1;
        sheet.write(values.written(i * scale.step()), x, baseline, numbers().centred());
      }
    }
  }

  /** The height that {@link #upright} needs below the plot, in points. */
  double foot() {
    return setting.lettering().leading() + GAP / 2 + 1;
  }

  double x(double value, Rectangle2D area) {
    return area.getX() + scale.share(value) * area.getWidth();
  }

  double y(double value, Rectangle2D area) {
    return area.getMaxY() - scale.share(value) * area.getHeight();
  }

  private void line(Outline line, boolean isZero, Sheet sheet) {
    Colour colour = isZero ? setting.look().baseline() : setting.look().gridline();
    sheet.stroke(line, colour, Length.pt(isZero ? 0.8 : 0.6), List.of());
  }

  private Ink numbers() {
    return setting.ink().in(setting.look().muted());
  }
}
