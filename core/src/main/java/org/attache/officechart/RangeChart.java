package org.attache.officechart;

import java.io.IOException;
import org.attache.ooxml.Markup;
import org.attache.theme.Length;
import org.attache.theme.Theme;

/** A chart of an Excel workbook over cells of one of its sheets, with its headline inside. */
public final class RangeChart {

  /** The width of a chart beside its table. */
  public static final Length WIDTH = Length.mm(160);

  /** The height of a chart beside its table. */
  public static final Length HEIGHT = Length.mm(90);

  private final Plan plan;
  private final Heading heading;
  private final Manner manner;

  private RangeChart(Plan plan, Heading heading, Manner manner) {
    this.plan = plan;
    this.heading = heading;
    this.manner = manner;
  }

  /**
   * A chart in the look of a theme; one of a kind that Office lacks takes the nearest form that
   * says the same of the same cells.
   *
   * @param language BCP 47 tag
   * @param isRightToLeft whether categories begin at the right
   */
  public static RangeChart of(
      ChartData data, Heading heading, Theme theme, String language, boolean isRightToLeft) {
    Manner manner = new Manner(theme, language, isRightToLeft);
    Plan plan = new Plan(data, manner.size(), WIDTH.points(), HEIGHT.points());
    return new RangeChart(plan, heading, manner);
  }

  /** Writes the chart's part. */
  public void write(Markup xml) throws IOException {
    new ChartPart(plan, heading, manner, xml).begin();
    xml.end();
  }
}
