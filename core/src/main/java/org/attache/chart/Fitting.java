package org.attache.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.attache.theme.Length;

/**
 * Sees to it that words can be read whatever the data: those that would leave the drawing move
 * inside, and where two would stand on one another the first stays alone.
 *
 * <p>Charts place their words so that neither happens; this is for data that leave them no room.
 */
final class Fitting {

  private final List<Drawing.Mark> marks;
  private final Lettering lettering;

  Fitting(List<Drawing.Mark> marks, Lettering lettering) {
    this.marks = marks;
    this.lettering = lettering;
  }

  Drawing drawing(double width, double height) {
    double top = 0;
    double bottom = height;
    List<Rectangle2D> taken = new ArrayList<>();
    List<Drawing.Mark> kept = new ArrayList<>();
    for (Drawing.Mark mark : marks) {
      if (!(mark instanceof Drawing.Words words)) {
        kept.add(mark);
        continue;
      }
      Drawing.Words placed = inside(words, width);
      Rectangle2D box = box(placed);
      if (box.getWidth() <= width && isFree(box, taken)) {
        kept.add(placed);
        taken.add(box);
        top = Math.min(top, box.getMinY());
        bottom = Math.max(bottom, box.getMaxY());
      }
    }
    return new Drawing(
        Length.pt(width), Length.pt(bottom - top), top < 0 ? moved(kept, -top) : kept);
  }

  /** Whether a box meets none of others: asked of every label against all before it. */
  static boolean isFree(Rectangle2D box, List<Rectangle2D> taken) {
    for (int i = 0; i < taken.size(); i++) {
      if (box.intersects(taken.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Drawing.Words inside(Drawing.Words words, double width) {
    double x = Math.max(0, Math.min(words.x(), width - words.width()));
    return x == words.x() ? words : at(words, x, words.y());
  }

  private Rectangle2D box(Drawing.Words words) {
    return lettering.box(words.text(), words.x(), words.y(), words.width());
  }

  private static List<Drawing.Mark> moved(List<Drawing.Mark> marks, double by) {
    List<Drawing.Mark> moved = new ArrayList<>();
    for (Drawing.Mark mark : marks) {
      if (mark instanceof Drawing.Words words) {
        moved.add(at(words, words.x(), words.y() + by));
      } else if (mark instanceof Drawing.Fill fill) {
        moved.add(new Drawing.Fill(fill.outline().moved(0, by), fill.colour()));
      } else if (mark instanceof Drawing.Stroke stroke) {
        moved.add(
            new Drawing.Stroke(
                stroke.outline().moved(0, by), stroke.colour(), stroke.width(), stroke.dashes()));
      }
    }
    return moved;
  }

  private static Drawing.Words at(Drawing.Words words, double x, double y) {
    return new Drawing.Words(
        words.text(),
        x,
        y,
        words.width(),
        words.font(),
        words.isBold(),
        words.size(),
        words.colour());
  }
}
