package org.attache.officechart;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.attache.brief.Point;
import org.attache.ooxml.Markup;
import org.attache.theme.Colour;

/** Writes what stands beside the marks of a chart: values, names, or both. */
final class LabelWriter {

  private final Plan plan;
  private final Frame frame;
  private final Manner manner;
  private final Markup xml;

  LabelWriter(Plan plan, Frame frame, Manner manner, Markup xml) {
    this.plan = plan;
    this.frame = frame;
    this.manner = manner;
    this.xml = xml;
  }

  /** The values of bars: outside them, or within the parts of a stack. */
  void bars(int index) throws IOException {
    boolean isStacked = plan.form.isStackedBars();
    String place = isStacked ? "ctr" : "outEnd";
    Colour colour = isStacked ? manner.on(index) : manner.text();
    ChartData.Series series = series(index);
    xml.start("c:dLbls");
    for (int i = 0; i < plan.data.count(); i++) {
      if (series.at(i).isPresent() && !plan.fits(series.points().get(i))) {
        xml.start("c:dLbl").val("c:idx", Integer.toString(i)).val("c:delete", "1").end();
      } else {
        exception(series, i, place, colour);
      }
    }
    all(series, place, () -> manner.text(xml, colour));
    xml.end();
  }

  /** The label of a value that is not written as the others are. */
  private void exception(ChartData.Series series, int i, String place, Colour colour)
      throws IOException {
    Point point = series.points().get(i);
    Optional<String> format = Numbers.format(series, i);
    if (point.value().isEmpty() || format.equals(Optional.of(series.format()))) {
      return;
    }
    begin(i, 0);
    if (format.isPresent()) {
      numbers(format.get());
      Manner.noShape(xml);
      manner.text(xml, colour);
    } else {
      words(point.label());
    }
    xml.val("c:dLblPos", place);
    shows(true, false, false);
    xml.end();
  }

  private void begin(int i, double down) throws IOException {
    xml.start("c:dLbl").val("c:idx", Integer.toString(i));
    if (Math.abs(down) < 0.5) {
      xml.leaf("c:layout");
      return;
    }
    xml.start("c:layout").start("c:manualLayout");
    xml.val("c:x", "0").val("c:y", Frame.share(down / plan.height)).end().end();
  }

  /** Words in place of a number. */
  private void words(String words) throws IOException {
    xml.start("c:tx").start("c:rich").leaf("a:bodyPr").leaf("a:lstStyle");
    manner.words(xml, words, manner.size(), false, "ctr");
    xml.end().end();
    Manner.noShape(xml);
  }

  /** Something written into XML. */
  @FunctionalInterface
  private interface Written {
    void write() throws IOException;
  }

  private void all(ChartData.Series series, String place, Written letters) throws IOException {
    numbers(series.format());
    Manner.noShape(xml);
    letters.write();
    xml.val("c:dLblPos", place);
    shows(true, false, false);
  }

  private void none() throws IOException {
    Manner.noShape(xml);
    shows(false, false, false);
  }

  private void numbers(String format) throws IOException {
    xml.leaf("c:numFmt", "formatCode", format, "sourceLinked", "0");
  }

  private void shows(boolean value, boolean category, boolean series) throws IOException {
    xml.val("c:showLegendKey", "0").val("c:showVal", value ? "1" : "0");
    xml.val("c:showCatName", category ? "1" : "0").val("c:showSerName", series ? "1" : "0");
    xml.val("c:showPercent", "0").val("c:showBubbleSize", "0");
  }

  /** The name of a line at its last value, and its first value where slopes count. */
  void line(int index) throws IOException {
    ChartData.Series series = series(index);
    int last = series.last();
    if (last < 0) {
      return;
    }
    xml.start("c:dLbls");
    if (plan.hasPointLabels()) {
      for (int i = 0; i < last; i++) {
        exception(series, i, "t", manner.text());
      }
    } else if (plan.isSlope() && series.first() < last) {
      int first = series.first();
      end(index, first, moves(false)[index], !manner.isRightToLeft(), false);
    }
    end(index, last, moves(true)[index], manner.isRightToLeft(), plan.data.series().size() > 1);
    if (plan.hasPointLabels()) {
      all(series, "t", () -> manner.textOfSeries(xml, index, false));
    } else {
      none();
    }
    xml.end();
  }

  private void end(int index, int at, double down, boolean isAtLeft, boolean isNamed)
      throws IOException {
    ChartData.Series series = series(index);
    begin(at, down);
    numbers(Numbers.format(series, at).orElse(series.format()));
    Manner.noShape(xml);
    manner.textOfSeries(xml, index, isNamed);
    xml.val("c:dLblPos", isAtLeft ? "l" : "r");
    shows(true, false, isNamed);
    if (isNamed) {
      xml.element("c:separator", "  ");
    }
    xml.end();
  }

  /** How far the labels at the last or first values move. */
  private double[] moves(boolean isLast) {
    Extent reach = plan.isFromZero() ? plan.extent.withZero() : plan.extent;
    // Office ends its axis a little above the highest value.
    double span = reach.span() > 0 ? reach.span() * 1.1 : 1;
    List<ChartData.Series> all = plan.data.series();
    double[] wanted = new double[all.size()];
    for (int i = 0; i < wanted.length; i++) {
      ChartData.Series one = all.get(i);
      int at = isLast ? one.last() : one.first();
      double value =
          at >= 0 && at < plan.data.count()
              ? one.at(at).map(Number::doubleValue).orElse(0.0)
              : reach.low();
      wanted[i] = (reach.low() + span - value) / span * frame.height();
    }
    return EndNames.moves(wanted, plan.size * Plan.LEADING, frame.height());
  }

  /** The values of marks that are joined: of the higher above it, of the lower below. */
  void span(int index) throws IOException {
    ChartData.Series series = series(index);
    xml.start("c:dLbls");
    for (int i = 0; i < plan.data.count(); i++) {
      if (series.at(i).isPresent()) {
        begin(i, 0);
        numbers(Numbers.format(series, i).orElse(series.format()));
        Manner.noShape(xml);
        manner.textOfSeries(xml, index, false);
        xml.val("c:dLblPos", isHigher(index, i) ? "t" : "b");
        shows(true, false, false);
        xml.end();
      }
    }
    none();
    xml.end();
  }

  /** Whether a mark lies above the other of its category; the second does if they are equal. */
  private boolean isHigher(int index, int category) {
    Optional<BigDecimal> own = series(index).at(category);
    Optional<BigDecimal> other = series(1 - index).at(category);
    int order = own.isEmpty() || other.isEmpty() ? 0 : own.get().compareTo(other.get());
    return order > 0 || order == 0 && index == 1;
  }

  /** The names of points beside them. */
  void points() throws IOException {
    xml.start("c:dLbls");
    List<String> names = plan.data.categories().names();
    String[] places = PointNames.places(plan, frame, manner.isRightToLeft());
    for (int i = 0; i < names.size(); i++) {
      if (series(0).at(i).isPresent() && series(1).at(i).isPresent() && !names.get(i).isBlank()) {
        begin(i, 0);
        words(names.get(i));
        xml.val("c:dLblPos", places[i]);
        shows(true, false, false);
        xml.end();
      }
    }
    none();
    xml.end();
  }

  /** The values of slices, with their names where there is no legend. */
  void slices() throws IOException {
    boolean isNamed = plan.form == Form.PIE;
    ChartData.Series series = series(0);
    double whole =
        series.points().stream()
            .mapToDouble(point -> point.value().map(Number::doubleValue).orElse(0.0))
            .sum();
    xml.start("c:dLbls");
    for (int i = 0; i < plan.data.count(); i++) {
      double share = series.at(i).map(Number::doubleValue).orElse(0.0) / whole;
      if (share == 0 || !isNamed && share < 0.045) {
        xml.start("c:dLbl").val("c:idx", Integer.toString(i)).val("c:delete", "1").end();
      } else {
        slice(series, i, isNamed);
      }
    }
    numbers(series.format());
    Manner.noShape(xml);
    manner.text(xml, manner.text());
    shows(true, isNamed, false);
    xml.element("c:separator", "\n").val("c:showLeaderLines", isNamed ? "1" : "0");
    xml.end();
  }

  private void slice(ChartData.Series series, int i, boolean isNamed) throws IOException {
    begin(i, 0);
    numbers(Numbers.format(series, i).orElse(series.format()));
    Manner.noShape(xml);
    manner.text(xml, isNamed ? manner.text() : manner.on(i));
    if (isNamed) {
      xml.val("c:dLblPos", "outEnd");
    }
    shows(true, isNamed, false);
    xml.element("c:separator", "\n").end();
  }

  private ChartData.Series series(int index) {
    return plan.data.series().get(index);
  }
}
