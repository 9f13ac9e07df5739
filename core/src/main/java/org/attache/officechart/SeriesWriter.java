package org.attache.officechart;

import java.io.IOException;
import java.util.List;
import org.attache.ooxml.Markup;

/** Writes a chart's series, each with its name, look, labels and values. */
final class SeriesWriter {

  /** Lines differ in more than colour. */
  private static final List<String> DASHES =
      List.of("solid", "dash", "sysDot", "dashDot", "sysDash");

  private static final List<String> MARKERS =
      List.of("circle", "square", "diamond", "triangle", "plus", "x");

  /** From here on the markers are strokes, which have no ground. */
  private static final int STROKES = 4;

  /** More points than this are not marked, unless they stand alone. */
  private static final int MOST_MARKERS = 24;

  private static final double LINE = 2;

  private final Plan plan;
  private final Manner manner;
  private final Markup xml;
  private final LabelWriter labels;

  SeriesWriter(Plan plan, Frame frame, Manner manner, Markup xml) {
    this.plan = plan;
    this.manner = manner;
    this.xml = xml;
    this.labels = new LabelWriter(plan, frame, manner, xml);
  }

  void bars(int index) throws IOException {
    begin(index, index);
    xml.start("c:spPr");
    manner.fill(xml, index);
    if (plan.form.isStackedBars()) {
      manner.line(xml, manner.background(), 0.75);
    }
    xml.end();
    xml.val("c:invertIfNegative", "0");
    if (plan.hasValueLabels()) {
      labels.bars(index);
    }
    data(index);
    xml.end();
  }

  void line(int index) throws IOException {
    begin(index, index);
    xml.start("c:spPr").start("a:ln", "w", emu(LINE), "cap", "flat");
    manner.fill(xml, index);
    xml.val("a:prstDash", DASHES.get(index % DASHES.size())).leaf("a:round").end().end();
    if (plan.data.count() <= MOST_MARKERS) {
      marker(index, 6);
    } else {
      xml.start("c:marker").val("c:symbol", "none").end();
      markLonelyPoints(index);
    }
    if (plan.hasNamesAtEnds()) {
      labels.line(index);
    }
    data(index);
    xml.val("c:smooth", "0").end();
  }

  private void markLonelyPoints(int index) throws IOException {
    for (int i = 0; i < plan.data.count(); i++) {
      if (series(index).isAlone(i)) {
        xml.start("c:dPt").val("c:idx", Integer.toString(i));
        marker(index, 6);
        xml.val("c:bubble3D", "0").end();
      }
    }
  }

  /** Marks without a line. */
  void marks(int index) throws IOException {
    begin(index, index);
    xml.start("c:spPr").start("a:ln", "w", emu(LINE)).leaf("a:noFill").end().end();
    marker(index, 8);
    if (plan.hasValueLabels()) {
      labels.span(index);
    }
    if (index == 0 && !plan.data.joints().isEmpty()) {
      Joints.write(xml, plan.data, manner);
    }
    data(index);
    xml.val("c:smooth", "0").end();
  }

  private void marker(int index, int size) throws IOException {
    int shape = index % MARKERS.size();
    xml.start("c:marker").val("c:symbol", MARKERS.get(shape));
    xml.val("c:size", Integer.toString(size)).start("c:spPr");
    if (shape < STROKES) {
      manner.fill(xml, index);
      // A ring of the background keeps crossing lines apart.
      manner.line(xml, manner.background(), 0.75);
    } else {
      xml.leaf("a:noFill").start("a:ln", "w", emu(1.5));
      manner.fill(xml, index);
      xml.end();
    }
    xml.end().end();
  }

  void area(int index) throws IOException {
    begin(index, index);
    xml.start("c:spPr");
    if (plan.form == Form.AREAS && plan.data.series().size() > 1) {
      manner.veil(xml, index);
      xml.start("a:ln", "w", emu(LINE));
      manner.fill(xml, index);
      xml.end();
    } else {
      manner.fill(xml, index);
      manner.line(xml, manner.background(), 0.75);
    }
    xml.end();
    data(index);
    xml.end();
  }

  /** Points: the first series across, the second upwards, each named by its category. */
  void points() throws IOException {
    begin(0, 1);
    xml.start("c:spPr").start("a:ln", "w", emu(LINE)).leaf("a:noFill").end().end();
    marker(0, 7);
    labels.points();
    Numbers.values(xml, "c:xVal", series(0));
    Numbers.values(xml, "c:yVal", series(1));
    xml.val("c:smooth", "0").end();
  }

  /** Slices, each in a colour of its own. */
  void slices() throws IOException {
    begin(0, 0);
    for (int i = 0; i < plan.data.count(); i++) {
      xml.start("c:dPt").val("c:idx", Integer.toString(i)).val("c:bubble3D", "0");
      xml.start("c:spPr");
      manner.fill(xml, i);
      manner.line(xml, manner.background(), 1.2);
      xml.end().end();
    }
    labels.slices();
    data(0);
    xml.end();
  }

  private void begin(int index, int named) throws IOException {
    String number = Integer.toString(index);
    xml.start("c:ser").val("c:idx", number).val("c:order", number);
    Numbers.name(xml, series(named));
  }

  private void data(int index) throws IOException {
    Numbers.categories(xml, plan.data.categories());
    Numbers.values(xml, "c:val", series(index));
  }

  private ChartData.Series series(int index) {
    return plan.data.series().get(index);
  }

  private static String emu(double points) {
    return Long.toString(Math.round(points * 12_700));
  }
}
