package org.attache.text;

/**
 * Prepares the characters of a piece for a font: drops what is not shown, replaces what it lacks.
 */
final class Shown {

  private Shown() {}

  /** The characters that are shown, in logical order. */
  static String of(String text, int from, int to, Face face) {
    boolean isPlain = true;
    for (int i = from; i < to && isPlain; i++) {
      char c = text.charAt(i);
      isPlain = c < 0x7F && c >= ' ' || Character.isLetter(c);
    }
    if (isPlain) {
      return text.substring(from, to);
    }
    StringBuilder shown = new StringBuilder(to - from);
    for (int i = from; i < to; ) {
      int codePoint = text.codePointAt(i);
      boolean isDropped =
          Characters.isInvisible(codePoint)
              || Characters.isOptional(codePoint) && !face.covers(codePoint);
      if (!isDropped) {
        shown.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return shown.toString();
  }

  /** The glyphs; characters the font lacks look like their nearest relative but stay themselves. */
  static Word shape(Face face, String shown, boolean isRightToLeft) {
    boolean isReplaced = false;
    boolean isSpaced = false;
    char[] chars = shown.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c > 0x7F && !face.covers(c) && Characters.lookalike(c) != c) {
        isReplaced = true;
        isSpaced |= Characters.spaceWidth(c) > 0;
        int other = Characters.lookalike(c);
        chars[i] = (char) (face.covers(other) ? other : Characters.lookalike(other));
      }
    }
    if (!isReplaced) {
      return face.shape(shown, isRightToLeft);
    }
    Word word = face.shape(new String(chars), isRightToLeft);
    float[] advances = isSpaced ? spaced(word, shown, face) : word.advances();
    double width = 0;
    for (float advance : advances) {
      width += advance;
    }
    return new Word(
        shown, isRightToLeft, word.glyphs(), advances, word.offsets(), word.clusters(), width);
  }

  private static float[] spaced(Word word, String shown, Face face) {
    float[] advances = word.advances().clone();
    for (int i = 0; i < advances.length; i++) {
      char c = shown.charAt(word.clusters()[i]);
      float width = face.covers(c) ? 0 : Characters.spaceWidth(c);
      advances[i] = width > 0 ? width : advances[i];
    }
    return advances;
  }
}
