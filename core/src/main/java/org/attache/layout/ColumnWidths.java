package org.attache.layout;

import java.util.List;

/** Shares the width of a table among its columns by what they hold. */
final class ColumnWidths {

  /** The most white that a column of figures is given beside its figures, in points. */
  private static final double FIGURES_AIR = 28;

  /** By how much a column gives way to another, in points; the widest first. */
  private static final double[] STEPS = {32, 16, 8, 4, 2};

  /** How much of a line words fill, as they do not break just anywhere. */
  private static final double FILLED = 0.93;

  /** No more rows are weighed: those of one long table are much alike. */
  private static final int MOST_ROWS = 400;

  private ColumnWidths() {}

  /**
   * The same widths, shifted between columns of words so that the rows have the fewest lines.
   *
   * @param cells how wide the words of each cell are on one line, in points, row by row
   * @param least below which a column does not go; infinite for one that keeps its width
   */
  static double[] withFewestLines(double[] widths, double[] least, List<double[]> cells) {
    double[] best = widths.clone();
    int lines = lines(best, cells);
    for (double step : STEPS) {
      boolean isBetter = true;
      while (isBetter) {
        isBetter = false;
        double[] found = best;
        for (int from = 0; from < best.length; from++) {
          for (int to = 0; to < best.length; to++) {
            if (to == from || best[from] - step < least[from] || Double.isInfinite(least[to])) {
              continue;
            }
            double[] tried = best.clone();
            tried[from] -= step;
            tried[to] += step;
            int needed = lines(tried, cells);
            if (needed < lines) {
              lines = needed;
              found = tried;
              isBetter = true;
            }
          }
        }
        best = found;
      }
    }
    return best;
  }

  private static int lines(double[] widths, List<double[]> cells) {
    int lines = 0;
    for (int r = 0; r < Math.min(cells.size(), MOST_ROWS); r++) {
      double[] row = cells.get(r);
      double most = 1;
      for (int i = 0; i < row.length; i++) {
        if (row[i] > widths[i]) {
          most = Math.max(most, Math.ceil(row[i] / (widths[i] * FILLED)));
        }
      }
      lines += (int) most;
    }
    return lines;
  }

  /**
   * The same where some columns hold figures, which are easier to compare close to each other:
   * where nothing wraps, what they do not need goes to the columns of words.
   */
  static double[] fit(double[] least, double[] most, double available, boolean[] isFigures) {
    double[] widths = fit(least, most, available);
    double spare = 0;
    double words = 0;
    for (int i = 0; i < widths.length; i++) {
      double enough = isFigures[i] ? most[i] + FIGURES_AIR : widths[i];
      spare += Math.max(0, widths[i] - enough);
      words += isFigures[i] ? 0 : widths[i];
    }
    if (spare == 0 || words == 0) {
      return widths;
    }
    for (int i = 0; i < widths.length; i++) {
      widths[i] =
          isFigures[i]
              ? Math.min(widths[i], most[i] + FIGURES_AIR)
              : widths[i] + spare * widths[i] / words;
    }
    return widths;
  }

  /**
   * The widths of columns, in points, together as wide as there is room.
   *
   * @param least below which words are cut
   * @param most at which nothing wraps; at least as much as {@code least}
   * @param available for all columns together
   */
  static double[] fit(double[] least, double[] most, double available) {
    double sumLeast = sum(least);
    double sumMost = sum(most);
    double[] widths = new double[least.length];
    for (int i = 0; i < widths.length; i++) {
      if (sumMost <= available) {
        widths[i] = most[i] + (available - sumMost) * share(most[i], sumMost, widths.length);
      } else if (sumLeast <= available) {
        double spare = (available - sumLeast) / (sumMost - sumLeast);
        widths[i] = least[i] + (most[i] - least[i]) * spare;
      } else {
        widths[i] = available * share(least[i], sumLeast, widths.length);
      }
    }
    return sumLeast > available ? protectNarrow(least, widths, available) : widths;
  }

  /** Where words must be cut, the columns that are wide beyond their due give first. */
  private static double[] protectNarrow(double[] least, double[] widths, double available) {
    double fair = available / widths.length;
    double taken = 0;
    double rest = 0;
    for (int i = 0; i < widths.length; i++) {
      if (least[i] <= fair) {
        taken += least[i];
      } else {
        rest += least[i];
      }
    }
    for (int i = 0; i < widths.length; i++) {
      boolean isNarrow = least[i] <= fair;
      widths[i] = isNarrow ? least[i] : (available - taken) * least[i] / rest;
    }
    return widths;
  }

  private static double share(double part, double sum, int count) {
    return sum > 0 ? part / sum : 1.0 / count;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
