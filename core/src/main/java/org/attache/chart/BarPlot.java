package org.attache.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Bars, gridlines and the numbers along them.
 *
 * @param values what the bars show
 * @param slots where they stand
 * @param scale how long they are
 * @param isStacked whether those of a category stand on one another
 * @param hasTicks whether to draw gridlines and the numbers that go with them
 */
record BarPlot(Values values, Slots slots, Scale scale, boolean isStacked, boolean hasTicks) {

  /** Draws upright bars: the area is that of the bars, with room for numbers at its left. */
  void drawUpright(Rectangle2D area, double room, Sheet sheet, Look look) {
    CategoryPlot plot = plot(PlotOrientation.VERTICAL, sheet.lettering().font(), look);
    AxisSpace space = new AxisSpace();
    space.setLeft(room);
    plot.setFixedRangeAxisSpace(space);
    Rectangle2D whole =
        new Rectangle2D.Double(
            area.getX() - room, area.getY(), area.getWidth() + room, area.getHeight());
    plot.draw(new RecordingGraphics(sheet), whole, null, null, null);
  }

  /** Draws lying bars: the area is that of the bars, with room for numbers under it. */
  void drawLying(Rectangle2D area, double room, Sheet sheet, Look look) {
    CategoryPlot plot = plot(PlotOrientation.HORIZONTAL, sheet.lettering().font(), look);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    AxisSpace space = new AxisSpace();
    space.setBottom(room);
    plot.setFixedRangeAxisSpace(space);
    Rectangle2D whole =
        new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() + room);
    plot.draw(new RecordingGraphics(sheet), whole, null, null, null);
  }

  private CategoryPlot plot(PlotOrientation orientation, Font font, Look look) {
    BarRenderer renderer = renderer(look);
    CategoryAxis categories = new CategoryAxis();
    categories.setVisible(false);
    slots.applyTo(categories, renderer);
    NumberAxis range = ValueAxes.of(scale, values, font, look);
    range.setVisible(hasTicks);
    CategoryPlot plot = new CategoryPlot(dataset(), categories, range, renderer);
    plot.setOrientation(orientation);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(hasTicks);
    plot.setRangeGridlinePaint(Look.awt(look.gridline()));
    plot.setRangeGridlineStroke(new BasicStroke(0.6f));
    return plot;
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
