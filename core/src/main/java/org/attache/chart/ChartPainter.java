package org.attache.chart;

import java.util.Locale;
import org.attache.brief.ChartSpec;
import org.attache.brief.Direction;
import org.attache.brief.TimelineFigure;
import org.attache.theme.Length;
import org.attache.theme.Theme;

/**
 * Turns charts and timelines into drawings in the look of a theme. Immutable and thread-safe; keep
 * one, for it holds the fonts.
 *
 * <pre>{@code
 * ChartPainter painter = new ChartPainter(theme);
 * Drawing drawing = painter.paint(chart, theme.paper().textWidth(), Locale.ENGLISH, LEFT_TO_RIGHT);
 * }</pre>
 */
public final class ChartPainter {

  /** The narrowest drawing, in points: below, labels would be broken into letters. */
  private static final double NARROWEST = 150;

  private final Look look;
  private final Lettering usual;
  private final Lettering urdu;
  private final NumberFormats formats = new NumberFormats();

  /** A painter that draws with a theme's colours, sans-serif fonts and chart text. */
  public ChartPainter(Theme theme) {
    Typefaces typefaces = new Typefaces(theme.fonts());
    usual = Lettering.of(theme, typefaces, Locale.ROOT);
    urdu = Lettering.of(theme, typefaces, Locale.forLanguageTag("ur"));
    look = new Look(theme.palette(), usual.size());
  }

  /**
   * Draws a chart.
   *
   * @param chart the data
   * @param width of the drawing, 150 points or more; its height follows from the chart
   * @param locale how numbers along an axis are written
   * @param direction from right to left, the drawing is mirrored but for its words
   */
  public Drawing paint(ChartSpec chart, Length width, Locale locale, Direction direction) {
    Setting setting = setting(width, locale);
    Values values = new Values(chart, locale, formats);
    Drawing drawing =
        switch (chart.kind()) {
          case COLUMN -> new ColumnChart(values, setting).draw();
          case STACKED_COLUMN -> new StackedColumnChart(values, setting).draw();
          case BAR -> new BarChart(values, setting).draw();
          case LINE -> new LineChart(values, false, setting).draw();
          case AREA -> new LineChart(values, true, setting).draw();
          case STACKED_BAR -> new StackedBarChart(values, setting).draw();
          case STACKED_AREA -> new StackedAreaChart(values, setting).draw();
          case SCATTER -> scatter(values, setting);
          case PIE -> new PieChart(values, false, setting).draw();
          case DOUGHNUT -> new PieChart(values, true, setting).draw();
          case SLOPE -> new SlopeChart(values, setting).draw();
          case DUMBBELL -> new DumbbellChart(values, setting).draw();
          case SMALL_MULTIPLES -> new SmallMultiplesChart(values, setting).draw();
          case TREEMAP -> new TreemapChart(values, setting).draw();
        };
    return directed(drawing, direction);
  }

  /**
   * Draws a timeline.
   *
   * @param timeline the events
   * @param width of the drawing, 150 points or more; its height follows from the events
   * @param locale how years are written
   * @param direction from right to left, the drawing is mirrored but for its words
   */
  public Drawing paint(TimelineFigure timeline, Length width, Locale locale, Direction direction) {
    return directed(new Timeline(timeline, locale, setting(width, locale)).draw(), direction);
  }

  private static Drawing scatter(Values values, Setting setting) {
    return new ScatterChart(values, values.only(0), values.only(1), setting).draw();
  }

  private Setting setting(Length width, Locale locale) {
    if (width.points() < NARROWEST) {
      throw new IllegalArgumentException(
          "width must be " + NARROWEST + "pt or more: " + width.points() + "pt");
    }
    return new Setting(look, Typefaces.isUrdu(locale) ? urdu : usual, width.points());
  }

  private static Drawing directed(Drawing drawing, Direction direction) {
    return direction == Direction.RIGHT_TO_LEFT ? Mirror.of(drawing) : drawing;
  }
}
