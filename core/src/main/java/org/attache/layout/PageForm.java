package org.attache.layout;

import org.attache.brief.Direction;
import org.attache.theme.Arrangement;
import org.attache.theme.Paper;
import org.attache.theme.Theme;

/**
 * The form of a brief's pages: the sheet upright and turned, and its columns.
 *
 * @param upright the sheet as most pages have it
 * @param turned the sheet on its long side
 * @param columns how many running text has
 * @param gutter between them, in points
 * @param isRightToLeft whether the first column is the right one
 */
record PageForm(Paper upright, Paper turned, int columns, double gutter, boolean isRightToLeft) {

  /** White between notes that stand beside each other, in points. */
  private static final double BETWEEN_NOTES = 8;

  /** The pages of a theme. */
  static PageForm of(Theme theme, Direction direction) {
    Arrangement arrangement = theme.arrangement();
    return new PageForm(
        theme.paper(),
        theme.paper().turned(),
        arrangement.columns(),
        arrangement.gutter().points(),
        direction == Direction.RIGHT_TO_LEFT);
  }

  Paper paper(Span span) {
    return span.isTurned() ? turned : upright;
  }

  /** How high text may be, in points. */
  double height(Span span) {
    return paper(span).textHeight().points();
  }

  /** How wide what has that span is, in points. */
  double width(Span span) {
    double page = paper(span).textWidth().points();
    return span == Span.COLUMN ? (page - gutter * (columns - 1)) / columns : page;
  }

  /** How wide a note may be beside which another stands, in points. */
  double noteWidth() {
    return (width(Span.PAGE) - BETWEEN_NOTES) / 2;
  }

  /** How far a note that stands beside another is moved to the right, in points. */
  double noteShift() {
    return (isRightToLeft ? -1 : 1) * (noteWidth() + BETWEEN_NOTES);
  }

  /** How far what was set for the sheet upright moves to the right on a turned one, in points. */
  double turnedShift() {
    return isRightToLeft ? width(Span.TURNED) - width(Span.PAGE) : 0;
  }

  /** The left edge of a column by its number from 0, in points from the sheet's. */
  double left(Span span, int column) {
    double page = paper(span).textWidth().points();
    double width = width(span);
    double start = column * (width + gutter);
    return paper(span).left().points() + (isRightToLeft ? page - start - width : start);
  }
}
