package org.attache.chart;

import java.awt.Font;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleInsets;

/** The axis of values: numbers at the gridlines, no line, no ticks. */
final class ValueAxes {

  /** Between a number and the plot, in points. */
  static final double GAP = 6;

  private ValueAxes() {}

  static NumberAxis of(Scale scale, Values values, Font font, Look look) {
    NumberAxis axis = new NumberAxis();
    axis.setAutoRange(false);
    axis.setRange(scale.low(), scale.high());
    axis.setTickUnit(new Step(scale.step(), values::written), false, true);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(font);
    axis.setTickLabelPaint(Look.awt(look.muted()));
    axis.setTickLabelInsets(new RectangleInsets(GAP - 2, 0, 0, GAP));
    return axis;
  }

  /** How wide the numbers along a scale are, with the gap beside them, in points. */
  static double room(Scale scale, Values values, Lettering lettering, Ink ink) {
    double widest = 0;
    long last = Math.round(Math.floor(scale.high() / scale.step() + 1e-9));
    for (long i = Math.round(Math.ceil(scale.low() / scale.step() - 1e-9)); i <= last; i++) {
      widest = Math.max(widest, lettering.width(values.written(i * scale.step()), ink));
    }
    return widest + GAP;
  }

  private static final class Step extends NumberTickUnit {

    private static final long serialVersionUID = 1L;

    private final transient DoubleFunction<String> words;

    Step(double size, DoubleFunction<String> words) {
      super(size);
      this.words = words;
    }

    @Override
    public String valueToString(double value) {
      return words.apply(value);
    }
  }
}
