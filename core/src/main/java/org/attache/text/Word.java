package org.attache.text;

import org.jspecify.annotations.Nullable;

/**
 * A shaped stretch of one font without regard to size; shared between threads and paragraphs.
 * Arrays are not copied and must not be changed.
 */
final class Word {

  /** How many characters a number of 64 bits holds. */
  static final int PACKED = 8;

  private static final int LAST_PACKED = 0xFE;

  /** What no characters are packed into. */
  private static final long NOT_PACKED = -1;

  private final String text;
  private final boolean isRightToLeft;
  private final int[] glyphs;
  private final float[] advances;
  private final float[] offsets;
  private final int[] clusters;
  private final double width;
  private final long head;
  private final long tail;

  /** Found when it is first asked for; threads that do so at once find the same. */
  private @Nullable Division division;

  /**
   * Where a word may be divided in a language.
   *
   * @param language BCP 47 tag
   * @param points the indexes before which a hyphen may end a line, in order
   */
  private record Division(String language, int[] points) {}

  /**
   * A word.
   *
   * @param text the characters, in logical order
   * @param isRightToLeft whether glyphs run against the order of the characters
   * @param glyphs in visual order
   * @param advances in thousandths of the size
   * @param offsets pairs of right and up, in thousandths; empty where all are 0
   * @param clusters the character each glyph shows first
   * @param width in thousandths
   */
  Word(
      String text,
      boolean isRightToLeft,
      int[] glyphs,
      float[] advances,
      float[] offsets,
      int[] clusters,
      double width) {
    this.text = text;
    this.isRightToLeft = isRightToLeft;
    this.glyphs = glyphs;
    this.advances = advances;
    this.offsets = offsets;
    this.clusters = clusters;
    this.width = width;
    this.head = packed(text, 0, Math.min(PACKED, text.length()));
    this.tail = packed(text, Math.min(PACKED, text.length()), text.length());
  }

  /**
   * At most {@value #PACKED} characters below U+00FF as one number, no two alike; one and the same
   * where they are more or others. It is compared without a look at the string, which is seldom in
   * the processor's cache.
   */
  static long packed(String text, int from, int to) {
    if (to - from > PACKED) {
      return NOT_PACKED;
    }
    long packed = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == 0 || c > LAST_PACKED) {
        return NOT_PACKED;
      }
      packed = packed << 8 | c;
    }
    return packed;
  }

  /**
   * Whether its characters are those of a text from one index to before another.
   *
   * @param otherHead the first of these, packed
   * @param otherTail the rest, packed
   */
  boolean isOf(String other, int from, int to, long otherHead, long otherTail) {
    return otherHead != NOT_PACKED && otherTail != NOT_PACKED
        ? head == otherHead && tail == otherTail
        : text.length() == to - from && other.startsWith(text, from);
  }

  String text() {
    return text;
  }

  boolean isRightToLeft() {
    return isRightToLeft;
  }

  int[] glyphs() {
    return glyphs;
  }

  float[] advances() {
    return advances;
  }

  float[] offsets() {
    return offsets;
  }

  int[] clusters() {
    return clusters;
  }

  /** In thousandths. */
  double width() {
    return width;
  }

  /** The width of the characters from one index to another, in thousandths. */
  double width(int from, int to) {
    if (from == 0 && to == text.length()) {
      return width;
    }
    double sum = 0;
    for (int i = 0; i < glyphs.length; i++) {
      if (clusters[i] >= from && clusters[i] < to) {
        sum += advances[i];
      }
    }
    return sum;
  }

  /** Whether a glyph begins with the character at an index, so that the word can be cut there. */
  boolean canCut(int index) {
    for (int cluster : clusters) {
      if (cluster == index) {
        return true;
      }
    }
    return false;
  }

  /** The indexes before which a hyphen may end a line, in order. */
  int[] points(Hyphenator hyphenator, String language) {
    Division known = division;
    if (known == null || !known.language().equals(language)) {
      known = new Division(language, hyphenator.points(text, language));
      division = known;
    }
    return known.points();
  }
}
