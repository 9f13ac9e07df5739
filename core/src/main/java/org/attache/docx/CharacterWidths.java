package org.attache.docx;

import java.util.Arrays;

/**
 * About how wide words are in sans faces: Word has the reader's typefaces, which are not known
 * here.
 */
final class CharacterWidths {

  private static final double USUAL = 0.56;

  /** Ideographs, kana, hangul and full-width forms fill a square. */
  private static final int FIRST_SQUARE = 0x2E80;

  private static final int LAST_SQUARE = 0xFAFF;

  /** Faces that may stand in run a little wider than those that these widths are from. */
  private static final double ROOM = 1.08;

  /** Of the first characters, by their code points, in ems. */
  private static final double[] WIDTHS = new double[0x100];

  static {
    Arrays.fill(WIDTHS, USUAL);
    Arrays.fill(WIDTHS, 'A', 'Z' + 1, 0.66);
    set(0.27, "ijlI|'.,:;! \u00A0");
    set(0.35, "frt()[]-/\"*");
    set(0.5, "ckvxyzsJ");
    set(0.74, "wCDGHNOQRU&+=<>~");
    set(0.9, "mMW%@");
  }

  private CharacterWidths() {}

  private static void set(double width, String characters) {
    characters.chars().forEach(c -> WIDTHS[c] = width);
  }

  /** Width in ems. */
  static double of(String words) {
    double width = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < WIDTHS.length) {
        width += WIDTHS[c];
      } else if (c >= FIRST_SQUARE && c <= LAST_SQUARE) {
        // Half of a character that is written as two.
        width += Character.isSurrogate(c) ? 0.5 : 1;
      } else {
        width += USUAL;
      }
    }
    return width * ROOM;
  }
}
