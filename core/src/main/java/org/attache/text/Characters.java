package org.attache.text;

/** What the shaper has to know of single characters. */
final class Characters {

  static final char SOFT_HYPHEN = '\u00AD';
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Characters() {}

  /** Whether a character is a space that a line may end with. */
  static boolean isBreakingSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= '\u2000' && c <= '\u200A' && c != '\u2007'
        || c == '\u205F'
        || c == '\u3000'
        || c == '\u1680';
  }

  /** Whether a character has no look of its own and does not change how others look. */
  static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.FORMAT
            && codePoint != ZERO_WIDTH_JOINER
            && codePoint != ZERO_WIDTH_NON_JOINER;
  }

  /** Whether a character belongs to the one before it. */
  static boolean isAttached(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || codePoint == ZERO_WIDTH_JOINER
        || codePoint == ZERO_WIDTH_NON_JOINER;
  }

  /** Whether a font may do without a glyph for a character. */
  static boolean isOptional(int codePoint) {
    return codePoint == ZERO_WIDTH_JOINER
        || codePoint == ZERO_WIDTH_NON_JOINER
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }

  /** Whether a character shows only if a font has it. */
  static boolean needsGlyph(int codePoint) {
    return codePoint > ' ' && codePoint < 0x7F || !isInvisible(codePoint) && !isOptional(codePoint);
  }

  /** A character that looks the same, for fonts that lack the one; itself where there is none. */
  static int lookalike(int codePoint) {
    return switch (codePoint) {
      case 0x00A0,
          0x2002,
          0x2003,
          0x2004,
          0x2005,
          0x2006,
          0x2007,
          0x2008,
          0x2009,
          0x200A,
          0x202F,
          0x205F ->
          ' ';
      case 0x2010 -> '-';
      case 0x2011 -> 0x2010;
      case 0x2212 -> 0x2013;
      default -> codePoint;
    };
  }

  /** The width of a space that fonts often lack, in thousandths; 0 for the font's own. */
  static float spaceWidth(int codePoint) {
    return switch (codePoint) {
      case 0x2002 -> 500;
      case 0x2003 -> 1000;
      case 0x2004 -> 333;
      case 0x2005 -> 250;
      case 0x2006, 0x2009, 0x202F -> 180;
      case 0x2008 -> 220;
      case 0x200A -> 90;
      default -> 0;
    };
  }
}
