package org.attache.docx;

import org.attache.brief.Brief;
import org.attache.brief.TimelineFigure;
import org.attache.theme.Length;

/** Draws timelines, which Office has no chart for. */
@FunctionalInterface
public interface TimelinePictures {

  /**
   * The picture of a timeline, without its caption.
   *
   * @param timeline what to draw
   * @param brief the document that it belongs to, for its look and direction
   * @param width how wide the picture must be
   */
  Picture draw(TimelineFigure timeline, Brief brief, Length width);
}
