package org.attache.text;

/** The space of a stretch; made once while nothing about it changes. */
final class Spaces {

  private static final int FEW_LEVELS = 4;

  private final Face own;
  private final double size;
  private final int stretch;
  private final Piece[] known = new Piece[FEW_LEVELS];

  Spaces(Face own, double size, int stretch) {
    this.own = own;
    this.size = size;
    this.stretch = stretch;
  }

  Piece of(Face face, byte level, boolean isForeign) {
    boolean isUsual = face == own && !isForeign && level < FEW_LEVELS;
    if (isUsual && known[level] != null) {
      return known[level];
    }
    Word word = face.shape(" ", (level & 1) == 1);
    Piece space = new Piece(face, word, 0, 1, size, stretch, level, isForeign);
    if (isUsual) {
      known[level] = space;
    }
    return space;
  }
}
