package org.attache.text;

/**
 * A shaped stretch of one font without regard to size; shared between threads and paragraphs.
 *
 * @param text the characters, in logical order
 * @param isRightToLeft whether glyphs run against the order of the characters
 * @param glyphs in visual order
 * @param advances in thousandths of the size
 * @param offsets pairs of right and up, in thousandths; empty where all are 0
 * @param clusters the character each glyph shows first
 * @param width in thousandths
 */
record Word(
    String text,
    boolean isRightToLeft,
    int[] glyphs,
    float[] advances,
    float[] offsets,
    int[] clusters,
    double width) {

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
}
