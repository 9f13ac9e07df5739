package org.attache.text;

import org.jspecify.annotations.Nullable;

/**
 * A shaped stretch of one font without regard to size; shared between threads and paragraphs.
 * Arrays are not copied and must not be changed.
 */
final class Word {

  private final String text;
  private final boolean isRightToLeft;
  private final int[] glyphs;
  private final float[] advances;
  private final float[] offsets;
  private final int[] clusters;
  private final double width;

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
