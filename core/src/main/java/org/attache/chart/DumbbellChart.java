package org.attache.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.attache.theme.Length;

/** Draws two dots a row with the distance between them, their values at the outer sides. */
final class DumbbellChart {

  private static final double ROW = 22;
  private static final double TALLEST = 560;
  private static final double PAD = 7;
  private static final double EDGE = 12;
  private static final double BAR = 3;

  /** Between the figures of a value and a gridline, in points. */
  private static final double AIR = 2;

  private final Values values;
  private final Setting setting;
  private final Look look;
  private final Lettering lettering;
  private final Ink ink;
  private final Sheet sheet;
  private final RowNames rows;
  private final double pitch;
  private final boolean isLabelled;
  private final Scale scale;
  private final double left;
  private final double length;

  DumbbellChart(Values values, Setting setting) {
    this.values = values;
    this.setting = setting;
    look = setting.look();
    lettering = setting.lettering();
    ink = setting.ink();
    sheet = new Sheet(lettering);
    rows = new RowNames(values.categoryNames(), setting);
    pitch = Math.min(Math.max(ROW, rows.pitch()), TALLEST / values.categories());
    isLabelled = pitch >= lettering.leading();
    scale = Scale.forLines(values.extent());
    double least = (setting.width() - rows.room()) / 2;
    double before = 0;
    double after = EDGE;
    for (int c = 0; c < values.categories() && isLabelled; c++) {
      for (int s = 0; s < 2; s++) {
        double wide = lettering.width(words(s, c), ink) + PAD + 2;
        double share = scale.share(values.standing(s, c));
        if (!values.isMissing(s, c) && isLower(s, c)) {
          before = Math.max(before, wide - share * least);
        } else {
          after = Math.max(after, wide - (1 - share) * least);
        }
      }
    }
    double numbers = Grid.room(scale, values, lettering, ink) / 2;
    left = rows.room() + Math.max(before, numbers);
    length = Math.max(40, setting.width() - left - Math.max(after, numbers));
  }

  Drawing draw() {
    boolean isNamedAtDots = isNamedAtDots();
    Key key = new Key(isNamedAtDots ? List.of() : List.of(values.name(0), values.name(1)), setting);
    double top = isNamedAtDots ? lettering.leading() + 4 : key.height();
    Rectangle2D area = new Rectangle2D.Double(left, top, length, pitch * values.categories());
    Grid grid = new Grid(scale, values, setting);
    grid.upright(area, sheet);
    for (int c = 0; c < values.categories(); c++) {
      row(c, area);
    }
    rows.write(c -> middle(c, area), sheet);
    key.draw(sheet, i -> Look.marker(i, 0, 0), look);
    if (isNamedAtDots) {
      nameDots(area);
    }
    return sheet.drawing(setting.width(), area.getMaxY() + grid.foot() + 2);
  }

  private void row(int c, Rectangle2D area) {
    double y = middle(c, area);
    if (!values.isIncomplete(c)) {
      double from = Math.min(x(0, c, area), x(1, c, area));
      double to = Math.max(x(0, c, area), x(1, c, area));
      if (to > from) {
        double thick = Math.min(BAR, pitch * 0.3);
        sheet.block(from, y - thick / 2, to - from, thick, look.leader());
      }
    }
    // The second is drawn first: where both are the same, the first stands on a larger second.
    for (int s = 1; s >= 0; s--) {
      if (!values.isMissing(s, c)) {
        Outline marker = Look.marker(s, x(s, c, area), y);
        sheet.stroke(marker, look.background(), Length.pt(1.4), List.of());
        sheet.fill(marker, look.series(s));
      }
    }
    if (isLabelled) {
      label(c, y + lettering.rise() / 2, area);
    }
  }

  private void label(int c, double baseline, Rectangle2D area) {
    if (values.isMissing(c)) {
      sheet.write(words(0, c), area.getX() + 2, baseline, ink.in(look.muted()));
      return;
    }
    double end = 0;
    for (int s = 0; s < 2; s++) {
      if (!values.isMissing(s, c)) {
        double x = x(s, c, area);
        Ink coloured = ink.in(look.words(s));
        boolean isLower = isLower(s, c);
        Ink aligned = isLower ? coloured.endingThere() : coloured;
        writeClear(values.label(s, c), isLower ? x - PAD : x + PAD, baseline, aligned);
        end = Math.max(end, isLower(s, c) ? x + PAD : x + PAD + width(s, c) + PAD);
      }
    }
    for (int s = 0; s < 2; s++) {
      String words = values.name(s) + ": " + words(s, c);
      boolean fits = end + lettering.width(words, ink) <= setting.width();
      if (values.isMissing(s, c) && fits) {
        sheet.write(words, end, baseline, ink.in(look.muted()));
      }
    }
  }

  /** Writes a value; gridlines give way, since a digit that one touches is hard to read. */
  private void writeClear(String label, double x, double baseline, Ink aligned) {
    Rectangle2D box = sheet.box(label, x, baseline, aligned);
    double from = Math.max(0, box.getX() - AIR);
    double to = Math.min(setting.width(), box.getMaxX() + AIR);
    double top = baseline - lettering.rise() - AIR;
    sheet.block(from, top, to - from, baseline + AIR - top, look.background());
    sheet.write(label, x, baseline, aligned);
  }

  private double width(int s, int c) {
    return lettering.width(values.label(s, c), ink);
  }

  /** Whether a dot stands left of the other, or would; a dot alone does not. */
  private boolean isLower(int s, int c) {
    int other = 1 - s;
    return !values.isMissing(other, c)
        && (values.at(s, c) < values.at(other, c)
            || values.at(s, c) == values.at(other, c) && s == 0);
  }

  private boolean isNamedAtDots() {
    if (values.isIncomplete(0)) {
      return false;
    }
    double[] places = namePlaces(new Rectangle2D.Double(left, 0, length, 1));
    int low = isLower(0, 0) ? 0 : 1;
    return places[0] - lettering.width(values.name(low), ink.bold()) >= 0
        && places[1] + lettering.width(values.name(1 - low), ink.bold()) <= setting.width();
  }

  /** Where the left name ends and the right one begins, over the dots of the first row. */
  private double[] namePlaces(Rectangle2D area) {
    int low = isLower(0, 0) ? 0 : 1;
    double from = x(low, 0, area);
    double to = x(1 - low, 0, area);
    double middle = (from + to) / 2;
    return new double[] {Math.min(from + 8, middle - 5), Math.max(to - 8, middle + 5)};
  }

  private void nameDots(Rectangle2D area) {
    int low = isLower(0, 0) ? 0 : 1;
    double[] places = namePlaces(area);
    double baseline = lettering.rise() + 1.5;
    Ink bold = ink.bold();
    sheet.write(values.name(low), places[0], baseline, bold.in(look.words(low)).endingThere());
    sheet.write(values.name(1 - low), places[1], baseline, bold.in(look.words(1 - low)));
  }

  private String words(int s, int c) {
    String label = values.label(s, c);
    return values.isMissing(s, c) ? Look.noData(label) : label;
  }

  private double middle(int c, Rectangle2D area) {
    return area.getY() + (c + 0.5) * pitch;
  }

  private double x(int s, int c, Rectangle2D area) {
    return area.getX() + scale.share(values.at(s, c)) * area.getWidth();
  }
}
