package org.attache.pdf;

import java.util.Arrays;
import org.attache.text.GlyphRun;

/**
 * The glyphs of a run cut, in reading order, into the smallest units that each show a piece of the
 * text: most often one glyph and one character. A unit has a body, and marks that the font gives no
 * width. Reused, not shared by threads.
 */
final class GlyphUnits {

  /** Glyph ids from here on are the shaper's sign for nothing to paint; 0 is the missing glyph. */
  private static final int NOTHING = 0xFFFE;

  /** No character below combines with the one before it. */
  private static final int FIRST_COMBINING = 0x300;

  private static final int FEW = 64;

  private int[] order = new int[FEW];
  private int[] least = new int[FEW];
  private int[] glyphStarts = new int[FEW];
  private int[] markStarts = new int[FEW];
  private int[] textStarts = new int[FEW];
  private int size;

  /** Whether a glyph is painted at all. */
  private static boolean isPainted(int glyph) {
    return glyph > 0 && glyph < NOTHING;
  }

  private static boolean isCombining(String text, int index) {
    char c = text.charAt(index);
    return c >= FIRST_COMBINING && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether every glyph is painted and shows characters of its own, in the run's direction. */
  static boolean areSingle(GlyphRun run) {
    int[] clusters = run.clusters();
    int[] glyphs = run.glyphs();
    int step = run.isRightToLeft() ? -1 : 1;
    for (int i = 0; i < glyphs.length; i++) {
      if (!isPainted(glyphs[i])
          || isCombining(run.text(), clusters[i])
          || i > 0 && (clusters[i] - clusters[i - 1]) * step <= 0) {
        return false;
      }
    }
    return true;
  }

  /** Cuts a run; what was cut before is forgotten. */
  void cut(GlyphRun run, EmbeddedFont font) {
    int painted = collect(run);
    int[] clusters = run.clusters();
    int after = Integer.MAX_VALUE;
    for (int i = painted - 1; i >= 0; i--) {
      after = Math.min(after, clusters[order[i]]);
      least[i] = after;
    }
    size = 0;
    int most = -1;
    for (int i = 0; i < painted; i++) {
      boolean isApart = least[i] > most && !isCombining(run.text(), least[i]);
      if (isApart || i == 0) {
        glyphStarts[size] = i;
        textStarts[size++] = least[i];
      }
      most = Math.max(most, clusters[order[i]]);
    }
    glyphStarts[size] = painted;
    textStarts[size] = run.text().length();
    for (int unit = 0; unit < size; unit++) {
      moveMarksBack(run, font, unit);
    }
  }

  private int collect(GlyphRun run) {
    int count = run.glyphs().length;
    if (order.length <= count) {
      order = new int[2 * count];
      least = new int[2 * count];
      glyphStarts = new int[2 * count];
      markStarts = new int[2 * count];
      textStarts = new int[2 * count];
    }
    int painted = 0;
    for (int i = 0; i < count; i++) {
      int index = run.isRightToLeft() ? count - 1 - i : i;
      if (isPainted(run.glyphs()[index])) {
        order[painted++] = index;
      }
    }
    return painted;
  }

  /** Orders a unit's glyphs: its body in visual order, then its marks. */
  private void moveMarksBack(GlyphRun run, EmbeddedFont font, int unit) {
    int from = glyphStarts[unit];
    int to = glyphStarts[unit + 1];
    int body = from;
    int marks = 0;
    for (int i = from; i < to; i++) {
      if (font.isMark(run.glyphs()[order[i]])) {
        least[marks++] = order[i]; // no longer needed for cutting
      } else {
        order[body++] = order[i];
      }
    }
    if (body == from) { // marks alone: the first stands for the text
      markStarts[unit] = from + 1;
      return;
    }
    Arrays.sort(order, from, body);
    System.arraycopy(least, 0, order, body, marks);
    markStarts[unit] = body;
  }

  /** How many units there are. */
  int size() {
    return size;
  }

  /** How many glyphs are in a unit's body, at least one. */
  int bodyCount(int unit) {
    return markStarts[unit] - glyphStarts[unit];
  }

  /** The index in the run of a glyph of a unit's body. */
  int body(int unit, int index) {
    return order[glyphStarts[unit] + index];
  }

  /** How many marks a unit has. */
  int markCount(int unit) {
    return glyphStarts[unit + 1] - markStarts[unit];
  }

  /** The index in the run of one of a unit's marks. */
  int mark(int unit, int index) {
    return order[markStarts[unit] + index];
  }

  /** Whether a unit has marks. */
  boolean hasMarks(int unit) {
    return markCount(unit) > 0;
  }

  /** Where a unit's characters begin in the run's text. */
  int textStart(int unit) {
    return textStarts[unit];
  }

  /** Before where a unit's characters end in the run's text. */
  int textEnd(int unit) {
    return textStarts[unit + 1];
  }
}
