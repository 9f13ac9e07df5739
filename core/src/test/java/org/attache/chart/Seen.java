package org.attache.chart;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.attache.theme.Colour;

/** What a reader of a drawing sees, for assertions. */
final class Seen {

  private static final double ROUNDING = 0.01;

  private Seen() {}

  static List<Drawing.Words> words(Drawing drawing) {
    List<Drawing.Words> found = new ArrayList<>();
    for (Drawing.Mark mark : drawing.marks()) {
      if (mark instanceof Drawing.Words words) {
        found.add(words);
      }
    }
    return found;
  }

  static List<String> texts(Drawing drawing) {
    return words(drawing).stream().map(Drawing.Words::text).toList();
  }

  static Drawing.Words word(Drawing drawing, String text) {
    return words(drawing).stream()
        .filter(words -> words.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no '" + text + "' in " + texts(drawing)));
  }

  /** The bounds of all areas filled with a colour, in painting order. */
  static List<Rectangle2D> fills(Drawing drawing, Colour colour) {
    List<Rectangle2D> found = new ArrayList<>();
    for (Drawing.Mark mark : drawing.marks()) {
      if (mark instanceof Drawing.Fill fill && fill.colour().equals(colour)) {
        found.add(Shapes.shape(fill.outline()).getBounds2D());
      }
    }
    return found;
  }

  static List<Drawing.Stroke> strokes(Drawing drawing, Colour colour) {
    List<Drawing.Stroke> found = new ArrayList<>();
    for (Drawing.Mark mark : drawing.marks()) {
      if (mark instanceof Drawing.Stroke stroke && stroke.colour().equals(colour)) {
        found.add(stroke);
      }
    }
    return found;
  }

  /** Everything that is wrong with any drawing whatever: overlapping words, marks outside. */
  static List<String> faults(Drawing drawing) {
    List<String> faults = new ArrayList<>();
    Rectangle2D sheet =
        new Rectangle2D.Double(
            -ROUNDING,
            -ROUNDING,
            drawing.width().points() + 2 * ROUNDING,
            drawing.height().points() + 2 * ROUNDING);
    List<Drawing.Words> words = words(drawing);
    for (int i = 0; i < words.size(); i++) {
      Rectangle2D box = box(words.get(i));
      if (!sheet.contains(box)) {
        faults.add("'" + words.get(i).text() + "' leaves the drawing: " + box);
      }
      for (int j = 0; j < i; j++) {
        if (box.intersects(box(words.get(j)))) {
          faults.add("'" + words.get(i).text() + "' overlaps '" + words.get(j).text() + "'");
        }
      }
    }
    for (Drawing.Mark mark : drawing.marks()) {
      if (mark instanceof Drawing.Fill fill) {
        Rectangle2D bounds = bounds(fill.outline());
        if (!sheet.contains(bounds) && bounds.getWidth() > 0 && bounds.getHeight() > 0) {
          faults.add("a fill leaves the drawing: " + bounds);
        }
      } else if (mark instanceof Drawing.Stroke stroke) {
        Rectangle2D bounds = bounds(stroke.outline());
        if (!sheet.contains(bounds.getMinX(), bounds.getMinY())
            || !sheet.contains(bounds.getMaxX(), bounds.getMaxY())) {
          faults.add("a stroke leaves the drawing: " + bounds);
        }
      }
    }
    return faults;
  }

  /** The bounds of what is seen: of a curve, not of its control points. */
  static Rectangle2D bounds(Outline outline) {
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, -1, -1);
    double[] at = new double[6];
    for (PathIterator path = Shapes.shape(outline).getPathIterator(null, 0.01);
        !path.isDone();
        path.next()) {
      if (path.currentSegment(at) != PathIterator.SEG_CLOSE) {
        if (bounds.getWidth() < 0) {
          bounds.setRect(at[0], at[1], 0, 0);
        }
        bounds.add(at[0], at[1]);
      }
    }
    return bounds;
  }

  /** From the top of capitals to the foot of descenders. */
  static Rectangle2D box(Drawing.Words words) {
    double size = words.size().points();
    return new Rectangle2D.Double(words.x(), words.y() - 0.7 * size, words.width(), 0.9 * size);
  }
}
