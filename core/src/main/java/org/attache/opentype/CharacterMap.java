package org.attache.opentype;

/** The glyph that shows a character of the basic plane (cmap, formats 4 and 12). */
final class CharacterMap {

  private static final int SEGMENTS = 4;
  private static final int GROUPS = 12;

  private final FontTables font;
  private final int table;
  private final int format;

  private CharacterMap(FontTables font, int table, int format) {
    this.font = font;
    this.table = table;
    this.format = format;
  }

  static CharacterMap of(FontTables font) {
    int cmap = font.table("cmap");
    int count = font.number(cmap + 2);
    int best = -1;
    int bestFormat = -1;
    for (int i = 0, at = cmap + 4; i < count; i++, at += 8) {
      int platform = font.number(at);
      int encoding = font.number(at + 2);
      int table = cmap + font.whole(at + 4);
      int format = font.number(table);
      boolean isUnicode =
          platform == 0 && encoding != 5 || platform == 3 && (encoding == 1 || encoding == 10);
      boolean isKnown = format == SEGMENTS || format == GROUPS;
      if (isUnicode && isKnown && format > bestFormat) {
        best = table;
        bestFormat = format;
      }
    }
    return new CharacterMap(font, best, bestFormat);
  }

  /** The glyph of a character; 0 where the font has none. */
  int glyph(char c) {
    return format == GROUPS ? inGroups(c) : format == SEGMENTS ? inSegments(c) : 0;
  }

  private int inGroups(char c) {
    int low = 0;
    int high = font.whole(table + 12) - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int at = table + 16 + 12 * middle;
      if (c < font.whole(at)) {
        high = middle - 1;
      } else if (c > font.whole(at + 4)) {
        low = middle + 1;
      } else {
        return font.whole(at + 8) + c - font.whole(at);
      }
    }
    return 0;
  }

  private int inSegments(char c) {
    int doubled = font.number(table + 6);
    int ends = table + 14;
    int low = 0;
    int high = doubled / 2 - 1;
    while (low < high) {
      int middle = low + high >>> 1;
      if (font.number(ends + 2 * middle) < c) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int start = ends + doubled + 2 + 2 * low;
    int first = font.number(start);
    if (c < first || c > font.number(ends + 2 * low)) {
      return 0;
    }
    int delta = font.number(start + doubled);
    int place = start + 2 * doubled;
    int offset = font.number(place);
    if (offset == 0) {
      return c + delta & 0xFFFF;
    }
    int glyph = font.number(place + offset + 2 * (c - first));
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }
}
