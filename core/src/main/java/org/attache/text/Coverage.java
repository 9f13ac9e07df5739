package org.attache.text;

import java.nio.ByteBuffer;
import java.util.BitSet;
import org.attache.theme.FontFile;

/**
 * The characters a TrueType font has glyphs for, as its cmap says (formats 4 and 12 of the OpenType
 * specification); read without opening the font.
 */
final class Coverage {

  private static final int FORMAT_4 = 4;
  private static final int FORMAT_12 = 12;
  private static final int MOST_CHARACTERS = 0x110000;

  private final BitSet characters = new BitSet(0x3000);

  private Coverage() {}

  /**
   * Reads a font's coverage.
   *
   * @throws IllegalArgumentException if it is not a TrueType font
   */
  static Coverage of(FontFile file) {
    Coverage coverage = new Coverage();
    try {
      coverage.read(ByteBuffer.wrap(file.bytes()));
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a TrueType font: " + file.name(), e);
    }
    return coverage;
  }

  boolean has(int codePoint) {
    return characters.get(codePoint);
  }

  private void read(ByteBuffer bytes) {
    int cmap = Face.table(bytes, "cmap");
    int count = bytes.getShort(cmap + 2);
    int best = -1;
    int bestFormat = -1;
    for (int i = 0, at = cmap + 4; i < count; i++, at += 8) {
      int platform = bytes.getShort(at);
      int encoding = bytes.getShort(at + 2);
      int table = cmap + bytes.getInt(at + 4);
      int format = bytes.getShort(table);
      boolean isUnicode = platform == 0 && encoding != 5 || platform == 3 && encoding != 0;
      boolean isKnown = format == FORMAT_4 || format == FORMAT_12;
      if (isUnicode && isKnown && format > bestFormat) {
        best = table;
        bestFormat = format;
      }
    }
    if (bestFormat == FORMAT_12) {
      readGroups(bytes, best);
    } else if (bestFormat == FORMAT_4) {
      readSegments(bytes, best);
    }
  }

  private void readGroups(ByteBuffer bytes, int table) {
    int groups = bytes.getInt(table + 12);
    for (int i = 0, at = table + 16; i < groups; i++, at += 12) {
      int first = Math.max(0, bytes.getInt(at));
      int last = Math.min(MOST_CHARACTERS - 1, bytes.getInt(at + 4));
      int skipped = bytes.getInt(at + 8) == 0 ? 1 : 0;
      if (last >= first + skipped) {
        characters.set(first + skipped, last + 1);
      }
    }
  }

  private void readSegments(ByteBuffer bytes, int table) {
    int doubled = bytes.getShort(table + 6) & 0xFFFF;
    int ends = table + 14;
    int starts = ends + doubled + 2;
    int deltas = starts + doubled;
    int offsets = deltas + doubled;
    for (int i = 0; i < doubled; i += 2) {
      int first = bytes.getShort(starts + i) & 0xFFFF;
      int last = bytes.getShort(ends + i) & 0xFFFF;
      int delta = bytes.getShort(deltas + i);
      int offset = bytes.getShort(offsets + i) & 0xFFFF;
      for (int c = first; c <= last && c < 0xFFFF; c++) {
        int glyph = c;
        if (offset != 0) {
          glyph = bytes.getShort(offsets + i + offset + 2 * (c - first)) & 0xFFFF;
        }
        boolean isMissing = offset != 0 && glyph == 0 || (glyph + delta & 0xFFFF) == 0;
        if (!isMissing) {
          characters.set(c);
        }
      }
    }
  }
}
