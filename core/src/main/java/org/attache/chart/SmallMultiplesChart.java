package org.attache.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws a small chart for each series, side by side and all on one scale. */
final class SmallMultiplesChart {

  private static final int MOST_BESIDE = 3;
  private static final double NARROWEST = 92;
  private static final double BETWEEN = 18;
  private static final double UNDER = 14;
  private static final double SHAPE = 0.52;
  private static final double LOWEST = 46;
  private static final double HIGHEST = 92;

  private final Values values;
  private final Setting setting;
  private final Lettering lettering;
  private final Ink ink;
  private final Scale scale;
  private final int beside;
  private final double left;
  private final double width;
  private final double height;

  SmallMultiplesChart(Values values, Setting setting) {
    this.values = values;
    this.setting = setting;
    lettering = setting.lettering();
    ink = setting.ink();
    scale = Scale.even(values.extent());
    left = Grid.room(scale, values, lettering, ink);
    double room = setting.width() - left;
    int wanted = values.series() == 4 ? 2 : Math.min(MOST_BESIDE, values.series());
    int fitting = (int) ((room + BETWEEN) / (NARROWEST + BETWEEN));
    beside = Math.max(1, Math.min(wanted, fitting));
    width = (room - (beside - 1) * BETWEEN) / beside;
    height = Math.max(LOWEST, Math.min(HIGHEST, width * SHAPE));
  }

  Drawing draw() {
    Sheet sheet = new Sheet(lettering);
    Grid grid = new Grid(scale, values, setting);
    double top = 0;
    for (int first = 0; first < values.series(); first += beside) {
      int last = Math.min(first + beside, values.series());
      List<List<String>> titles = new ArrayList<>();
      int lines = 1;
      for (int s = first; s < last; s++) {
        titles.add(lettering.wrap(values.name(s), width, ink.bold()));
        lines = Math.max(lines, titles.get(s - first).size());
      }
      double plot = top + lines * lettering.leading() + lettering.leading() + 2;
      double foot = plot + height;
      for (int s = first; s < last; s++) {
        double x = left + (s - first) * (width + BETWEEN);
        // Titles stand on one another's last lines, close to their plots.
        List<String> title = titles.get(s - first);
        double baseline = top + (lines - title.size()) * lettering.leading() + lettering.rise() + 1;
        sheet.write(title, x, baseline, ink.bold());
        Rectangle2D area = new Rectangle2D.Double(x, plot, width, height);
        grid.linesAcross(area, sheet);
        if (s == first) {
          grid.numbersAtLeft(area, sheet);
        }
        Panel panel = new Panel(values, s, grid, area, setting);
        panel.draw(sheet);
        foot = Math.max(foot, panel.writeCategories(sheet));
      }
      top = foot + UNDER;
    }
    return sheet.drawing(setting.width(), top - UNDER + 2);
  }
}
