package org.attache.layout;

import org.attache.chart.Outline;
import org.attache.theme.Colour;

/** A box with a tinted ground and, where wished, a bar at the edge at which lines start. */
final class BoxFrame extends Frame {

  /**
   * How a box looks.
   *
   * @param ground colour of the ground; the sheet's own for none
   * @param bar colour of the bar
   * @param barWidth in points; 0 for no bar
   * @param padding between the edges and the content, in points
   */
  record Look(Colour ground, Colour bar, double barWidth, double padding) {}

  private final Composition composition;
  private final Span span;
  private final Room room;
  private final Look look;

  BoxFrame(Composition composition, Room room, Look look) {
    super(room.frame(), look.padding(), look.padding());
    this.composition = composition;
    this.span = composition.span();
    this.room = room;
    this.look = look;
  }

  @Override
  void paintGround(Sheet sheet, double x, double top, double bottom) {
    composition.within(span, () -> paint(sheet, x, top, bottom));
  }

  private void paint(Sheet sheet, double x, double top, double bottom) {
    double left = x + composition.left(room.x(), room.width());
    double height = bottom - top;
    if (!look.ground().equals(composition.palette().background())) {
      Outline ground = Outline.rectangle(left, top, room.width(), height);
      sheet.fill(Part.Artifact.BACKGROUND, ground, look.ground());
    }
    if (look.barWidth() > 0) {
      double bar = x + composition.left(room.x(), look.barWidth());
      Outline edge = Outline.rectangle(bar, top, look.barWidth(), height);
      sheet.fill(Part.Artifact.BACKGROUND, edge, look.bar());
    }
  }
}
