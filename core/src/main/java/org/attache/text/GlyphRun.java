package org.attache.text;

import java.util.Arrays;
import org.attache.theme.FontFile;

/**
 * Glyphs of one font on one line, in visual order, as measured.
 *
 * <p>Arrays are not copied and must not be changed. All are of the same length but {@code text}.
 *
 * @param font the font whose glyph ids these are
 * @param size of the type, in points
 * @param text the characters shown, in logical order
 * @param isRightToLeft whether the glyphs run from right to left in reading
 * @param glyphs glyph ids, from left to right
 * @param advances how far each moves the pen, in thousandths of {@code size}, kerning included
 * @param offsets pairs of how far each is shifted right and up from the pen, in thousandths of
 *     {@code size}; empty where none is shifted
 * @param clusters for each glyph, the index in {@code text} of the first character it shows
 */
public record GlyphRun(
    FontFile font,
    double size,
    String text,
    boolean isRightToLeft,
    int[] glyphs,
    float[] advances,
    float[] offsets,
    int[] clusters) {

  public GlyphRun {
    if (advances.length != glyphs.length
        || clusters.length != glyphs.length
        || offsets.length != 0 && offsets.length != 2 * glyphs.length) {
      throw new IllegalArgumentException("arrays differ in length for '" + text + "'");
    }
  }

  /** How wide the run is, in points. */
  public double width() {
    double thousandths = 0;
    for (float advance : advances) {
      thousandths += advance;
    }
    return thousandths * size / 1000;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GlyphRun that
        && font == that.font
        && size == that.size
        && text.equals(that.text)
        && isRightToLeft == that.isRightToLeft
        && Arrays.equals(glyphs, that.glyphs)
        && Arrays.equals(advances, that.advances)
        && Arrays.equals(offsets, that.offsets)
        && Arrays.equals(clusters, that.clusters);
  }

  @Override
  public int hashCode() {
    return text.hashCode() * 31 + Arrays.hashCode(glyphs);
  }

  @Override
  public String toString() {
    return "'" + text + "' in " + font + " at " + size;
  }
}
