package org.attache.pdf;

import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A font program with some of a font's glyphs, ready to embed.
 *
 * @param glyphs for each glyph id of the program, the font's own; ascending
 * @param tag six capitals that tell apart subsets of one font
 * @param length of the program before it was deflated
 * @param deflated the program
 */
record FontSubset(int[] glyphs, String tag, int length, byte[] deflated) {

  static FontSubset of(int[] glyphs, byte[] program, int compression) {
    return new FontSubset(
        glyphs, tag(glyphs), program.length, Deflation.deflate(program, compression));
  }

  /** The id in the program of a glyph that it holds. */
  int id(int glyph) {
    return Arrays.binarySearch(glyphs, glyph);
  }

  private static String tag(int[] glyphs) {
    CRC32 sum = new CRC32();
    for (int glyph : glyphs) {
      sum.update(glyph >> 8);
      sum.update(glyph);
    }
    long rest = sum.getValue();
    char[] letters = new char[6];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (char) ('A' + rest % 26);
      rest /= 26;
    }
    return new String(letters);
  }
}
