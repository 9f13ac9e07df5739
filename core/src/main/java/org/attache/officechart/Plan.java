package org.attache.officechart;

import java.math.RoundingMode;
import org.attache.brief.ChartKind;
import org.attache.brief.Point;

/** What is written into a chart and where there is room for it, by the size of its letters. */
final class Plan {

  /** The width of a letter and the height of a line, in sizes of the type. */
  static final double LETTER = 0.54;

  static final double LEADING = 1.3;

  /** The gap between groups of bars, in bars. */
  private static final double GAP = 0.6;

  /** More lines than this, or longer names, need a legend. */
  private static final int MOST_NAMES = 12;

  private static final int LONGEST_NAME = 34;

  private static final int MOST_POINTS = 12;

  /** More horizontal bars than this need no numbers each. */
  private static final int MOST_BARS = 60;

  final ChartData data;
  final Form form;
  final Extent extent;
  final double size;
  final double width;
  final double height;

  /** A plan for a chart so wide and high, in points, with letters of a size. */
  Plan(ChartData data, double size, double width, double height) {
    this.data = data;
    this.form = Form.of(data);
    this.extent = Extent.of(data, form);
    this.size = size;
    this.width = width;
    this.height = height;
  }

  /** Whether each bar, point or mark carries its value, so that no axis of values is needed. */
  boolean hasValueLabels() {
    int bars = form.isStackedBars() ? 1 : data.series().size();
    double room = width * 0.92 / data.count();
    return switch (form) {
      case COLUMNS, STACKED_COLUMNS -> letters(longestLabel()) <= room / (bars + GAP);
      case BARS, STACKED_BARS -> bars * data.count() <= MOST_BARS;
      case SPANS -> letters(longestLabel()) <= room;
      default -> false;
    };
  }

  /** Whether the one line carries a value at every point. */
  boolean hasPointLabels() {
    return form == Form.LINES
        && !isSlope()
        && data.series().size() == 1
        && data.count() <= MOST_POINTS
        && letters(longestLabel()) <= width * 0.85 / data.count();
  }

  boolean isSlope() {
    return data.kind() == ChartKind.SLOPE;
  }

  /** Whether the axis of values is left out, since every value is written or slopes count. */
  boolean hidesValues() {
    return hasValueLabels() || isSlope() && hasNamesAtEnds();
  }

  /** Whether each line carries its name, so that no legend is needed. */
  boolean hasNamesAtEnds() {
    return form == Form.LINES
        && data.series().size() <= MOST_NAMES
        && data.series().size() * size * LEADING < height * 0.9
        && data.series().stream().allMatch(one -> one.name().length() <= LONGEST_NAME);
  }

  boolean hasLegend() {
    return switch (form) {
      case POINTS, PIE -> false;
      case RING -> true;
      case LINES -> data.series().size() > 1 && !hasNamesAtEnds();
      default -> data.series().size() > 1;
    };
  }

  /** Whether the legend stands above the plot. */
  boolean hasLegendAbove() {
    return hasLegend() && form != Form.RING;
  }

  int legendRows() {
    double names = 0;
    for (ChartData.Series one : data.series()) {
      names += letters(one.name().length()) + 26;
    }
    return (int) Math.ceil(names / (width * 0.95));
  }

  /** Whether a part of a stack has room for its value. */
  boolean fits(Point part) {
    if (part.value().isEmpty() || !form.isStackedBars()) {
      return true;
    }
    double share = Math.abs(part.value().get().doubleValue()) / extent.withZero().span();
    double room = share * (form.isLying() ? width * 0.65 : height * 0.7);
    return room >= (form.isLying() ? letters(label(part)) + 4 : size * LEADING);
  }

  /** How wide so many letters are, in points. */
  double letters(int count) {
    return count * size * LETTER;
  }

  /** In letters. */
  int longestCategory() {
    return data.categories().names().stream().mapToInt(String::length).max().orElse(0);
  }

  /** In letters. */
  int longestLabel() {
    int longest = 0;
    for (ChartData.Series one : data.series()) {
      for (Point point : one.points()) {
        longest = Math.max(longest, label(point));
      }
    }
    return longest;
  }

  private static int label(Point point) {
    return point.label().isBlank()
        ? point
            .value()
            .map(value -> value.setScale(1, RoundingMode.HALF_UP).precision() + 2)
            .orElse(0)
        : point.label().length();
  }

  /** Between the numbers of an axis. */
  int axisDecimals() {
    return Format.decimals(isFromZero() ? extent.withZero().span() : extent.span());
  }

  /** Whether the axis of values must reach to zero. */
  boolean isFromZero() {
    return form.isFilled() || form == Form.SPANS || form == Form.LINES && !extent.isFlat();
  }
}
