package org.attache.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A row of marks with their names, for what cannot be named at its place. */
final class Key {

  private static final double MARK = 12;
  private static final double GAP = 18;

  private final Lettering lettering;
  private final Ink ink;
  private final List<Entry> entries = new ArrayList<>();
  private int rows = 1;

  private record Entry(int number, List<String> lines, double x, double y) {}

  /** A key of all series. */
  Key(List<String> names, Setting setting) {
    this(IntStream.range(0, names.size()).boxed().toList(), names::get, setting);
  }

  /** Sets names one after another from the left, on as many rows as they need. */
  Key(List<Integer> numbers, IntFunction<String> names, Setting setting) {
    lettering = setting.lettering();
    ink = setting.ink();
    double width = setting.width();
    double x = 0;
    for (int number : numbers) {
      List<String> lines = lettering.wrap(names.apply(number), width - MARK, ink.bold());
      double wide = MARK + lettering.width(lines, ink.bold());
      if (x > 0 && x + wide > width) {
        x = 0;
        rows++;
      }
      entries.add(new Entry(number, lines, x, (rows - 1) * lettering.leading()));
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
    for (Entry entry : entries) {
      int i = entry.number;
      double baseline = entry.y + lettering.rise() + 1.5;
      sheet.fill(
          marks.apply(i).moved(entry.x + 4, baseline - lettering.rise() / 2), look.series(i));
      sheet.write(entry.lines, entry.x + MARK, baseline, ink.bold().in(look.words(i)));
    }
  }
}
