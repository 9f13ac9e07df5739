package org.attache.problem;

/** How many cells of a terminal a character takes: 0 for marks, 2 for wide ones, otherwise 1. */
public final class TerminalWidth {

  /** Ranges of wide characters: the East Asian Width classes W and F of Unicode, joined up. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xA960, 0xA97C},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1FAFF},
    {0x20000, 0x3FFFD}
  };

  private TerminalWidth() {}

  /** The cells of one character. */
  public static int of(int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT:
        return 0;
      default:
        for (int[] range : WIDE) {
          if (codePoint >= range[0] && codePoint <= range[1]) {
            return 2;
          }
        }
        return 1;
    }
  }
}
