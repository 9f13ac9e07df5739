package org.attache.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A row of marks with their names, for what cannot be named at its place. */
final class Key {

  private static final double MARK = 12;
  private static final double GAP = 18;

  private final Lettering lettering;
  private final Ink ink;
  private final List<Entry> entries = new ArrayList<>();
  private int rows = 1;

  private record Entry(List<String> lines, double x, double y) {}

  /** Sets names one after another from the left, on as many rows as they need. */
  Key(List<String> names, Setting setting) {
    lettering = setting.lettering();
    ink = setting.ink();
    double width = setting.width();
    double x = 0;
    for (String name : names) {
      List<String> lines = lettering.wrap(name, width - MARK, ink.bold());
      double wide = MARK + lettering.width(lines, ink.bold());
      if (x > 0 && x + wide > width) {
        x = 0;
        rows++;
      }
      entries.add(new Entry(lines, x, (rows - 1) * lettering.leading()));
      x += wide + GAP;
      if (lines.size() > 1) {
        rows += lines.size() - 1;
        x = width;
      }
    }
  }

  /** Its height with the space below it, in points; 0 where there is nothing to name. */
  double height() {
    return entries.isEmpty() ? 0 : rows * lettering.leading() + 8;
  }

  /** Draws it at the top of the sheet; a mark is given around the origin. */
  void draw(Sheet sheet, IntFunction<Outline> marks, Look look) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      double baseline = entry.y + lettering.rise() + 1.5;
      sheet.fill(
          marks.apply(i).moved(entry.x + 4, baseline - lettering.rise() / 2), look.series(i));
      sheet.write(entry.lines, entry.x + MARK, baseline, ink.bold().in(look.words(i)));
    }
  }
}
