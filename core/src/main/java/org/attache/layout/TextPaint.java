package org.attache.layout;

import java.util.List;
import org.attache.text.TextLine;

/** Puts lines of text on sheets. */
final class TextPaint {

  private static final double LINK_ABOVE = 0.82;
  private static final double LINK_HEIGHT = 1.1;

  private TextPaint() {}

  /** Puts a line whose measure begins at a left edge, on a baseline. */
  static void put(Sheet sheet, TextLine line, List<Ink> inks, double x, double baseline) {
    for (TextLine.Fragment fragment : line.fragments()) {
      Ink ink = inks.get(fragment.stretch());
      double left = x + fragment.x();
      sheet.put(ink, fragment.run(), left, baseline, fragment.space());
      if (ink.strand().isLink()) {
        double size = fragment.run().size();
        double top = baseline - ink.rise() - LINK_ABOVE * size;
        Strand link = ink.strand().innermostLink();
        sheet.link(link, left, top, fragment.width(), LINK_HEIGHT * size);
      }
    }
  }
}
