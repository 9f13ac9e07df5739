package org.attache.opentype;

/** Looks glyphs up in the sets that layout tables share: coverages and classes. */
final class GlyphSets {

  private static final int RANGE = 6;

  private GlyphSets() {}

  /** The glyph's place in a coverage table; -1 where it is not covered. */
  static int indexIn(FontTables font, int coverage, int glyph) {
    int count = font.number(coverage + 2);
    if (font.number(coverage) == 1) {
      int low = 0;
      int high = count - 1;
      while (low <= high) {
        int middle = low + high >>> 1;
        int one = font.number(coverage + 4 + 2 * middle);
        if (one == glyph) {
          return middle;
        }
        low = one < glyph ? middle + 1 : low;
        high = one > glyph ? middle - 1 : high;
      }
      return -1;
    }
    int range = range(font, coverage + 4, count, glyph);
    return range < 0 ? -1 : font.number(range + 4) + glyph - font.number(range);
  }

  /** The glyph's class; 0 where the table does not name it. */
  static int classIn(FontTables font, int classes, int glyph) {
    if (font.number(classes) == 1) {
      int index = glyph - font.number(classes + 2);
      return index >= 0 && index < font.number(classes + 4)
          ? font.number(classes + 6 + 2 * index)
          : 0;
    }
    int range = range(font, classes + 4, font.number(classes + 2), glyph);
    return range < 0 ? 0 : font.number(range + 4);
  }

  /** The record, of first and last glyph and a number, that a glyph falls into; -1 for none. */
  private static int range(FontTables font, int records, int count, int glyph) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int at = records + RANGE * middle;
      if (glyph < font.number(at)) {
        high = middle - 1;
      } else if (glyph > font.number(at + 2)) {
        low = middle + 1;
      } else {
        return at;
      }
    }
    return -1;
  }
}
