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

  // What every paragraph asks of a word, so that it need not look at the string.
  private final int length;
  private final boolean isName;
  private final boolean hasTies;
  private final double startsOut;
  private final double endsOut;
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
    this.length = text.length();
    this.head = packed(text, 0, Math.min(PACKED, length));
    this.tail = packed(text, Math.min(PACKED, length), length);
    this.isName = beginsWithCapital(text);
    this.hasTies = Ties.next(text, 0) >= 0;
    this.startsOut = text.isEmpty() ? 0 : out(0, Margins.start(text.charAt(0)));
    this.endsOut = text.isEmpty() ? 0 : out(length - 1, Margins.end(text.charAt(length - 1)));
  }

  private double out(int index, double part) {
    return part == 0 ? 0 : part * width(index, index + 1);
  }

  private static boolean beginsWithCapital(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        return Character.isUpperCase(word.charAt(i));
      }
    }
    return false;
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

  /** Whether both halves of some characters are packed, so that the numbers tell all. */
  static boolean isPacked(long head, long tail) {
    return head != NOT_PACKED && tail != NOT_PACKED;
  }

  /** Whether its characters are these, {@linkplain #packed packed}. */
  boolean isOf(long first, long others) {
    return head == first && tail == others;
  }

  /** Whether {@link #head} and {@link #tail} tell all its characters. */
  boolean isPacked() {
    return isPacked(head, tail);
  }

  /** The first {@value #PACKED} characters, packed. */
  long head() {
    return head;
  }

  /** The other characters, packed. */
  long tail() {
    return tail;
  }

  /** Whether its characters are those of a text from one index to before another. */
  boolean isOf(String other, int from, int to) {
    return length == to - from && other.startsWith(text, from);
  }

  String text() {
    return text;
  }

  /** How many characters it has. */
  int length() {
    return length;
  }

  /** Whether its first letter is a capital. */
  boolean isName() {
    return isName;
  }

  /** Whether it has spaces that yield in need. */
  boolean hasTies() {
    return hasTies;
  }

  /** How far its first character stands out into the margin, in thousandths. */
  double startsOut() {
    return startsOut;
  }

  /** How far its last character stands out into the margin, in thousandths. */
  double endsOut() {
    return endsOut;
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
    if (from == 0 && to == length) {
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
