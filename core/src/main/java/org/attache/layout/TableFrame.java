package org.attache.layout;

import org.attache.text.TextLine;

/** A table's head, repeated on every page that the table goes on. */
final class TableFrame extends Frame {

  /**
   * What is repeated.
   *
   * @param mark the line that says that the table goes on
   * @param text the same with its inks
   * @param box of that line
   * @param head the head row with its rules
   * @param headHeight in points
   */
  record Repeated(TextLine mark, InkedText text, LineBox box, Paint head, double headHeight) {}

  private static final double BELOW_MARK = 4;

  private final Composition composition;
  private final Span span;
  private final Room room;
  private final Repeated repeated;

  TableFrame(Composition composition, Room room, Repeated repeated) {
    super(room.frame(), repeated.box().height() + BELOW_MARK + repeated.headHeight(), 0);
    this.composition = composition;
    this.span = composition.span();
    this.room = room;
    this.repeated = repeated;
  }

  @Override
  void paintContinued(Sheet sheet, double x, double y) {
    composition.within(span, () -> paint(sheet, x, y));
  }

  private void paint(Sheet sheet, double x, double y) {
    double left = composition.left(room.x(), room.width());
    Paint mark =
        (s, px, py) ->
            TextPaint.put(
                s,
                repeated.mark(),
                repeated.text().inks(),
                px + left,
                py + repeated.box().baseline());
    sheet.putAs(Part.Artifact.REPEATED, mark, x, y);
    double top = y + repeated.box().height() + BELOW_MARK;
    sheet.putAs(Part.Artifact.REPEATED, repeated.head(), x, top);
  }
}
