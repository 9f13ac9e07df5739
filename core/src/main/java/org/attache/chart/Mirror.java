package org.attache.chart;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** Turns a drawing round from left to right; words change their place but stay readable. */
final class Mirror {

  private Mirror() {}

  static Drawing of(Drawing drawing) {
    double width = drawing.width().points();
    List<Drawing.Mark> marks = new ArrayList<>();
    for (Drawing.Mark mark : drawing.marks()) {
      if (mark instanceof Drawing.Fill fill) {
        marks.add(new Drawing.Fill(mirrored(fill.outline(), width), fill.colour()));
      } else if (mark instanceof Drawing.Stroke stroke) {
        marks.add(
            new Drawing.Stroke(
                mirrored(stroke.outline(), width),
                stroke.colour(),
                stroke.width(),
                stroke.dashes()));
      } else if (mark instanceof Drawing.Words words) {
        marks.add(
            new Drawing.Words(
                words.text(),
                width - words.x() - words.width(),
                words.y(),
                words.width(),
                words.font(),
                words.isBold(),
                words.size(),
                words.colour()));
      }
    }
    return new Drawing(drawing.width(), drawing.height(), marks);
  }

  private static Outline mirrored(Outline outline, double width) {
    AffineTransform flip = new AffineTransform(-1, 0, 0, 1, width, 0);
    return Shapes.path(flip.createTransformedShape(Shapes.shape(outline)));
  }
}
