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
    return new Rectangle2D.Double(
        left, y - lettering.rise(), width, lettering.rise() + lettering.fall());
  }

  /** Whether no words stand in or touch a box. */
  boolean isFree(Rectangle2D box) {
    Rectangle2D wide =
        new Rectangle2D.Double(
            box.getX() - 2, box.getY() - 1, box.getWidth() + 4, box.getHeight() + 2);
    return written.stream().noneMatch(wide::intersects);
  }

  Drawing drawing(double width, double height) {
    return new Drawing(Length.pt(width), Length.pt(height), marks);
  }
}
