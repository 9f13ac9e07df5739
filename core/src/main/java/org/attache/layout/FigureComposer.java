package org.attache.layout;

import java.util.List;
import org.attache.brief.Caption;
import org.attache.brief.ChartFigure;
import org.attache.brief.Label;
import org.attache.brief.TimelineFigure;
import org.attache.chart.Drawing;
import org.attache.theme.Length;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;

/** Composes charts and timelines: caption, picture, notes and source on one page. */
final class FigureComposer {

  /** A picture that misses the foot of a page by no more is set that much smaller. */
  private static final double LEAST = 0.9;

  private final Composition composition;
  private final Flow flow;

  FigureComposer(Composition composition, Flow flow) {
    this.composition = composition;
    this.flow = flow;
  }

  void add(Room room, ChartFigure chart) {
    Drawing drawing = composition.drawer().draw(chart, Length.pt(room.width()));
    FigureLinks links = FigureLinks.of(chart, drawing, composition);
    add(room, chart.caption(), new Picture(drawing, chart.alt(), links));
  }

  void add(Room room, TimelineFigure timeline) {
    Drawing drawing = composition.drawer().draw(timeline, Length.pt(room.width()));
    FigureLinks links = FigureLinks.of(timeline, drawing, composition);
    add(room, timeline.caption(), new Picture(drawing, timeline.alt(), links));
  }

  /** What is drawn, in words too, with links to the figures of the ledger that it prints. */
  private record Picture(Drawing drawing, String alt, FigureLinks links) {}

  private void add(Room room, Caption caption, Picture picture) {
    boolean floats = room.frame() == Frame.NONE;
    if (floats) {
      flow.beginFloat();
    }
    Attributes attributes = Attributes.NONE.withAlt(picture.alt()).withId(caption.id());
    Node figure = room.parent().addChild(new Node(Role.FIGURE, attributes));
    CaptionComposer captions = new CaptionComposer(composition, flow);
    int first = flow.size();
    flow.mark(caption.id());
    captions.addAbove(room.withParent(figure), caption, Label.FIGURE);
    flow.paintWith(first, (sheet, x, y) -> sheet.destination(caption.id(), y, figure));
    Node links = new Node(Role.PARAGRAPH);
    addDrawing(room, picture, List.of(figure, links), captions.heightAround(room, caption));
    captions.addBelow(room, caption);
    if (!picture.links().isEmpty()) {
      // Behind the figure, whose alternative words stand for all that is in it.
      room.parent().addChild(links);
    }
    flow.dropSpace();
    flow.space(composition.style(StyleName.SOURCE_LINE).spaceAfter().points());
    if (floats) {
      flow.endFloat();
    }
  }

  /** Adds a picture; its elements are the figure and, behind it, the links to the ledger. */
  private void addDrawing(Room room, Picture picture, List<Node> elements, double around) {
    Drawing drawing = picture.drawing();
    double height = drawing.height().points();
    double width = drawing.width().points();
    double most = composition.textHeight() - around;
    double scale = Math.min(1, Math.min(most / height, room.width() / width));
    // Smaller type than the smallest is no help to anyone.
    double type = composition.style(StyleName.CHART_TEXT).size().points() * scale;
    double least = Math.max(LEAST, TextStyle.SMALLEST.points() / type);
    flow.keep();
    if (least < 1 && room.frame() == Frame.NONE) {
      flow.picture(least, smaller -> paint(room, picture, elements, scale * smaller));
    }
    flow.add(height * scale, 0, room.frame(), paint(room, picture, elements, scale));
    flow.keep();
  }

  private Paint paint(Room room, Picture picture, List<Node> elements, double scale) {
    Drawing drawing = picture.drawing();
    DrawingPaint paint = new DrawingPaint(composition, drawing, elements.get(0), scale);
    double left = composition.left(room.x(), drawing.width().points() * scale);
    return (sheet, x, y) -> {
      paint.at(sheet, x + left, y);
      picture.links().put(sheet, new FigureLinks.Place(x + left, y, scale), elements.get(1));
    };
  }
}
