package org.attache.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.attache.theme.Length;

/** One of several small charts: columns, or a line where there are too many for columns. */
final class Panel {

  private static final int MOST_COLUMNS = 12;
  private static final double FULL = 0.72;
  private static final double THICKEST = 22;
  private static final double GAP = 4;

  /** From the plot's edge to the first point of a line, in points. */
  private static final double EDGE = 4;

  private final Values values;
  private final int series;
  private final Grid grid;
  private final Rectangle2D area;
  private final Setting setting;
  private final Lettering lettering;
  private final Look look;
  private final boolean hasColumns;
  private final Places places;
  private final double pitch;

  Panel(Values values, int series, Grid grid, Rectangle2D area, Setting setting) {
    this.values = values;
    this.series = series;
    this.grid = grid;
    this.area = area;
    this.setting = setting;
    lettering = setting.lettering();
    look = setting.look();
    hasColumns = values.categories() <= MOST_COLUMNS;
    places = Places.of(values.categoryNames());
    pitch = area.getWidth() / values.categories();
  }

  void draw(Sheet sheet) {
    if (hasColumns) {
      columns(sheet);
    } else {
      line(sheet);
    }
    int last = values.last(series);
    if (last < 0) {
      String words = Look.noData(values.label(series, 0));
      Ink muted = setting.ink().in(look.muted()).centred();
      List<String> lines = lettering.wrap(words, area.getWidth(), muted);
      sheet.write(lines, area.getCenterX(), area.getY() + lettering.leading(), muted);
      return;
    }
    label(last, sheet);
    label(values.highest(series), sheet);
  }

  private void columns(Sheet sheet) {
    double zero = grid.y(0, area);
    double bar = bar();
    for (int c = 0; c < values.categories(); c++) {
      if (!values.isMissing(series, c)) {
        double end = grid.y(values.at(series, c), area);
        double top = Math.min(zero, end);
        sheet.block(x(c) - bar / 2, top, bar, Math.abs(end - zero), look.series(0));
      } else if (values.last(series) >= 0) {
        Ink muted = setting.ink().in(look.muted()).centred();
        Rectangle2D box = sheet.box("–", x(c), zero - 2, muted);
        if (box.getWidth() <= pitch && sheet.isFree(box)) {
          sheet.write("–", x(c), zero - 2, muted);
        }
      }
    }
  }

  private void line(Sheet sheet) {
    Outline.Builder path = new Outline.Builder();
    boolean isBegun = false;
    boolean isDrawn = false;
    for (int c = 0; c < values.categories(); c++) {
      if (values.isMissing(series, c)) {
        isBegun = false;
        continue;
      }
      double y = grid.y(values.at(series, c), area);
      if (values.isAlone(series, c)) {
        sheet.fill(Look.marker(0, x(c), y), look.series(0));
      } else if (isBegun) {
        path.line(x(c), y);
        isDrawn = true;
      } else {
        path.move(x(c), y);
      }
      isBegun = true;
    }
    if (isDrawn) {
      sheet.stroke(path.build(), look.series(0), Length.pt(1.6), List.of());
    }
    int last = values.last(series);
    if (last >= 0) {
      double y = grid.y(values.at(series, last), area);
      sheet.fill(Look.marker(0, x(last), y), look.series(0));
    }
  }

  /** Writes a value over all that is drawn where its words stand, or below it if negative. */
  private void label(int c, Sheet sheet) {
    String words = values.label(series, c);
    Ink ink = setting.ink().centred();
    double half = lettering.width(words, ink) / 2;
    double x = Math.max(area.getX() + half, Math.min(x(c), area.getMaxX() - half));
    boolean isBelow = values.at(series, c) < 0;
    double edge = grid.y(isBelow || hasColumns ? 0 : values.at(series, c), area);
    for (int other = 0; other < values.categories(); other++) {
      if (!values.isMissing(series, other) && Math.abs(x(other) - x) < half + pitch) {
        double y = grid.y(values.at(series, other), area);
        edge = isBelow ? Math.max(edge, y) : Math.min(edge, y);
      }
    }
    double gap = hasColumns ? 3 : 6;
    double baseline = isBelow ? edge + gap + lettering.rise() : edge - gap;
    Rectangle2D box = sheet.box(words, x, baseline, ink);
    boolean isInside =
        box.getMinX() >= area.getX() - 0.01
            && box.getMaxX() <= area.getMaxX() + 0.01
            && box.getMinY() >= area.getY() - lettering.leading()
            && box.getMaxY() <= area.getMaxY();
    if (isInside && sheet.isFree(box)) {
      sheet.write(words, x, baseline, ink);
    }
  }

  /** Writes all names under the plot, or the first and the last; gives the height of their end. */
  double writeCategories(Sheet sheet) {
    Ink ink = setting.ink().in(look.muted());
    List<String> names = values.categoryNames();
    double baseline = area.getMaxY() + GAP + lettering.rise();
    double widest = names.stream().mapToDouble(name -> lettering.width(name, ink)).max().orElse(0);
    if (widest <= pitch - GAP) {
      for (int c = 0; c < names.size(); c++) {
        sheet.write(names.get(c), x(c), baseline, ink.centred());
      }
      return baseline + lettering.fall();
    }
    double half = names.size() == 1 ? area.getWidth() : area.getWidth() / 2 - GAP;
    List<String> first = lettering.wrap(names.get(0), half, ink);
    int last = names.size() - 1;
    List<String> other = last == 0 ? List.of() : lettering.wrap(names.get(last), half, ink);
    double from = hasColumns ? Math.max(area.getX(), x(0) - bar() / 2) : area.getX();
    sheet.write(first, from, baseline, ink);
    double to = hasColumns ? Math.min(area.getMaxX(), x(last) + bar() / 2) : area.getMaxX();
    sheet.write(other, to, baseline, ink.endingThere());
    int lines = Math.max(first.size(), other.size());
    return baseline + (lines - 1) * lettering.leading() + lettering.fall();
  }

  private double bar() {
    return Math.min(THICKEST, pitch * FULL);
  }

  private double x(int category) {
    return hasColumns
        ? area.getX() + (category + 0.5) * pitch
        : area.getX() + EDGE + places.share(category) * (area.getWidth() - 2 * EDGE);
  }
}
