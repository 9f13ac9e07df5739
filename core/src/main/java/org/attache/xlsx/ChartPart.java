package org.attache.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import org.attache.brief.ChartKind;
import org.attache.brief.DataTable.TableChart;
import org.attache.theme.Palette;

/** Writes a chart over the columns of a table. */
final class ChartPart {

  /** Bars in a row, gaps counted as part of one, that still leave room for their labels. */
  private static final double MOST_LABELS = 16;

  /** The gap between groups of bars, in bars. */
  private static final double GAP = 0.6;

  private static final String CATEGORY_AXIS = "1001";
  private static final String VALUE_AXIS = "1002";

  private final SheetTable table;
  private final TableChart chart;
  private final Palette palette;
  private final Markup xml;

  ChartPart(SheetTable table, TableChart chart, Palette palette, Markup xml) {
    this.table = table;
    this.chart = chart;
    this.palette = palette;
    this.xml = xml;
  }

  void write() throws IOException {
    xml.start(
        "c:chartSpace",
        "xmlns:c",
        DrawingPart.CHART,
        "xmlns:a",
        DrawingPart.DRAWING,
        "xmlns:r",
        SheetPart.RELATIONS);
    xml.val("c:date1904", "0").val("c:roundedCorners", "0");
    xml.start("c:chart");
    title();
    xml.val("c:autoTitleDeleted", "0");
    xml.start("c:plotArea");
    layout(namesAtLineEnds() ? 0.66 : 0.88);
    plot();
    if (chart.kind() == ChartKind.SCATTER) {
      measure(CATEGORY_AXIS, VALUE_AXIS, "b", chart.series().get(0));
      measure(VALUE_AXIS, CATEGORY_AXIS, "l", chart.series().get(1));
    } else if (!isRound()) {
      axes();
    }
    xml.end();
    if (hasLegend()) {
      legend();
    }
    xml.val("c:plotVisOnly", "1").val("c:dispBlanksAs", "gap");
    xml.end();
    xml.start("c:spPr").start("a:solidFill").val("a:schemeClr", "bg1").end();
    xml.start("a:ln").leaf("a:noFill").end().end();
    text("900", "tx1");
    xml.end();
  }

  /** The headline, and below it what is measured. */
  private void title() throws IOException {
    xml.start("c:title").start("c:tx").start("c:rich").leaf("a:bodyPr").leaf("a:lstStyle");
    paragraph(chart.title(), "1200", "1");
    if (!chart.unit().isBlank()) {
      paragraph(chart.unit(), "900", "0");
    }
    xml.end().end();
    xml.start("c:layout").start("c:manualLayout");
    xml.val("c:xMode", "edge").val("c:yMode", "edge").val("c:x", "0.02").val("c:y", "0.03");
    xml.end().end();
    xml.val("c:overlay", "0").end();
  }

  /** Below the headline, where it is read before the bars. */
  private void legend() throws IOException {
    xml.start("c:legend").val("c:legendPos", "t");
    xml.start("c:layout").start("c:manualLayout");
    xml.val("c:xMode", "edge").val("c:yMode", "edge").val("c:x", "0.01").val("c:y", "0.18");
    xml.end().end();
    xml.val("c:overlay", "0").end();
  }

  private boolean hasLegend() {
    return isRound()
        || chart.series().size() > 1 && !namesAtLineEnds() && chart.kind() != ChartKind.SCATTER;
  }

  private void paragraph(String words, String size, String bold) throws IOException {
    xml.start("a:p");
    xml.start("a:pPr", "algn", "l").start("a:defRPr", "sz", size, "b", bold).end().end();
    xml.start("a:r").start("a:rPr", "sz", size, "b", bold);
    xml.start("a:solidFill").val("a:schemeClr", "tx1").end();
    xml.leaf("a:latin", "typeface", "+mn-lt").end();
    xml.element("a:t", words).end().end();
  }

  private void layout(double width) throws IOException {
    xml.start("c:layout").start("c:manualLayout").val("c:layoutTarget", "inner");
    xml.val("c:xMode", "edge").val("c:yMode", "edge");
    boolean isBar = isLying();
    xml.val("c:x", isBar ? "0.2" : "0.08").val("c:y", hasLegend() ? "0.29" : "0.23");
    xml.val("c:w", Double.toString(isBar ? 0.74 : width)).val("c:h", hasLegend() ? "0.6" : "0.66");
    xml.end().end();
  }

  private void plot() throws IOException {
    switch (chart.kind()) {
      case COLUMN -> bars("col", "clustered");
      case STACKED_COLUMN -> bars("col", "stacked");
      case STACKED_BAR -> bars("bar", "stacked");
      case LINE, SLOPE -> lines();
      case AREA, STACKED_AREA -> areas();
      case SCATTER -> points();
      case PIE, DOUGHNUT -> slices();
      // Excel has no such charts: bars say the same of the same cells.
      case BAR, DUMBBELL, SMALL_MULTIPLES, TREEMAP -> bars("bar", "clustered");
    }
  }

  private void bars(String direction, String grouping) throws IOException {
    xml.start("c:barChart").val("c:barDir", direction).val("c:grouping", grouping);
    xml.val("c:varyColors", "0");
    for (int i = 0; i < chart.series().size(); i++) {
      series(i).writeBar(hasValueLabels());
    }
    xml.val("c:gapWidth", "60");
    xml.val("c:overlap", grouping.equals("stacked") ? "100" : "-5");
    axisIds();
    xml.end();
  }

  private void lines() throws IOException {
    xml.start("c:lineChart").val("c:grouping", "standard").val("c:varyColors", "0");
    for (int i = 0; i < chart.series().size(); i++) {
      series(i).writeLine();
    }
    xml.val("c:marker", "1");
    axisIds();
    xml.end();
  }

  private void areas() throws IOException {
    boolean isStacked = chart.series().size() > 1;
    xml.start("c:areaChart").val("c:grouping", isStacked ? "stacked" : "standard");
    xml.val("c:varyColors", "0");
    for (int i = 0; i < chart.series().size(); i++) {
      series(i).writeArea();
    }
    axisIds();
    xml.end();
  }

  /** Points by two measures: the first column across, the second upwards. */
  private void points() throws IOException {
    xml.start("c:scatterChart").val("c:scatterStyle", "lineMarker").val("c:varyColors", "0");
    series(1).writePoints(table.column(chart.series().get(0)));
    axisIds();
    xml.end();
  }

  private void slices() throws IOException {
    boolean isRing = chart.kind() == ChartKind.DOUGHNUT;
    xml.start(isRing ? "c:doughnutChart" : "c:pieChart").val("c:varyColors", "1");
    series(0).writeSlices(!isRing);
    xml.val("c:firstSliceAng", "0");
    if (isRing) {
      xml.val("c:holeSize", "58");
    }
    xml.end();
  }

  private boolean isRound() {
    return chart.kind() == ChartKind.PIE || chart.kind() == ChartKind.DOUGHNUT;
  }

  /** Whether bars lie, whatever the chart would be elsewhere. */
  private boolean isLying() {
    return switch (chart.kind()) {
      case BAR, STACKED_BAR, DUMBBELL, SMALL_MULTIPLES, TREEMAP -> true;
      default -> false;
    };
  }

  /** The axis of a measure, named by its column. */
  private void measure(String id, String other, String place, String name) throws IOException {
    xml.start("c:valAx").val("c:axId", id);
    xml.start("c:scaling").val("c:orientation", "minMax").end();
    xml.val("c:delete", "0").val("c:axPos", place);
    xml.start("c:majorGridlines");
    line("bg1", "85000");
    xml.end();
    xml.start("c:title").start("c:tx").start("c:rich").leaf("a:bodyPr").leaf("a:lstStyle");
    paragraph(name, "900", "0");
    xml.end().end().val("c:overlay", "0").end();
    xml.leaf("c:numFmt", "formatCode", "General", "sourceLinked", "0");
    xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none").val("c:tickLblPos", "low");
    line("bg1", "50000");
    text("900", "tx1");
    xml.val("c:crossAx", other).val("c:crosses", "autoZero").val("c:crossBetween", "midCat");
    xml.end();
  }

  private ChartSeries series(int index) {
    return new ChartSeries(table, chart, index, palette, xml);
  }

  private void axisIds() throws IOException {
    xml.val("c:axId", CATEGORY_AXIS).val("c:axId", VALUE_AXIS);
  }

  private void axes() throws IOException {
    boolean isBar = isLying();
    xml.start("c:catAx").val("c:axId", CATEGORY_AXIS);
    // The first category of horizontal bars belongs at the top.
    xml.start("c:scaling").val("c:orientation", isBar ? "maxMin" : "minMax").end();
    xml.val("c:delete", "0").val("c:axPos", isBar ? "l" : "b");
    xml.leaf("c:numFmt", "formatCode", "General", "sourceLinked", "1");
    xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none").val("c:tickLblPos", "low");
    line("bg1", "50000");
    text("900", "tx1");
    xml.val("c:crossAx", VALUE_AXIS).val("c:crosses", "autoZero");
    xml.val("c:auto", "0").val("c:lblAlgn", "ctr").val("c:lblOffset", "100");
    xml.val("c:noMultiLvlLbl", "1").end();

    xml.start("c:valAx").val("c:axId", VALUE_AXIS);
    xml.start("c:scaling").val("c:orientation", "minMax").end();
    xml.val("c:delete", hasValueLabels() ? "1" : "0").val("c:axPos", isBar ? "b" : "l");
    if (!hasValueLabels()) {
      xml.start("c:majorGridlines");
      line("bg1", "85000");
      xml.end();
    }
    xml.leaf("c:numFmt", "formatCode", axisFormat(), "sourceLinked", "0");
    xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none").val("c:tickLblPos", "low");
    xml.start("c:spPr").start("a:ln").leaf("a:noFill").end().end();
    text("900", "tx1");
    xml.val("c:crossAx", CATEGORY_AXIS).val("c:crosses", isBar ? "max" : "autoZero");
    boolean isArea = chart.kind() == ChartKind.AREA || chart.kind() == ChartKind.STACKED_AREA;
    String between = isArea ? "midCat" : "between";
    xml.val("c:crossBetween", between).end();
  }

  /** Marks of an axis are round: they need decimals only where all values are small. */
  private String axisFormat() {
    int column = table.column(chart.series().get(0));
    boolean isSmall = table.survey().largest(column).compareTo(BigDecimal.TEN) < 0;
    return isSmall ? table.survey().format(column) : Survey.format(true, 0);
  }

  private void line(String colour, String shade) throws IOException {
    xml.start("c:spPr").start("a:ln", "w", "6350").start("a:solidFill");
    xml.start("a:schemeClr", "val", colour).val("a:lumMod", shade).end();
    xml.end().end().end();
  }

  private void text(String size, String colour) throws IOException {
    xml.start("c:txPr").leaf("a:bodyPr").leaf("a:lstStyle").start("a:p").start("a:pPr");
    xml.start("a:defRPr", "sz", size).start("a:solidFill").val("a:schemeClr", colour).end();
    xml.leaf("a:latin", "typeface", "+mn-lt").end().end();
    xml.leaf("a:endParaRPr", "lang", "en-US").end().end();
  }

  /** Whether each value stands at its bar. */
  private boolean hasValueLabels() {
    boolean isStacked =
        chart.kind() == ChartKind.STACKED_COLUMN || chart.kind() == ChartKind.STACKED_BAR;
    boolean isBars = isStacked || isLying() || chart.kind() == ChartKind.COLUMN;
    int bars = isStacked ? 1 : chart.series().size();
    return isBars && table.data().rows().size() * (bars + GAP) <= MOST_LABELS;
  }

  /** Whether each line carries its name, so that no legend is needed. */
  private boolean namesAtLineEnds() {
    return chart.kind() == ChartKind.LINE || chart.kind() == ChartKind.SLOPE;
  }
}
