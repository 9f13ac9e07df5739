package org.attache.opentype;

/**
 * Placed glyphs from left to right. Arrays are not copied and must not be changed.
 *
 * @param glyphs the numbers of the glyphs
 * @param clusters the character each glyph shows first
 * @param advances in units of the font
 */
@SuppressWarnings("ArrayRecordComponent")
public record GlyphLine(int[] glyphs, int[] clusters, int[] advances) {

  /** The sum of all advances, in units of the font. */
  public int width() {
    int sum = 0;
    for (int advance : advances) {
      sum += advance;
    }
    return sum;
  }
}
