package org.attache.officechart;

import java.io.IOException;
import org.attache.ooxml.Markup;

/**
 * Where the plot lies within its chart: inside the numbers and names of its axes.
 *
 * @param x its left edge, y its upper edge, in points
 */
record Frame(double x, double y, double width, double height, Plan plan) {

  private static final double EDGE = 6;
  private static final double LEGEND_ROW = 14;

  /** Room for a headline of one line and for what is measured. */
  private static final double HEADLINE = 21;

  private static final double UNIT = 14;

  /** Leaves room for all that stands around the plot. */
  static Frame of(Plan plan, Heading heading, boolean isRightToLeft) {
    double top = EDGE + headroom(plan, heading);
    // From right to left the legend stands where programs put it, with scripts that reach far.
    top += isRightToLeft && plan.hasLegendAbove() ? LEGEND_ROW : 0;
    double foot = foot(plan);
    double before = before(plan);
    double after = after(plan);
    double left = isRightToLeft ? after : before;
    return new Frame(
        left, top, plan.width - before - after, Math.max(20, plan.height - top - foot), plan);
  }

  /** Above the plot, for headline, unit and legend. */
  private static double headroom(Plan plan, Heading heading) {
    double room = legendTop(heading);
    room += plan.hasLegendAbove() ? plan.legendRows() * LEGEND_ROW + EDGE : 0;
    boolean hasTopLabels = plan.hasPointLabels() || plan.form == Form.SPANS;
    return room + (hasTopLabels ? plan.size : 0);
  }

  /** Where the legend begins. */
  static double legendTop(Heading heading) {
    return (heading.title().isBlank() ? 0 : HEADLINE) + (heading.unit().isBlank() ? 0 : UNIT);
  }

  static double legendHeight(Plan plan) {
    return plan.legendRows() * LEGEND_ROW;
  }

  private static double foot(Plan plan) {
    if (plan.form.isRound()) {
      return EDGE + (plan.form == Form.PIE ? plan.size * 2 : 0);
    } else if (plan.form.isLying()) {
      return EDGE + (plan.hidesValues() ? 0 : plan.size * 1.8);
    } else if (plan.form == Form.POINTS) {
      return EDGE + plan.size * 3.6;
    }
    double slot = plan.width * 0.85 / plan.data.count();
    double lines = Math.ceil(plan.letters(plan.longestCategory()) / Math.max(slot, 1));
    // Names that are too many for a line each are set across or left out.
    boolean isTurned = lines > 3;
    double words = isTurned ? Math.min(plan.letters(plan.longestCategory()), 70) : lines * 11;
    return EDGE + plan.size * 0.6 + (plan.data.categories().areNumbers() ? 11 : words);
  }

  /** On the side where reading begins. */
  private static double before(Plan plan) {
    if (plan.form == Form.PIE) {
      return plan.width * 0.22;
    } else if (plan.form.isLying()) {
      return 10 + Math.min(plan.letters(plan.longestCategory()), plan.width * 0.32);
    } else if (plan.isSlope() && plan.hidesValues()) {
      return 12 + plan.letters(plan.longestLabel());
    }
    double title = plan.form == Form.POINTS ? plan.size * 2 : 0;
    return title + (plan.hidesValues() || plan.form == Form.RING ? EDGE : 10 + numbers(plan));
  }

  private static double numbers(Plan plan) {
    Extent extent = plan.form == Form.POINTS ? Extent.of(plan.data.series().get(1)) : plan.extent;
    double farthest = Math.max(Math.abs(extent.high()), Math.abs(extent.low()));
    int whole = farthest < 10 ? 1 : (int) Math.floor(Math.log10(farthest * 1.1)) + 1;
    int decimals = plan.form == Form.POINTS ? Format.decimals(extent.span()) : plan.axisDecimals();
    return plan.letters(
        whole + whole / 3 + (decimals == 0 ? 0 : decimals + 1) + (extent.low() < 0 ? 1 : 0));
  }

  /** On the side where reading ends. */
  private static double after(Plan plan) {
    if (plan.form == Form.PIE) {
      return plan.width * 0.22;
    } else if (plan.form == Form.RING) {
      return plan.width * 0.35;
    } else if (plan.hasNamesAtEnds()) {
      int name = 0;
      for (ChartData.Series one : plan.data.series()) {
        name = Math.max(name, plan.data.series().size() == 1 ? 0 : one.name().length() + 1);
      }
      return 14 + Math.min(plan.letters(name + plan.longestLabel()) * 1.08, plan.width * 0.42);
    }
    return plan.form == Form.BARS ? 2 * EDGE + plan.letters(plan.longestLabel()) : 2 * EDGE;
  }

  /** Writes it as shares of the chart. */
  void write(Markup xml) throws IOException {
    xml.start("c:layout").start("c:manualLayout").val("c:layoutTarget", "inner");
    xml.val("c:xMode", "edge").val("c:yMode", "edge");
    xml.val("c:x", share(x / plan.width)).val("c:y", share(y / plan.height));
    xml.val("c:w", share(width / plan.width)).val("c:h", share(height / plan.height));
    xml.end().end();
  }

  /** A share of one with four decimals, as short as can be. */
  static String share(double share) {
    return Double.toString(Math.round(share * 10_000) / 10_000.0);
  }
}
