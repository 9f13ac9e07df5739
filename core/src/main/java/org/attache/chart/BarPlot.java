package org.attache.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/**
 * Bars.
 *
 * @param values what the bars show
 * @param slots where they stand
 * @param scale how long they are
 * @param isStacked whether those of a category stand on one another
 */
record BarPlot(Values values, Slots slots, Scale scale, boolean isStacked) {

  /** Draws upright bars. */
  void drawUpright(Rectangle2D area, Sheet sheet, Look look) {
    draw(PlotOrientation.VERTICAL, area, sheet, look);
  }

  /** Draws lying bars. */
  void drawLying(Rectangle2D area, Sheet sheet, Look look) {
    draw(PlotOrientation.HORIZONTAL, area, sheet, look);
  }

  private void draw(PlotOrientation orientation, Rectangle2D area, Sheet sheet, Look look) {
    BarRenderer renderer = renderer(look);
    CategoryAxis categories = new Names();
    slots.applyTo(categories, renderer);
    Measure range = new Measure(scale.low(), scale.high());
    CategoryPlot plot = new CategoryPlot(dataset(), categories, range, renderer);
    plot.setOrientation(orientation);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    // The library cuts its area down to whole points: it gets whole ones, scaled to fit.
    double width = Math.ceil(area.getWidth());
    double height = Math.ceil(area.getHeight());
    RecordingGraphics graphics = new RecordingGraphics(sheet);
    graphics.translate(area.getX(), area.getY());
    graphics.scale(area.getWidth() / width, area.getHeight() / height);
    plot.draw(graphics, new Rectangle2D.Double(0, 0, width, height), null, null, null);
  }

  /** The axis of categories, which only spaces them: their names are ours. */
  private static final class Names extends CategoryAxis {

    private static final long serialVersionUID = 1L;

    Names() {
      setVisible(false);
    }

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

  private BarRenderer renderer(Look look) {
    BarRenderer renderer = isStacked ? new StackedBarRenderer() : new BarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    for (int s = 0; s < values.series(); s++) {
      renderer.setSeriesPaint(s, Look.awt(look.series(s)));
    }
    return renderer;
  }

  private DefaultCategoryDataset dataset() {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int s = 0; s < values.series(); s++) {
      for (int c = 0; c < values.categories(); c++) {
        dataset.addValue(values.isMissing(s, c) ? null : (Number) values.at(s, c), s, c);
      }
    }
    return dataset;
  }
}
