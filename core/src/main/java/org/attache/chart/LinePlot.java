package org.attache.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * Lines and the ground below them.
 *
 * @param values what the lines show
 * @param places where the points stand from left to right
 * @param scale how high they stand, a little beyond the outer gridlines
 * @param hasGround whether the ground below is filled
 */
record LinePlot(Values values, Places places, Scale scale, boolean hasGround) {

  /** From the plot's edge to the first and the last point, in points. */
  private static final double MARGIN = 6;

  /** Draws into an area. */
  void draw(Rectangle2D area, Sheet sheet, Look look) {
    XYPlot plot = plot(area, look);
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.draw(new RecordingGraphics(sheet), area, null, null, null);
  }

  /** Where the points of a category stand. */
  double x(int category, Rectangle2D area) {
    return area.getX() + MARGIN + places.share(category) * (area.getWidth() - 2 * MARGIN);
  }

  /** Where a value stands. */
  double y(double value, Rectangle2D area) {
    return area.getMaxY() - scale.share(value) * area.getHeight();
  }

  private XYPlot plot(Rectangle2D area, Look look) {
    double length = area.getWidth() - 2 * MARGIN;
    double margin = places.span() == 0 ? 1 : places.span() * MARGIN / length;
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(
        new Measure(places.first() - margin, places.first() + places.span() + margin));
    plot.setRangeAxis(new Measure(scale.low(), scale.high()));
    int layer = 0;
    if (hasGround) {
      plot.setDataset(layer, ground());
      plot.setRenderer(layer++, groundRenderer(look));
    }
    plot.setDataset(layer, lines());
    plot.setRenderer(layer, lineRenderer(look));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    return plot;
  }

  private DefaultXYDataset lines() {
    DefaultXYDataset dataset = new DefaultXYDataset();
    for (int s = 0; s < values.series(); s++) {
      double[][] points = new double[2][values.categories()];
      for (int c = 0; c < values.categories(); c++) {
        points[0][c] = places.at(c);
        points[1][c] = values.at(s, c);
      }
      dataset.addSeries(s, points);
    }
    return dataset;
  }

  private XYLineAndShapeRenderer lineRenderer(Look look) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    for (int s = 0; s < values.series(); s++) {
      renderer.setSeriesPaint(s, Look.awt(look.series(s)));
      renderer.setSeriesStroke(s, look.line(hasGround ? 0 : s));
    }
    return renderer;
  }

  /** Every unbroken stretch of a series as a series of its own: a gap has no ground. */
  private DefaultXYDataset ground() {
    DefaultXYDataset dataset = new DefaultXYDataset();
    int count = 0;
    for (Stretch stretch : stretches()) {
      double[][] points = new double[2][stretch.to - stretch.from];
      for (int c = stretch.from; c < stretch.to; c++) {
        points[0][c - stretch.from] = places.at(c);
        points[1][c - stretch.from] = values.at(stretch.series, c);
      }
      dataset.addSeries(count++, points);
    }
    return dataset;
  }

  private XYAreaRenderer groundRenderer(Look look) {
    XYAreaRenderer renderer = new XYAreaRenderer(XYAreaRenderer.AREA);
    List<Stretch> stretches = stretches();
    for (int i = 0; i < stretches.size(); i++) {
      Color ground = Look.awt(look.ground(stretches.get(i).series));
      renderer.setSeriesPaint(i, ground);
    }
    renderer.setOutline(false);
    return renderer;
  }

  private record Stretch(int series, int from, int to) {}

  /** Stretches of two points or more, the series that reaches highest first. */
  private List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    for (int s : values.byHeight()) {
      int from = 0;
      for (int c = 0; c <= values.categories(); c++) {
        if (c == values.categories() || values.isMissing(s, c)) {
          if (c - from > 1) {
            stretches.add(new Stretch(s, from, c));
          }
          from = c + 1;
        }
      }
    }
    return stretches;
  }
}
