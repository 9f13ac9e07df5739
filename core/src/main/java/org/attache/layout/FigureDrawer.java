package org.attache.layout;

import org.attache.brief.ChartFigure;
import org.attache.brief.TimelineFigure;
import org.attache.chart.Drawing;
import org.attache.theme.Length;

/** Draws the pictures of a brief at the width that the page has for them. */
public interface FigureDrawer {

  /** The chart, as wide as given and as high as it needs. */
  Drawing draw(ChartFigure chart, Length width);

  /** The timeline, as wide as given and as high as it needs. */
  Drawing draw(TimelineFigure timeline, Length width);
}
