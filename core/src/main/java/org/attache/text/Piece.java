package org.attache.text;

/**
 * Part of a shaped word in one size: what boxes and spaces are made of.
 *
 * @param face its font
 * @param word the shaped word
 * @param from index in the word's text of the first character
 * @param to index behind the last
 * @param size in points
 * @param stretch number of the stretch it belongs to
 * @param level of embedding, odd for right to left
 * @param isForeign whether the font is not the stretch's own
 */
record Piece(
    Face face,
    Word word,
    int from,
    int to,
    double size,
    int stretch,
    byte level,
    boolean isForeign) {

  /** In points. */
  double width() {
    return word.width(from, to) * size / 1000;
  }

  /** How many glyphs show it. */
  int glyphCount() {
    int[] clusters = word.clusters();
    if (from == 0 && to == word.length()) {
      return clusters.length;
    }
    int count = 0;
    for (int cluster : clusters) {
      count += cluster >= from && cluster < to ? 1 : 0;
    }
    return count;
  }

  Piece part(int newFrom, int newTo) {
    return new Piece(face, word, newFrom, newTo, size, stretch, level, isForeign);
  }

  Piece withLevel(byte other) {
    return new Piece(face, word, from, to, size, stretch, other, isForeign);
  }

  /** Whether a space behind it is better taken from its font than from the stretch's own. */
  boolean lendsSpace(int ofStretch, byte ofLevel) {
    return isForeign && stretch == ofStretch && level == ofLevel && face.covers(' ');
  }

  boolean joins(Piece next) {
    return face == next.face && stretch == next.stretch && level == next.level && size == next.size;
  }

  boolean continues(Piece next) {
    return word == next.word && to == next.from && joins(next);
  }
}
