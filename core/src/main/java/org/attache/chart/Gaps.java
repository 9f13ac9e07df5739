package org.attache.chart;

import java.util.List;

/** Says in the place of missing bars that there is no value. */
final class Gaps {

  /** How many lines the words may take. */
  static final int MOST_LINES = 2;

  private static final double PAD = 3;

  private final Values values;
  private final Slots slots;
  private final Lettering lettering;
  private final Ink ink;

  Gaps(Values values, Slots slots, Setting setting) {
    this.values = values;
    this.slots = slots;
    lettering = setting.lettering();
    ink = setting.ink().in(setting.look().muted()).centred();
  }

  /** Writes above the line of zero: once where a whole category is missing, else for each bar. */
  void write(double zero, Sheet sheet) {
    for (int c = 0; c < values.categories(); c++) {
      if (values.isMissing(c)) {
        write(words(0, c), slots.middle(c), slots.pitch() - 4, zero, sheet);
      } else if (slots.bars() > 1) {
        for (int s = 0; s < values.series(); s++) {
          if (values.isMissing(s, c)) {
            write(words(s, c), slots.middle(c, s), slots.room(), zero, sheet);
          }
        }
      }
    }
  }

  private void write(String words, double x, double room, double zero, Sheet sheet) {
    List<String> lines = lettering.wrap(words, room, ink);
    if (lettering.widestWord(words, ink) <= room && lines.size() <= MOST_LINES) {
      sheet.write(lines, x, zero - PAD - (lines.size() - 1) * lettering.leading(), ink);
    }
  }

  /** The words given, or a dash. */
  private String words(int series, int category) {
    return Look.noData(values.label(series, category));
  }
}
