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
    List<TextLine.Fragment> fragments = line.fragments();
    boolean isTurning = fragments.size() > 1 && line.isTurning();
    if (isTurning) {
      sheet.beginLine(fragments.size());
    }
    for (TextLine.Fragment fragment : fragments) {
      Ink ink = inks.get(fragment.stretch());
      Placed.Glyphs glyphs = glyphs(fragment, ink, x, baseline);
      if (isTurning) {
        sheet.putAt(ink, glyphs, place(fragment, fragments));
      } else {
        sheet.put(ink, glyphs);
      }
      if (ink.strand().isLink()) {
        double size = fragment.run().size();
        double top = baseline - ink.rise() - LINK_ABOVE * size;
        Strand link = ink.strand().innermostLink();
        sheet.link(link, glyphs.x(), top, fragment.width(), LINK_HEIGHT * size);
      }
    }
  }

  private static Placed.Glyphs glyphs(
      TextLine.Fragment fragment, Ink ink, double x, double baseline) {
    return new Placed.Glyphs(
        fragment.run(),
        x + fragment.x(),
        baseline - ink.rise(),
        ink.colour(),
        fragment.space(),
        fragment.turn());
  }

  /** How many fragments stand on the left of one; of those without width, the earlier read ones. */
  private static int place(TextLine.Fragment fragment, List<TextLine.Fragment> fragments) {
    int place = 0;
    boolean isBefore = true;
    for (TextLine.Fragment other : fragments) {
      isBefore &= other != fragment;
      boolean isLeft = other.x() < fragment.x() || other.x() == fragment.x() && isBefore;
      place += isLeft ? 1 : 0;
    }
    return place;
  }
}
