package org.attache.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/**
 * An axis that turns values into places and shows nothing: gridlines and their numbers are ours.
 */
final class Measure extends NumberAxis {

  private static final long serialVersionUID = 1L;

  /** From the lowest value shown to the highest. */
  Measure(double low, double high) {
    setAutoRange(false);
    setRange(low, high);
    setVisible(false);
  }

  /** Looks for no ticks, which is what a hidden axis of the library still does. */
  @Override
  public AxisState draw(
      Graphics2D graphics,
      double cursor,
      Rectangle2D plot,
      Rectangle2D area,
      RectangleEdge edge,
      @Nullable PlotRenderingInfo info) {
    return new AxisState(cursor);
  }
}
