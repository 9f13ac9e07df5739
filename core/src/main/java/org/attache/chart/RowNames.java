package org.attache.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** The names of rows at the left of a chart: wrapped, and thinned out where rows are too low. */
final class RowNames {

  private static final double SHARE = 0.36;
  private static final double GAP = 8;

  private final List<List<String>> names = new ArrayList<>();
  private final Lettering lettering;
  private final Ink ink;
  private final double room;
  private final int mostLines;

  RowNames(List<String> rows, Setting setting) {
    lettering = setting.lettering();
    ink = setting.ink();
    double widest = 0;
    int most = 1;
    for (String row : rows) {
      List<String> lines = lettering.wrap(row, setting.width() * SHARE, ink);
      names.add(lines);
      widest = Math.max(widest, lettering.width(lines, ink));
      most = Math.max(most, lines.size());
    }
    room = widest + GAP;
    mostLines = most;
  }

  /** Their width with the gap beside them, in points. */
  double room() {
    return room;
  }

  /** How far apart rows must stand for every name to be written, in points. */
  double pitch() {
    return mostLines * lettering.leading() + 6;
  }

  /** Writes those that fit beside the middles of their rows. */
  void write(IntToDoubleFunction middles, Sheet sheet) {
    double bottom = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < names.size(); row++) {
      List<String> lines = names.get(row);
      double middle = middles.applyAsDouble(row);
      double top = middle - lines.size() * lettering.leading() / 2;
      if (top >= bottom - 0.01) {
        double first = middle - (lines.size() - 1) * lettering.leading() / 2;
        sheet.write(lines, 0, first + lettering.rise() / 2, ink);
        bottom = top + lines.size() * lettering.leading() - 2;
      }
    }
  }
}
