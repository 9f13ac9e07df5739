package org.attache.pdf;

import java.util.List;
import org.attache.chart.Outline;
import org.attache.layout.Placed;

/** Writes paths into a page's content. */
final class OutlinePainter {

  private final Bytes out;

  OutlinePainter(Bytes out) {
    this.out = out;
  }

  /** Writes the path on a page so many points high; painting it is left to the next operator. */
  void write(Outline outline, double height) {
    double[] c = outline.coordinates();
    if (isRectangle(outline, c)) {
      out.hundredths(Math.round(c[0] * 100)).put(' ');
      out.hundredths(Math.round((height - c[1]) * 100)).put(' ');
      out.hundredths(Math.round((c[4] - c[0]) * 100)).put(' ');
      out.hundredths(Math.round((c[1] - c[5]) * 100)).put(" re\n");
      return;
    }
    int at = 0;
    for (int i = 0; i < outline.size(); i++) {
      Outline.Step step = outline.step(i);
      for (int end = at + step.coordinates(); at < end; at += 2) {
        out.hundredths(Math.round(c[at] * 100)).put(' ');
        out.hundredths(Math.round((height - c[at + 1]) * 100)).put(' ');
      }
      out.put(
          switch (step) {
            case MOVE -> "m\n";
            case LINE -> "l\n";
            case CURVE -> "c\n";
            case CLOSE -> "h\n";
          });
    }
  }

  private static boolean isRectangle(Outline outline, double[] c) {
    return outline.size() == 5
        && c.length == 8
        && outline.step(0) == Outline.Step.MOVE
        && outline.step(4) == Outline.Step.CLOSE
        && c[1] == c[3]
        && c[2] == c[4]
        && c[5] == c[7]
        && c[6] == c[0];
  }

  /** The smallest rectangle around all paths among the items; a glyph counts as where it begins. */
  static Bounds bounds(List<Placed> items) {
    Bounds bounds = new Bounds();
    for (Placed item : items) {
      if (item instanceof Placed.Fill fill) {
        bounds.add(fill.outline().coordinates());
      } else if (item instanceof Placed.Stroke stroke) {
        bounds.add(stroke.outline().coordinates());
      } else if (item instanceof Placed.Glyphs glyphs) {
        bounds.add(new double[] {glyphs.x(), glyphs.y()});
      } else if (item instanceof Placed.Image image) {
        bounds.add(new double[] {image.x(), image.y()});
        bounds.add(new double[] {image.x() + image.width(), image.y() + image.height()});
      }
    }
    return bounds;
  }

  /** A rectangle that grows. */
  static final class Bounds {
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    private void add(double[] coordinates) {
      for (int i = 0; i < coordinates.length; i += 2) {
        left = Math.min(left, coordinates[i]);
        right = Math.max(right, coordinates[i]);
        top = Math.min(top, coordinates[i + 1]);
        bottom = Math.max(bottom, coordinates[i + 1]);
      }
    }

    /** Writes left, lower, right and upper edge; all 0 where there is nothing. */
    void write(Bytes out, double height) {
      if (left > right) {
        out.put("0 0 0 0");
        return;
      }
      out.hundredths(Math.round(left * 100)).put(' ');
      out.hundredths(Math.round((height - bottom) * 100)).put(' ');
      out.hundredths(Math.round(right * 100)).put(' ');
      out.hundredths(Math.round((height - top) * 100));
    }
  }
}
