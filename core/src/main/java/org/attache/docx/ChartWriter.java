package org.attache.docx;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.brief.Point;
import org.attache.theme.Theme;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAreaChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDoughnutChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegend;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPieChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.chart.STGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLegendPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STScatterStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/**
 * Writes a chart as Office draws it. Lines carry their names at their ends; bars and areas of
 * several series need a legend, since Office can place a name neither over a cluster nor in a shape
 * that may be too small for it.
 */
final class ChartWriter {

  static final long CATEGORY_AXIS = 1;
  static final long VALUE_AXIS = 2;

  /** How much of the width the names at the ends of lines take. */
  private static final double NAMES = 0.2;

  /** Ends of lines closer than this share of the range have no room for a name each. */
  private static final double CROWDED = 0.08;

  /** How much of its width the hole of a ring takes, in per cent. */
  private static final short HOLE = 58;

  private final ChartSpec chart;
  private final ChartKind kind;
  private final ChartText text;
  private final ChartSeries series;
  private final CTChartSpace space;

  private ChartWriter(ChartSpec chart, Theme theme, CTChartSpace space) {
    this.chart = chart;
    this.kind = drawn(chart);
    this.text = new ChartText(theme);
    this.series = new ChartSeries(chart, text);
    this.space = space;
  }

  /**
   * Office lets an area drop to zero where a value is missing, which would be untrue; a line not.
   */
  private static ChartKind drawn(ChartSpec chart) {
    return switch (chart.kind()) {
      case AREA -> hasGaps(chart) ? ChartKind.LINE : ChartKind.AREA;
      case SLOPE -> ChartKind.LINE;
      default -> chart.kind();
    };
  }

  /** Whether Office has such a chart, and draws it truly and legibly. */
  static boolean draws(ChartSpec chart) {
    return switch (chart.kind()) {
      case DUMBBELL, SMALL_MULTIPLES, TREEMAP -> false;
      case STACKED_AREA -> !hasGaps(chart);
      case SLOPE -> !hasCrowdedEnds(chart);
      default -> true;
    };
  }

  private static boolean hasGaps(ChartSpec chart) {
    return chart.series().stream()
        .flatMap(one -> one.points().stream())
        .anyMatch(point -> point.value().isEmpty());
  }

  /** Whether lines end so close together that their names, which Office cannot move, would too. */
  private static boolean hasCrowdedEnds(ChartSpec chart) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (ChartSpec.Series one : chart.series()) {
      for (Point point : one.points()) {
        double value = point.value().map(Number::doubleValue).orElse(Double.NaN);
        low = value < low ? value : low;
        high = value > high ? value : high;
      }
    }
    double[] ends =
        chart.series().stream()
            .map(one -> one.points().get(one.points().size() - 1).value())
            .flatMap(Optional::stream)
            .mapToDouble(Number::doubleValue)
            .sorted()
            .toArray();
    for (int i = 1; i < ends.length; i++) {
      if (ends[i] - ends[i - 1] < (high - low) * CROWDED) {
        return true;
      }
    }
    return false;
  }

  /** Fills an empty chart part: what is drawn, and the workbook behind it. */
  static void write(ChartSpec chart, Theme theme, Script script, XWPFChart into)
      throws IOException, InvalidFormatException {
    ChartWriter writer = new ChartWriter(chart, theme, into.getCTChartSpace());
    writer.space(script);
    new ChartSheet(chart).embed(into);
  }

  private void space(Script script) {
    space.addNewDate1904().setVal(false);
    space.addNewLang().setVal(script.language());
    space.addNewRoundedCorners().setVal(false);
    CTChart drawn = space.getChart();
    drawn.addNewAutoTitleDeleted().setVal(true);
    plot(drawn.getPlotArea(), script);
    if (hasLegend()) {
      CTLegend legend = drawn.addNewLegend();
      boolean isRing = kind == ChartKind.DOUGHNUT;
      legend.addNewLegendPos().setVal(isRing ? STLegendPos.R : STLegendPos.T);
      legend.addNewOverlay().setVal(false);
    }
    drawn.addNewPlotVisOnly().setVal(true);
    drawn.addNewDispBlanksAs().setVal(STDispBlanksAs.GAP);
    CTShapeProperties shape = space.addNewSpPr();
    shape.addNewNoFill();
    ChartText.noLine(shape);
    text.write(space.addNewTxPr());
  }

  private boolean hasLegend() {
    return switch (kind) {
      case LINE, SCATTER, PIE -> false;
      case DOUGHNUT -> true;
      default -> chart.series().size() > 1;
    };
  }

  private boolean hasNamesAtEnds() {
    return kind == ChartKind.LINE;
  }

  private void plot(CTPlotArea plot, Script script) {
    if (hasNamesAtEnds()) {
      leaveRoomForNames(plot.addNewLayout().addNewManualLayout());
    } else {
      plot.addNewLayout();
    }
    switch (kind) {
      case COLUMN -> bars(plot.addNewBarChart(), STBarDir.COL, STBarGrouping.CLUSTERED);
      case STACKED_COLUMN -> bars(plot.addNewBarChart(), STBarDir.COL, STBarGrouping.STACKED);
      case BAR -> bars(plot.addNewBarChart(), STBarDir.BAR, STBarGrouping.CLUSTERED);
      case LINE -> lines(plot.addNewLineChart());
      case AREA -> areas(plot.addNewAreaChart(), STGrouping.STANDARD);
      case STACKED_AREA -> areas(plot.addNewAreaChart(), STGrouping.STACKED);
      case STACKED_BAR -> bars(plot.addNewBarChart(), STBarDir.BAR, STBarGrouping.STACKED);
      case SCATTER -> points(plot.addNewScatterChart());
      case PIE -> pie(plot.addNewPieChart());
      case DOUGHNUT -> ring(plot.addNewDoughnutChart());
      default -> throw new IllegalArgumentException("not a chart of Office: " + kind);
    }
    if (kind != ChartKind.PIE && kind != ChartKind.DOUGHNUT) {
      new ChartAxes(chart, kind, text, script).write(plot);
    }
    plot.addNewSpPr().addNewNoFill();
  }

  private static void leaveRoomForNames(CTManualLayout layout) {
    layout.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
    layout.addNewXMode().setVal(STLayoutMode.EDGE);
    layout.addNewYMode().setVal(STLayoutMode.EDGE);
    layout.addNewX().setVal(0.08);
    layout.addNewY().setVal(0.05);
    layout.addNewW().setVal(0.92 - NAMES);
    layout.addNewH().setVal(0.83);
  }

  private void bars(CTBarChart bars, STBarDir.Enum direction, STBarGrouping.Enum grouping) {
    bars.addNewBarDir().setVal(direction);
    bars.addNewGrouping().setVal(grouping);
    bars.addNewVaryColors().setVal(false);
    for (int i = 0; i < chart.series().size(); i++) {
      series.write(i, bars.addNewSer());
    }
    boolean isStacked = grouping == STBarGrouping.STACKED;
    bars.addNewGapWidth().setVal(gap(isStacked));
    bars.addNewOverlap().setVal(isStacked ? 100 : -5);
    bars.addNewAxId().setVal(CATEGORY_AXIS);
    bars.addNewAxId().setVal(VALUE_AXIS);
  }

  /** Room between categories in per cent of a bar: the fewer there are, the slimmer their bars. */
  private int gap(boolean isStacked) {
    return switch (chart.categories().size()) {
      case 1, 2 -> 180;
      case 3 -> 120;
      default -> isStacked || chart.series().size() == 1 ? 55 : 70;
    };
  }

  private void lines(CTLineChart lines) {
    lines.addNewGrouping().setVal(STGrouping.STANDARD);
    lines.addNewVaryColors().setVal(false);
    for (int i = 0; i < chart.series().size(); i++) {
      series.write(i, lines.addNewSer());
    }
    lines.addNewMarker().setVal(true);
    lines.addNewAxId().setVal(CATEGORY_AXIS);
    lines.addNewAxId().setVal(VALUE_AXIS);
  }

  private void points(CTScatterChart points) {
    points.addNewScatterStyle().setVal(STScatterStyle.LINE_MARKER);
    points.addNewVaryColors().setVal(false);
    series.write(points.addNewSer());
    points.addNewAxId().setVal(CATEGORY_AXIS);
    points.addNewAxId().setVal(VALUE_AXIS);
  }

  private void pie(CTPieChart pie) {
    pie.addNewVaryColors().setVal(true);
    series.write(pie.addNewSer(), true);
    pie.addNewFirstSliceAng().setVal(0);
  }

  private void ring(CTDoughnutChart ring) {
    ring.addNewVaryColors().setVal(true);
    series.write(ring.addNewSer(), false);
    ring.addNewFirstSliceAng().setVal(0);
    ring.addNewHoleSize().setVal(HOLE);
  }

  private void areas(CTAreaChart areas, STGrouping.Enum grouping) {
    areas.addNewGrouping().setVal(grouping);
    areas.addNewVaryColors().setVal(false);
    for (int i = 0; i < chart.series().size(); i++) {
      series.write(i, areas.addNewSer(), grouping == STGrouping.STACKED);
    }
    areas.addNewAxId().setVal(CATEGORY_AXIS);
    areas.addNewAxId().setVal(VALUE_AXIS);
  }
}
