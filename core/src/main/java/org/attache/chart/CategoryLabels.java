package org.attache.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The names of categories under an axis: wrapped into lines, and thinned out where too many. */
final class CategoryLabels {

  private static final int MOST_LINES = 4;
  private static final double GAP = 8;

  private final List<Label> labels;
  private final double top;

  private record Label(List<String> lines, double x) {}

  private CategoryLabels(List<Label> labels, double top) {
    this.labels = labels;
    this.top = top;
  }

  /** The labels of bars, below a height. */
  static CategoryLabels under(double top, Values values, Slots slots, Setting setting) {
    double[] middles = IntStream.range(0, values.categories()).mapToDouble(slots::middle).toArray();
    return under(top, values.categoryNames(), middles, setting);
  }

  /**
   * Fits names under their places, which must be evenly spaced.
   *
   * <p>Every name is shown if it can be; otherwise every second, every third and so on.
   */
  static CategoryLabels under(double top, List<String> names, double[] middles, Setting setting) {
    double width = setting.width();
    Lettering lettering = setting.lettering();
    Ink ink = setting.ink();
    double pitch = names.size() > 1 ? middles[1] - middles[0] : width + GAP;
    for (int every : steps(names.size())) {
      List<Label> labels = new ArrayList<>();
      boolean isLast = every >= names.size();
      boolean fits = true;
      for (int i = 0; i < names.size() && fits; i += every) {
        double room = Math.min(every * pitch - GAP, 2 * Math.min(middles[i], width - middles[i]));
        List<String> lines = lettering.wrap(names.get(i), room, ink);
        fits =
            isLast || lines.size() <= MOST_LINES && lettering.widestWord(names.get(i), ink) <= room;
        labels.add(new Label(lines, middles[i]));
      }
      if (fits) {
        return new CategoryLabels(labels, top);
      }
    }
    return new CategoryLabels(List.of(), top);
  }

  /** Every one, every second, third, fifth, tenth…; at last only the first. */
  private static List<Integer> steps(int count) {
    List<Integer> steps = new ArrayList<>(List.of(1, 2, 3));
    for (int step = 5; step < count; step *= 2) {
      steps.add(step);
    }
    steps.add(Math.max(count, 4));
    return steps;
  }

  /** Writes them, centred under their places, and ends the drawing below them. */
  Drawing finish(Sheet sheet, Setting setting) {
    Lettering lettering = setting.lettering();
    int lines = 0;
    for (Label label : labels) {
      sheet.write(
          label.lines, label.x, top + GAP / 2 + lettering.rise() + 1, setting.ink().centred());
      lines = Math.max(lines, label.lines.size());
    }
    return sheet.drawing(setting.width(), top + GAP / 2 + lines * lettering.leading() + 2);
  }
}
