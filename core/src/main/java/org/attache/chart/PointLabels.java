package org.attache.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the values of a line beside its points, clear of every line: of all points if there is
 * room for them all, else of the telling ones.
 */
final class PointLabels {

  private static final int MOST = 12;

  /** Between a point's middle and its label, in points. */
  private static final double DISTANCE = 6;

  /** The same for one that stands aside: sideways, and upwards or downwards. */
  private static final double ASIDE = 3;

  private static final double DOWN = 5;

  /** How much further a label may move from its point where it must. */
  private static final double[] FURTHER = {0, 3};

  /** Between a line's middle and any label, in points: half the line and a little air. */
  private static final double AIR = 2.5;

  private final Values values;
  private final LinePlot plot;
  private final Rectangle2D area;
  private final Setting setting;
  private final Sheet sheet;
  private final List<List<Line2D>> lines = new ArrayList<>();

  /** A label in its place. */
  private record Placed(int category, Rectangle2D box, double x, double baseline) {}

  /** Where a label may stand from its point: to the right and downwards, or the other way. */
  private enum Place {
    OVER(0, -1),
    OVER_LEFT(-1, -1),
    OVER_RIGHT(1, -1),
    LEFT(-1, 0),
    RIGHT(1, 0),
    UNDER(0, 1),
    UNDER_LEFT(-1, 1),
    UNDER_RIGHT(1, 1);

    private final int aside;
    private final int down;

    Place(int aside, int down) {
      this.aside = aside;
      this.down = down;
    }
  }

  private static final List<Place> TOP =
      List.of(Place.OVER, Place.OVER_LEFT, Place.OVER_RIGHT, Place.UNDER);
  private static final List<Place> FOOT =
      List.of(Place.UNDER, Place.UNDER_RIGHT, Place.UNDER_LEFT, Place.OVER);
  private static final List<Place> RISING =
      List.of(Place.OVER, Place.OVER_LEFT, Place.UNDER_RIGHT, Place.RIGHT, Place.UNDER);
  private static final List<Place> FALLING =
      List.of(Place.OVER, Place.OVER_RIGHT, Place.UNDER_LEFT, Place.LEFT, Place.UNDER);

  PointLabels(Values values, LinePlot plot, Rectangle2D area, Setting setting, Sheet sheet) {
    this.values = values;
    this.plot = plot;
    this.area = area;
    this.setting = setting;
    this.sheet = sheet;
    for (int s = 0; s < values.series(); s++) {
      lines.add(pieces(s));
    }
  }

  /** The pieces of a series' line; a point alone is a piece without length. */
  private List<Line2D> pieces(int s) {
    List<Line2D> pieces = new ArrayList<>();
    for (int c = 0; c < values.categories(); c++) {
      if (!values.isMissing(s, c)) {
        boolean isJoined = c + 1 < values.categories() && !values.isMissing(s, c + 1);
        int end = isJoined ? c + 1 : c;
        pieces.add(new Line2D.Double(x(c), y(s, c), x(end), y(s, end)));
      }
    }
    return pieces;
  }

  void write() {
    for (int s = 0; s < values.series(); s++) {
      Set<Integer> telling = telling(s);
      Set<Integer> all = new LinkedHashSet<>(telling);
      for (int c = 0; c < values.categories() && values.categories() <= MOST; c++) {
        all.add(c);
      }
      all.removeIf(this::isNamedAtEnd);
      telling.removeIf(this::isNamedAtEnd);
      List<Placed> placed = place(s, all);
      // Some labelled and some not would look like a choice where there is none.
      if (placed.size() < known(s, all)) {
        placed.removeIf(one -> !telling.contains(one.category));
      }
      Ink ink = ink(s);
      for (Placed one : placed) {
        write(values.label(s, one.category), one, ink);
      }
    }
  }

  private void write(String label, Placed one, Ink ink) {
    if (plot.hasGround() && values.series() > 1) {
      sheet.write(label, one.x, one.baseline, ink);
    } else {
      sheet.writeClear(label, one.x, one.baseline, ink, setting.look().background());
    }
  }

  /** The first point, the highest and the lowest. */
  private Set<Integer> telling(int s) {
    Set<Integer> order = new LinkedHashSet<>();
    int first = -1;
    int lowest = -1;
    int highest = -1;
    for (int c = 0; c < values.categories(); c++) {
      if (!values.isMissing(s, c)) {
        first = first < 0 ? c : first;
        lowest = lowest < 0 || values.at(s, c) < values.at(s, lowest) ? c : lowest;
        highest = highest < 0 || values.at(s, c) > values.at(s, highest) ? c : highest;
      }
    }
    if (first >= 0) {
      order.add(first);
      order.add(highest);
      order.add(lowest);
    }
    return order;
  }

  private boolean isNamedAtEnd(int c) {
    return c == values.categories() - 1;
  }

  private long known(int s, Set<Integer> categories) {
    return categories.stream()
        .filter(c -> !values.isMissing(s, c) && !values.label(s, c).isBlank())
        .count();
  }

  private List<Placed> place(int s, Set<Integer> categories) {
    List<Placed> placed = new ArrayList<>();
    for (int c : categories) {
      if (!values.isMissing(s, c) && !values.label(s, c).isBlank()) {
        place(s, c, placed);
      }
    }
    return placed;
  }

  private void place(int s, int c, List<Placed> placed) {
    for (double further : FURTHER) {
      for (Place place : places(s, c)) {
        Placed one = placed(s, c, place, further);
        if (isClear(one.box, placed) && !(plot.hasGround() && isOnGround(s, one.box))) {
          placed.add(one);
          return;
        }
      }
    }
  }

  private Placed placed(int s, int c, Place place, double further) {
    Lettering lettering = setting.lettering();
    Ink ink = ink(s);
    double half = lettering.width(values.label(s, c), ink) / 2;
    double beside = place.down == 0 ? DISTANCE + 1 : ASIDE;
    double x = x(c) + place.aside * (half + beside);
    x = place.aside == 0 ? Math.max(x, area.getX() + half) : x;
    double distance = further + (place.aside == 0 ? DISTANCE : DOWN);
    double rise = lettering.figureRise();
    double baseline =
        place.down < 0
            ? y(s, c) - distance
            : place.down > 0 ? y(s, c) + distance + rise : y(s, c) + rise * 0.75 + further;
    return new Placed(c, sheet.box(values.label(s, c), x, baseline, ink), x, baseline);
  }

  /** The places that the line's way leaves free, the best first; none on the ground. */
  private List<Place> places(int s, int c) {
    boolean isFirst = c == 0 || values.isMissing(s, c - 1);
    boolean isLast = c == values.categories() - 1 || values.isMissing(s, c + 1);
    double before = isFirst ? 0 : values.at(s, c) - values.at(s, c - 1);
    double after = isLast ? 0 : values.at(s, c + 1) - values.at(s, c);
    List<Place> places =
        before <= 0 && after >= 0 && before < after
            ? isFirst ? RISING : isLast ? FALLING : FOOT
            : before >= 0 && after <= 0 ? TOP : before + after > 0 ? RISING : FALLING;
    return plot.hasGround() ? places.stream().filter(p -> isOffGround(s, c, p)).toList() : places;
  }

  private boolean isOffGround(int s, int c, Place place) {
    return place.down < 0 == values.at(s, c) >= 0;
  }

  private boolean isClear(Rectangle2D box, List<Placed> placed) {
    double zero = plot.y(0, area);
    Rectangle2D wide = grown(box);
    boolean isOnZero = box.getMinY() <= zero && box.getMaxY() >= zero;
    boolean isInside =
        box.getMinY() >= 0
            && box.getMaxY() <= area.getMaxY() + 2
            && box.getMinX() >= area.getX() - 1
            && box.getMaxX() <= setting.width();
    return isInside
        && !isOnZero
        && sheet.isFree(wide)
        && placed.stream().noneMatch(other -> other.box.intersects(wide))
        && isOffLines(wide);
  }

  private boolean isOffLines(Rectangle2D box) {
    for (List<Line2D> line : lines) {
      for (Line2D piece : line) {
        if (piece.intersects(box)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a label stands between its own line and the line of zero. */
  private boolean isOnGround(int s, Rectangle2D box) {
    double zero = plot.y(0, area);
    for (Line2D line : lines.get(s)) {
      double from = Math.max(line.getX1(), box.getMinX());
      double to = Math.min(line.getX2(), box.getMaxX());
      if (from < to) {
        double share = ((from + to) / 2 - line.getX1()) / (line.getX2() - line.getX1());
        double y = line.getY1() + share * (line.getY2() - line.getY1());
        if (box.getCenterY() > Math.min(y, zero) && box.getCenterY() < Math.max(y, zero)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Rectangle2D grown(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() - AIR, box.getY() - AIR, box.getWidth() + 2 * AIR, box.getHeight() + 2 * AIR);
  }

  private Ink ink(int s) {
    return setting.ink().in(setting.look().words(s)).centred();
  }

  private double x(int c) {
    return plot.x(c, area);
  }

  private double y(int s, int c) {
    return plot.y(values.at(s, c), area);
  }
}
