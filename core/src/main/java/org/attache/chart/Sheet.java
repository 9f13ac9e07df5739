package org.attache.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.attache.theme.Colour;
import org.attache.theme.Length;

/** The marks of a drawing while it is made; for one call and one thread. */
final class Sheet {

  private final Lettering lettering;
  private final List<Drawing.Mark> marks = new ArrayList<>();
  private final List<Rectangle2D> written = new ArrayList<>();

  Sheet(Lettering lettering) {
    this.lettering = lettering;
  }

  Lettering lettering() {
    return lettering;
  }

  void fill(Outline outline, Colour colour) {
    marks.add(new Drawing.Fill(outline, colour));
  }

  void stroke(Outline outline, Colour colour, Length width, List<Double> dashes) {
    marks.add(new Drawing.Stroke(outline, colour, width, dashes));
  }

  void line(Line2D line, Colour colour, double width) {
    stroke(Shapes.path(line), colour, Length.pt(width), List.of());
  }

  /** Writes words on a baseline; where they begin or end there is for the ink to say. */
  void write(String text, double x, double y, Ink ink) {
    if (text.isBlank()) {
      return;
    }
    Rectangle2D box = box(text, x, y, ink);
    written.add(box);
    marks.add(
        new Drawing.Words(
            text,
            box.getX(),
            y,
            box.getWidth(),
            lettering.role(),
            ink.isBold(),
            Length.pt(ink.size()),
            ink.colour()));
  }

  /** Writes figures on a patch of the background, so that no gridline strikes them through. */
  void writeClear(String text, double x, double y, Ink ink, Colour background) {
    Rectangle2D box = box(text, x, y, ink);
    block(box.getX(), box.getY(), box.getWidth(), y - box.getY(), background);
    write(text, x, y, ink);
  }

  /** Writes lines under each other, the first on the baseline given. */
  void write(List<String> lines, double x, double y, Ink ink) {
    for (int i = 0; i < lines.size(); i++) {
      write(lines.get(i), x, y + i * lettering.leading(), ink);
    }
  }

  /** The room that words take, from the top of capitals to the foot of descenders. */
  Rectangle2D box(String text, double x, double y, Ink ink) {
    double width = lettering.width(text, ink);
    double left =
        switch (ink.align()) {
          case CENTRE -> x - width / 2;
          case END -> x - width;
          default -> x;
        };
    return lettering.box(text, left, y, width);
  }

  /** Whether no words stand in or touch a box. */
  boolean isFree(Rectangle2D box) {
    Rectangle2D wide =
        new Rectangle2D.Double(
            box.getX() - 2, box.getY() - 1, box.getWidth() + 4, box.getHeight() + 2);
    return Fitting.isFree(wide, written);
  }

  /** Whether a line runs through no words. */
  boolean isFreeAlong(Line2D line) {
    return written.stream().noneMatch(line::intersects);
  }

  /** Fills a rectangle, unless it is a line without thickness. */
  void block(double x, double y, double width, double height, Colour colour) {
    if (width > 0 && height > 0) {
      fill(Outline.rectangle(x, y, width, height), colour);
    }
  }

  /** The drawing, as tall as given or as its words need. */
  Drawing drawing(double width, double height) {
    return new Fitting(marks, lettering).drawing(width, height);
  }
}
