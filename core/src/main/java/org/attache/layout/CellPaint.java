package org.attache.layout;

import java.util.List;
import org.attache.text.TextLine;

/** Puts lines one below the other within a cell. */
final class CellPaint {

  private CellPaint() {}

  /** How high the lines are together. */
  static double height(List<TextLine> lines, LineBox plain) {
    double height = 0;
    for (TextLine line : lines) {
      height += plain.with(line).height();
    }
    return height;
  }

  /** Puts lines from a top left corner downwards. */
  static void put(
      Sheet sheet, List<TextLine> lines, List<Ink> inks, double x, double y, LineBox plain) {
    double top = y;
    for (TextLine line : lines) {
      LineBox box = plain.with(line);
      TextPaint.put(sheet, line, inks, x, top + box.baseline());
      top += box.height();
    }
  }
}
