package org.attache.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/**
 * An axis that turns values into places and shows nothing: gridlines and their numbers are ours.
 *
 * <p>The library's own axes of numbers open number formats for ticks that nobody sees.
 */
final class Measure extends ValueAxis {

  private static final long serialVersionUID = 1L;

  /** From the lowest value shown to the highest. */
  Measure(double low, double high) {
    super(null, new TickUnits());
    setAutoRange(false);
    setRange(low, high);
    setVisible(false);
  }

  @Override
  public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
    double start = start(area, edge);
    double share = (value - getLowerBound()) / (getUpperBound() - getLowerBound());
    return start + share * (end(area, edge) - start);
  }

  @Override
  public double java2DToValue(double place, Rectangle2D area, RectangleEdge edge) {
    double start = start(area, edge);
    double share = (place - start) / (end(area, edge) - start);
    return getLowerBound() + share * (getUpperBound() - getLowerBound());
  }

  private static double start(Rectangle2D area, RectangleEdge edge) {
    return RectangleEdge.isTopOrBottom(edge) ? area.getX() : area.getMaxY();
  }

  private static double end(Rectangle2D area, RectangleEdge edge) {
    return RectangleEdge.isTopOrBottom(edge) ? area.getMaxX() : area.getMinY();
  }

  /** The range is as given. */
  @Override
  protected void autoAdjustRange() {}

  @Override
  public void configure() {}

  /** Takes none. */
  @Override
  public AxisSpace reserveSpace(
      Graphics2D graphics,
      Plot plot,
      Rectangle2D area,
      RectangleEdge edge,
      @Nullable AxisSpace space) {
    return space == null ? new AxisSpace() : space;
  }

  @Override
  public List<?> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    return List.of();
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
