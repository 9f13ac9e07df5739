package org.attache.docx;

import org.attache.brief.Brief;
import org.attache.brief.ChartFigure;
import org.attache.brief.TimelineFigure;
import org.attache.theme.Length;

/** Draws figures that Office has no chart for. */
public interface FigurePictures {

  /**
   * The picture of a timeline, without its caption.
   *
   * @param timeline what to draw
   * @param brief the document that it belongs to, for its look and direction
   * @param width how wide the picture must be
   */
  Picture draw(TimelineFigure timeline, Brief brief, Length width);

  /**
   * The picture of a chart, without its caption.
   *
   * @param chart what to draw
   * @param brief the document that it belongs to, for its look and direction
   * @param width how wide the picture must be
   */
  Picture draw(ChartFigure chart, Brief brief, Length width);
}
