package org.attache.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The names of categories under an axis: wrapped into lines, and thinned out where too many. */
final class CategoryLabels {

  private static final int MOST_LINES = 4;
  private static final double GAP = 8;

  /** Between names at uneven distances, where every name shown helps to read the others. */
  private static final double APART = 3;

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
   * Fits names under their places.
   *
   * <p>Every name is shown if it can be; otherwise every second, every third and so on, or where
   * the places are not evenly spaced those that leave each other room.
   */
  static CategoryLabels under(double top, List<String> names, double[] middles, Setting setting) {
    double width = setting.width();
    Lettering lettering = setting.lettering();
    Ink ink = setting.ink();
    if (!isEven(middles)) {
      return spaced(top, names, middles, setting);
    }
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

  private static boolean isEven(double[] middles) {
    for (int i = 2; i < middles.length; i++) {
      double difference = middles[i] - middles[i - 1] - (middles[1] - middles[0]);
      if (Math.abs(difference) > 0.01) {
        return false;
      }
    }
    return true;
  }

  /** The last name and the first, and those in between that stand clear of the ones before. */
  private static CategoryLabels spaced(
      double top, List<String> names, double[] middles, Setting setting) {
    Ink ink = setting.ink();
    Lettering lettering = setting.lettering();
    int last = names.size() - 1;
    double end = middles[last] - lettering.width(names.get(last), ink) / 2 - APART;
    double start = Double.NEGATIVE_INFINITY;
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      double half = lettering.width(names.get(i), ink) / 2;
      boolean isClear = middles[i] - half >= start && middles[i] + half <= end;
      if (isClear || i == last) {
        labels.add(new Label(List.of(names.get(i)), middles[i]));
        start = middles[i] + half + APART;
      }
    }
    return new CategoryLabels(labels, top);
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
          label.lines, label.x, top + GAP / 2 + lettering.rise() + 2.5, setting.ink().centred());
      lines = Math.max(lines, label.lines.size());
    }
    return sheet.drawing(setting.width(), top + GAP / 2 + lines * lettering.leading() + 3.5);
  }
}
