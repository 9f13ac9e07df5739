package org.attache.layout;

import org.attache.brief.Caption;
import org.attache.brief.ChartFigure;
import org.attache.brief.Label;
import org.attache.brief.TimelineFigure;
import org.attache.chart.Drawing;
import org.attache.theme.Length;
import org.attache.theme.StyleName;

/** Composes charts and timelines: caption, picture, notes and source on one page. */
final class FigureComposer {

  private final Composition composition;
  private final Flow flow;

  FigureComposer(Composition composition, Flow flow) {
    this.composition = composition;
    this.flow = flow;
  }

  void add(Room room, ChartFigure chart) {
    Drawing drawing = composition.drawer().draw(chart, Length.pt(room.width()));
    add(room, chart.caption(), drawing, chart.alt());
  }

  void add(Room room, TimelineFigure timeline) {
    Drawing drawing = composition.drawer().draw(timeline, Length.pt(room.width()));
    add(room, timeline.caption(), drawing, timeline.alt());
  }

  private void add(Room room, Caption caption, Drawing drawing, String alt) {
    boolean floats = room.frame() == Frame.NONE;
    if (floats) {
      flow.beginFloat();
    }
    Attributes attributes = Attributes.NONE.withAlt(alt).withId(caption.id());
    Node figure = room.parent().addChild(new Node(Role.FIGURE, attributes));
    CaptionComposer captions = new CaptionComposer(composition, flow);
    int first = flow.size();
    flow.mark(caption.id());
    captions.addAbove(room.withParent(figure), caption, Label.FIGURE);
    flow.paintWith(first, (sheet, x, y) -> sheet.destination(caption.id(), y, figure));
    addDrawing(room, drawing, figure, captions.heightAround(room, caption));
    captions.addBelow(room, caption);
    flow.dropSpace();
    flow.space(composition.style(StyleName.SOURCE_LINE).spaceAfter().points());
    if (floats) {
      flow.endFloat();
    }
  }

  private void addDrawing(Room room, Drawing drawing, Node figure, double around) {
    double height = drawing.height().points();
    double width = drawing.width().points();
    double most = composition.textHeight() - around;
    double scale = Math.min(1, Math.min(most / height, room.width() / width));
    DrawingPaint paint = new DrawingPaint(composition, drawing, figure, scale);
    double left = composition.left(room.x(), width * scale);
    flow.keep();
    flow.add(height * scale, 0, room.frame(), (sheet, x, y) -> paint.at(sheet, x + left, y));
    flow.keep();
  }
}
