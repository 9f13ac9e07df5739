package org.attache.pdf;

import java.nio.ByteBuffer;
import org.attache.theme.FontFile;
import org.attache.theme.FontNames;

/**
 * What a font says of itself as a whole (ISO 32000-1 9.8); lengths are in thousandths of the type's
 * size.
 *
 * @param name its PostScript name
 * @param box left, lower, right and upper edge around all glyphs
 * @param ascent highest above the baseline
 * @param descent lowest, below 0
 * @param capHeight of capitals
 * @param italicAngle in degrees anticlockwise from upright
 * @param isFixedPitch whether all glyphs are equally wide
 * @param stem how thick upright strokes are, more or less
 */
record FontMetrics(
    String name,
    int[] box,
    int ascent,
    int descent,
    int capHeight,
    int italicAngle,
    boolean isFixedPitch,
    int stem) {

  private static final int LENGTH_WITH_CAP_HEIGHT = 90;
  private static final int REGULAR = 400;
  private static final String PUNCTUATION = "._+-";

  /**
   * Reads them from a font's tables.
   *
   * @param scale thousandths a unit of the font
   * @throws IndexOutOfBoundsException if the font is damaged
   */
  static FontMetrics of(FontFile file, GlyphTables tables, double scale) {
    ByteBuffer head = tables.find("head");
    ByteBuffer hhea = tables.find("hhea");
    ByteBuffer os2 = tables.find("OS/2");
    ByteBuffer post = tables.find("post");
    int ascent = scaled(hhea, 4, scale);
    int capHeight = os2.limit() < LENGTH_WITH_CAP_HEIGHT ? 0 : scaled(os2, 88, scale);
    int weight = os2.limit() == 0 ? REGULAR : os2.getShort(4) & 0xFFFF;
    return new FontMetrics(
        name(file, tables.find("name")),
        new int[] {
          scaled(head, 36, scale),
          scaled(head, 38, scale),
          scaled(head, 40, scale),
          scaled(head, 42, scale)
        },
        ascent,
        scaled(hhea, 6, scale),
        capHeight == 0 ? ascent : capHeight,
        post.limit() == 0 ? 0 : Math.round(post.getInt(4) / 65536f),
        post.limit() != 0 && post.getInt(12) != 0,
        10 + 220 * (weight - 50) / 900);
  }

  private static int scaled(ByteBuffer table, int at, double scale) {
    return (int) Math.round(table.getShort(at) * scale);
  }

  /** The PostScript name, or else the file's, in the characters such names may have. */
  private static String name(FontFile file, ByteBuffer names) {
    for (String name : FontNames.postScript(names)) {
      String plain = plain(name);
      if (!plain.isEmpty()) {
        return plain;
      }
    }
    return "F" + plain(file.name().replaceFirst("\\.[^.]*$", ""));
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (isLetter || c >= '0' && c <= '9' || PUNCTUATION.indexOf(c) >= 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
