package org.attache.officechart;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.attache.ooxml.Markup;
import org.attache.theme.Colour;

/** Writes a chart's axes: one of categories, one of values with faint lines across. */
final class AxisWriter {

  private static final String CATEGORIES = "1001";
  private static final String VALUES = "1002";

  /** No more numbers than this along an axis of years. */
  private static final int MOST_YEARS = 10;

  /** Below the lowest mark, in parts of all that values reach over. */
  private static final double BELOW_MARKS = 0.16;

  private final Plan plan;
  private final Manner manner;
  private final Markup xml;

  AxisWriter(Plan plan, Manner manner, Markup xml) {
    this.plan = plan;
    this.manner = manner;
    this.xml = xml;
  }

  /** The axes that a group of series stands between. */
  static void ids(Markup xml) throws IOException {
    xml.val("c:axId", CATEGORIES).val("c:axId", VALUES);
  }

  void write() throws IOException {
    if (plan.form == Form.POINTS) {
      measure(0);
      measure(1);
    } else {
      categories();
      values();
    }
  }

  private void categories() throws IOException {
    boolean isLying = plan.form.isLying();
    // Horizontal bars count from the foot unless turned round.
    boolean isTurned = isLying || manner.isRightToLeft();
    boolean isTime = isTime();
    xml.start(isTime ? "c:dateAx" : "c:catAx").val("c:axId", CATEGORIES);
    scaling(isTurned, false, false);
    xml.val("c:delete", "0").val("c:axPos", isLying ? side() : "b");
    if (plan.isSlope() && plan.hidesValues()) {
      gridlines();
    }
    xml.leaf("c:numFmt", "formatCode", format(), "sourceLinked", "0");
    // Below the lowest bar even where values are negative.
    xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none").val("c:tickLblPos", "low");
    if (plan.isSlope() && plan.hidesValues()) {
      xml.start("c:spPr").start("a:ln").leaf("a:noFill").end().end();
    } else {
      manner.lineShape(xml, manner.baseline(), 0.75);
    }
    manner.text(xml, manner.text());
    boolean isAtFoot = plan.form == Form.SPANS && plan.hidesValues();
    xml.val("c:crossAx", VALUES).val("c:crosses", isAtFoot ? "min" : "autoZero");
    xml.val("c:auto", "0");
    if (isTime) {
      time();
    } else {
      xml.val("c:lblAlgn", "ctr").val("c:lblOffset", "100").val("c:noMultiLvlLbl", "1");
    }
    xml.end();
  }

  private String format() {
    return plan.data.categories().areNumbers() ? plan.data.categories().format() : Format.GENERAL;
  }

  /** Whether categories are years at unequal distances, which a scale of time shows. */
  private boolean isTime() {
    boolean isJoined = plan.form == Form.LINES || plan.form.isAreas();
    if (!isJoined || plan.isSlope() || !plan.data.categories().areNumbers()) {
      return false;
    }
    List<String> years = plan.data.categories().names();
    if (!years.stream().allMatch(year -> year.matches("[12]\\d{3}"))) {
      return false;
    }
    boolean isUneven = false;
    for (int i = 1; i < years.size(); i++) {
      int step = Integer.parseInt(years.get(i)) - Integer.parseInt(years.get(i - 1));
      if (step <= 0) {
        return false;
      }
      isUneven |= step != Integer.parseInt(years.get(1)) - Integer.parseInt(years.get(0));
    }
    return isUneven;
  }

  /** Years are counted as days: the scale is the same, and Office has no axis of bare numbers. */
  private void time() throws IOException {
    List<String> years = plan.data.categories().names();
    int span = Integer.parseInt(years.get(years.size() - 1)) - Integer.parseInt(years.get(0));
    int step = 1;
    for (int next = 1; span / step > MOST_YEARS; next++) {
      step = List.of(1, 2, 5).get(next % 3) * (int) Math.pow(10, next / 3);
    }
    xml.val("c:lblOffset", "100").val("c:baseTimeUnit", "days");
    xml.val("c:majorUnit", Integer.toString(step)).val("c:majorTimeUnit", "days");
  }

  private void values() throws IOException {
    boolean isLying = plan.form.isLying();
    xml.start("c:valAx").val("c:axId", VALUES);
    boolean isOneSided = plan.extent.low() >= 0 || plan.extent.high() <= 0;
    boolean isFromZero = isOneSided && plan.isFromZero();
    if (plan.form == Form.SPANS && plan.hidesValues()) {
      scalingBelow();
    } else {
      scaling(isLying && manner.isRightToLeft(), isFromZero, plan.extent.low() >= 0);
    }
    xml.val("c:delete", plan.hidesValues() ? "1" : "0").val("c:axPos", isLying ? "b" : side());
    if (!plan.hidesValues()) {
      gridlines();
    }
    xml.leaf("c:numFmt", "formatCode", axisFormat(), "sourceLinked", "0");
    xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none");
    xml.val("c:tickLblPos", "nextTo");
    xml.start("c:spPr").start("a:ln").leaf("a:noFill").end().end();
    manner.text(xml, manner.muted());
    // Categories that run downwards would take the numbers to the top.
    xml.val("c:crossAx", CATEGORIES).val("c:crosses", isLying ? "max" : "autoZero");
    boolean isAtEdges = plan.form.isAreas() || plan.isSlope() && plan.hidesValues();
    xml.val("c:crossBetween", isAtEdges ? "midCat" : "between").end();
  }

  /** Numbers along an axis are round: they need decimals only where values lie close together. */
  private String axisFormat() {
    String own = plan.data.series().get(0).format();
    if (own.endsWith("%")) {
      return own;
    }
    String grouped = Format.of(plan.axisDecimals());
    if (plan.extent.low() < 0) {
      return Format.signed(grouped);
    }
    return own.startsWith("0") ? grouped.replace("#,##0", "0") : grouped;
  }

  /** The axis of a measure, named by its series: the first runs across, the second upwards. */
  private void measure(int series) throws IOException {
    boolean isFirst = series == 0;
    ChartData.Series one = plan.data.series().get(series);
    xml.start("c:valAx").val("c:axId", isFirst ? CATEGORIES : VALUES);
    scaling(isFirst && manner.isRightToLeft(), false, false);
    xml.val("c:delete", "0").val("c:axPos", isFirst ? "b" : side());
    gridlines();
    title(one.name(), !isFirst);
    String positive = Format.of(Format.decimals(Extent.of(one).span()));
    String format = Extent.of(one).low() < 0 ? Format.signed(positive) : positive;
    xml.leaf("c:numFmt", "formatCode", format, "sourceLinked", "0");
    xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none").val("c:tickLblPos", "low");
    manner.lineShape(xml, manner.baseline(), 0.75);
    manner.text(xml, manner.muted());
    xml.val("c:crossAx", isFirst ? VALUES : CATEGORIES).val("c:crosses", "autoZero");
    xml.val("c:crossBetween", "midCat").end();
  }

  private void title(String words, boolean isUpright) throws IOException {
    xml.start("c:title").start("c:tx").start("c:rich");
    if (isUpright) {
      xml.leaf("a:bodyPr", "rot", "-5400000", "vert", "horz");
    } else {
      xml.leaf("a:bodyPr");
    }
    xml.leaf("a:lstStyle");
    manner.words(xml, words, manner.size(), true, "ctr");
    xml.end().end().val("c:overlay", "0").end();
  }

  private void gridlines() throws IOException {
    Colour grid = manner.grid();
    xml.start("c:majorGridlines");
    manner.lineShape(xml, grid, 0.5);
    xml.end();
  }

  private void scaling(boolean isReversed, boolean isFromZero, boolean isAbove) throws IOException {
    xml.start("c:scaling").val("c:orientation", isReversed ? "maxMin" : "minMax");
    if (isFromZero) {
      xml.val(isAbove ? "c:min" : "c:max", "0");
    }
    xml.end();
  }

  /** Leaves room for the value below the lowest mark, which shows no distance from zero. */
  private void scalingBelow() throws IOException {
    Extent reach = plan.extent.withZero();
    BigDecimal foot = BigDecimal.valueOf(reach.low() - reach.span() * BELOW_MARKS);
    xml.start("c:scaling").val("c:orientation", "minMax");
    xml.val("c:min", foot.round(new MathContext(2, RoundingMode.DOWN)).toPlainString()).end();
  }

  private String side() {
    return manner.isRightToLeft() ? "r" : "l";
  }
}
