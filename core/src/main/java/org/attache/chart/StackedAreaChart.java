package org.attache.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.theme.Length;

/**
 * Draws areas on top of one another, named at their right end.
 *
 * <p>Where a part is missing the whole is not known either: all areas have a gap.
 */
final class StackedAreaChart {

  private static final double SHAPE = 0.42;
  private static final double NAMES = 0.25;
  private static final double GAP = 12;
  private static final double ALONE = 6;

  private final Values values;
  private final Setting setting;
  private final Look look;
  private final Lettering lettering;
  private final Ink ink;
  private final Sheet sheet;
  private final Places places;
  private final Grid grid;
  private final Rectangle2D area;
  private final List<List<String>> names = new ArrayList<>();

  StackedAreaChart(Values values, Setting setting) {
    this.values = values;
    this.setting = setting;
    look = setting.look();
    lettering = setting.lettering();
    ink = setting.ink();
    sheet = new Sheet(lettering);
    double named = 0;
    double stack = 0;
    for (int s = 0; s < values.series(); s++) {
      names.add(lettering.wrap(values.name(s), setting.width() * NAMES, ink.bold()));
      named = Math.max(named, lettering.width(names.get(s), ink.bold()));
      named = Math.max(named, lettering.width(label(s), ink));
      stack += height(s);
    }
    places = Places.of(values.categoryNames());
    Scale scale = Scale.even(values.stackedExtent());
    grid = new Grid(scale, values, setting);
    double room = Grid.room(scale, values, lettering, ink);
    double above = lettering.rise() / 2 + 1;
    area =
        new Rectangle2D.Double(
            room,
            above,
            setting.width() - room - named - GAP,
            Math.max(setting.width() * SHAPE, stack));
  }

  Drawing draw() {
    grid.linesAcross(area, sheet);
    for (int from = 0; from < values.categories(); from++) {
      int to = from;
      while (to < values.categories() && !values.isIncomplete(to)) {
        to++;
      }
      if (to > from) {
        stretch(from, to);
        from = to;
      }
    }
    grid.numbersAtLeft(area, sheet);
    double zero = grid.y(0, area);
    Outline baseline = Outline.line(area.getX(), zero, area.getMaxX(), zero);
    sheet.stroke(baseline, look.baseline(), Length.pt(0.8), List.of());
    nameAtEnds();
    double[] middles = IntStream.range(0, values.categories()).mapToDouble(this::x).toArray();
    return CategoryLabels.under(area.getMaxY(), values.categoryNames(), middles, setting)
        .finish(sheet, setting);
  }

  /** The areas of categories that follow one another without a gap. */
  private void stretch(int from, int to) {
    for (int s = 0; s < values.series(); s++) {
      Outline.Builder edge = new Outline.Builder();
      Outline.Builder upper = new Outline.Builder();
      if (to - from == 1) {
        double[] ends = values.ends(s, from);
        double top = grid.y(ends[1], area);
        double left = Math.max(area.getX(), x(from) - ALONE / 2);
        double right = Math.min(area.getMaxX(), x(from) + ALONE / 2);
        double high = grid.y(ends[0], area) - top;
        sheet.block(left, top, right - left, high, look.series(s));
        continue;
      }
      for (int c = from; c < to; c++) {
        double y = grid.y(values.ends(s, c)[1], area);
        if (c == from) {
          edge.move(x(c), y);
          upper.move(x(c), y);
        } else {
          edge.line(x(c), y);
          upper.line(x(c), y);
        }
      }
      for (int c = to - 1; c >= from; c--) {
        edge.line(x(c), grid.y(values.ends(s, c)[0], area));
      }
      sheet.fill(edge.close().build(), look.series(s));
      sheet.stroke(upper.build(), look.background(), Length.pt(0.9), List.of());
    }
  }

  private void nameAtEnds() {
    int last = values.categories() - 1;
    while (last > 0 && values.isIncomplete(last)) {
      last--;
    }
    int count = values.series();
    double[] wanted = new double[count];
    double[] heights = new double[count];
    // From the top downwards: the last series stands highest.
    for (int i = 0; i < count; i++) {
      int s = count - 1 - i;
      double[] ends = values.ends(s, last);
      heights[i] = height(s);
      wanted[i] = grid.y((ends[0] + ends[1]) / 2, area);
    }
    double[] tops = Spread.tops(wanted, heights, 0, area.getMaxY() + 2);
    for (int i = 0; i < count; i++) {
      int s = count - 1 - i;
      double middle = tops[i] + heights[i] / 2;
      boolean isMoved = Math.abs(middle - wanted[i]) > heights[i] / 2;
      if (isMoved && last == values.categories() - 1) {
        Outline leader =
            Outline.line(area.getMaxX() + 1, wanted[i], area.getMaxX() + GAP - 3, middle);
        sheet.stroke(leader, look.leader(), Length.pt(0.6), List.of());
      }
      double baseline = tops[i] + 1.5 + (lettering.leading() + lettering.rise()) / 2;
      Ink coloured = ink.in(look.words(s));
      double x = area.getMaxX() + GAP;
      sheet.write(names.get(s), x, baseline, coloured.bold());
      sheet.write(label(s), x, baseline + names.get(s).size() * lettering.leading(), coloured);
    }
  }

  private double height(int s) {
    return (names.get(s).size() + (label(s).isBlank() ? 0 : 1)) * lettering.leading() + 3;
  }

  /** A series' last value, where the last category has one. */
  private String label(int s) {
    int last = values.categories() - 1;
    return values.isMissing(s, last) ? "" : values.label(s, last);
  }

  private double x(int category) {
    return area.getX() + places.share(category) * area.getWidth();
  }
}
