package org.attache.officechart;

import java.io.IOException;
import org.attache.ooxml.Markup;

/** Writes the part of an Office file that a chart is. */
final class ChartPart {

  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** How much of its width the hole of a ring takes, in per cent. */
  private static final String HOLE = "58";

  private final Plan plan;
  private final Frame frame;
  private final Heading heading;
  private final Manner manner;
  private final Markup xml;
  private final SeriesWriter series;

  ChartPart(Plan plan, Heading heading, Manner manner, Markup xml) {
    this.plan = plan;
    this.heading = heading;
    this.frame = Frame.of(plan, heading, manner.isRightToLeft());
    this.manner = manner;
    this.xml = xml;
    this.series = new SeriesWriter(plan, frame, manner, xml);
  }

  /** Begins the part and leaves it open, for what refers to other parts. */
  void begin() throws IOException {
    xml.start("c:chartSpace", "xmlns:c", CHART, "xmlns:a", DRAWING, "xmlns:r", RELATIONS);
    xml.val("c:date1904", "0").val("c:lang", manner.language()).val("c:roundedCorners", "0");
    xml.start("c:chart");
    boolean hasTitle = !heading.title().isBlank();
    if (hasTitle) {
      title();
    }
    xml.val("c:autoTitleDeleted", hasTitle ? "0" : "1");
    xml.start("c:plotArea");
    frame.write(xml);
    plot();
    if (!plan.form.isRound()) {
      new AxisWriter(plan, manner, xml).write();
    }
    xml.start("c:spPr").leaf("a:noFill").end().end();
    if (plan.hasLegend()) {
      legend();
    }
    xml.val("c:plotVisOnly", "1").val("c:dispBlanksAs", "gap").end();
    xml.start("c:spPr");
    if (hasTitle) {
      manner.fill(xml, manner.background());
    } else {
      xml.leaf("a:noFill");
    }
    xml.start("a:ln").leaf("a:noFill").end().end();
    manner.text(xml, manner.text());
  }

  /** The headline, and behind it what is measured: LibreOffice centres lines of a title. */
  private void title() throws IOException {
    xml.start("c:title").start("c:tx").start("c:rich").leaf("a:bodyPr").leaf("a:lstStyle");
    manner.headline(xml, heading);
    xml.end().end();
    if (!manner.isRightToLeft()) {
      place("0.01", "0.02");
    }
    xml.val("c:overlay", "0").end();
  }

  private void place(String x, String y) throws IOException {
    xml.start("c:layout").start("c:manualLayout");
    xml.val("c:xMode", "edge").val("c:yMode", "edge").val("c:x", x).val("c:y", y);
    xml.end().end();
  }

  /** Above the plot, where it is read before the bars; beside a ring. */
  private void legend() throws IOException {
    xml.start("c:legend")
        .val("c:legendPos", plan.hasLegendAbove() ? "t" : manner.isRightToLeft() ? "l" : "r");
    if (plan.hasLegendAbove()) {
      double top = Frame.legendTop(heading) + 4;
      if (plan.legendRows() > 1) {
        wideLegend(top);
      } else if (!manner.isRightToLeft()) {
        place("0.005", Frame.share(top / plan.height));
      }
    }
    xml.val("c:overlay", "0");
    manner.text(xml, manner.text());
    xml.end();
  }

  private void wideLegend(double top) throws IOException {
    xml.start("c:layout").start("c:manualLayout").val("c:xMode", "edge").val("c:yMode", "edge");
    xml.val("c:x", "0.005").val("c:y", Frame.share(top / plan.height)).val("c:w", "0.98");
    xml.val("c:h", Frame.share(Frame.legendHeight(plan) / plan.height)).end().end();
  }

  private void plot() throws IOException {
    switch (plan.form) {
      case COLUMNS -> bars("col", "clustered");
      case STACKED_COLUMNS -> bars("col", "stacked");
      case BARS -> bars("bar", "clustered");
      case STACKED_BARS -> bars("bar", "stacked");
      case LINES, SPANS -> lines();
      case AREAS -> areas("standard");
      case STACKED_AREAS -> areas("stacked");
      case POINTS -> points();
      case PIE, RING -> slices();
    }
  }

  private void bars(String direction, String grouping) throws IOException {
    xml.start("c:barChart").val("c:barDir", direction).val("c:grouping", grouping);
    xml.val("c:varyColors", "0");
    for (int i = 0; i < plan.data.series().size(); i++) {
      series.bars(i);
    }
    xml.val("c:gapWidth", Integer.toString(gap()));
    xml.val("c:overlap", plan.form.isStackedBars() ? "100" : "-5");
    AxisWriter.ids(xml);
    xml.end();
  }

  /** Room between categories in per cent of a bar: the fewer there are, the slimmer their bars. */
  private int gap() {
    return switch (plan.data.count()) {
      case 1 -> plan.data.series().size() == 1 || plan.form.isStackedBars() ? 400 : 180;
      case 2 -> 180;
      case 3 -> 120;
      default -> plan.form.isStackedBars() || plan.data.series().size() == 1 ? 55 : 70;
    };
  }

  private void lines() throws IOException {
    xml.start("c:lineChart").val("c:grouping", "standard").val("c:varyColors", "0");
    for (int i = 0; i < plan.data.series().size(); i++) {
      if (plan.form == Form.SPANS) {
        series.marks(i);
      } else {
        series.line(i);
      }
    }
    if (plan.form == Form.SPANS && plan.data.joints().isEmpty()) {
      xml.start("c:hiLowLines");
      manner.lineShape(xml, manner.joint(), 2);
      xml.end();
    }
    xml.val("c:marker", "1");
    AxisWriter.ids(xml);
    xml.end();
  }

  private void areas(String grouping) throws IOException {
    xml.start("c:areaChart").val("c:grouping", grouping).val("c:varyColors", "0");
    for (int i = 0; i < plan.data.series().size(); i++) {
      series.area(i);
    }
    AxisWriter.ids(xml);
    xml.end();
  }

  private void points() throws IOException {
    xml.start("c:scatterChart").val("c:scatterStyle", "lineMarker").val("c:varyColors", "0");
    series.points();
    AxisWriter.ids(xml);
    xml.end();
  }

  private void slices() throws IOException {
    boolean isRing = plan.form == Form.RING;
    xml.start(isRing ? "c:doughnutChart" : "c:pieChart").val("c:varyColors", "1");
    series.slices();
    xml.val("c:firstSliceAng", "0");
    if (isRing) {
      xml.val("c:holeSize", HOLE);
    }
    xml.end();
  }
}
