package org.attache.text;

/** Joins the glyphs of pieces of one font, size and direction. */
final class RunBuilder {

  private final Piece[] pieces;
  private final double[] behind;
  private final int from;
  private final int to;
  private final boolean isRightToLeft;
  private final int[] glyphs;
  private final float[] advances;
  private final float[] offsets;
  private final int[] clusters;
  private int at;

  /** A builder of the run of the pieces from one index to before another. */
  RunBuilder(Piece[] pieces, double[] behind, int from, int to) {
    this.pieces = pieces;
    this.behind = behind;
    this.from = from;
    this.to = to;
    this.isRightToLeft = (pieces[from].level() & 1) == 1;
    int count = 0;
    boolean hasOffsets = false;
    for (int i = from; i < to; i++) {
      count += pieces[i].glyphCount();
      hasOffsets |= pieces[i].word().offsets().length > 0;
    }
    glyphs = new int[count];
    advances = new float[count];
    offsets = new float[hasOffsets ? 2 * count : 0];
    clusters = new int[count];
  }

  GlyphRun build() {
    int length = 0;
    for (int i = from; i < to; i++) {
      length += pieces[i].to() - pieces[i].from();
    }
    StringBuilder text = new StringBuilder(length);
    for (int i = from; i < to; i++) {
      text.append(pieces[i].word().text(), pieces[i].from(), pieces[i].to());
    }
    int base = isRightToLeft ? length : 0;
    for (int i = 0; i < to - from; i++) {
      int index = isRightToLeft ? to - 1 - i : from + i;
      Piece piece = pieces[index];
      int characters = piece.to() - piece.from();
      base -= isRightToLeft ? characters : 0;
      add(piece, base);
      if (behind[index] != 0 && at > 0) {
        advances[at - 1] += (float) (behind[index] * 1000 / piece.size());
      }
      base += isRightToLeft ? 0 : characters;
    }
    Piece first = pieces[from];
    return new GlyphRun(
        first.face().file(),
        first.size(),
        text.toString(),
        isRightToLeft,
        glyphs,
        advances,
        offsets,
        clusters);
  }

  private void add(Piece piece, int base) {
    Word word = piece.word();
    int[] own = word.clusters();
    int shift = base - piece.from();
    boolean isRaised = word.offsets().length > 0;
    if (!isRaised && piece.from() == 0 && piece.to() == word.length()) {
      addWhole(word, base);
      return;
    }
    for (int g = 0; g < own.length; g++) {
      int cluster = own[g];
      if (cluster >= piece.from() && cluster < piece.to()) {
        glyphs[at] = word.glyphs()[g];
        advances[at] = word.advances()[g];
        clusters[at] = shift + cluster;
        if (isRaised) {
          offsets[2 * at] = word.offsets()[2 * g];
          offsets[2 * at + 1] = word.offsets()[2 * g + 1];
        }
        at++;
      }
    }
  }

  /** Most pieces are words as they were shaped. */
  private void addWhole(Word word, int base) {
    int[] own = word.clusters();
    System.arraycopy(word.glyphs(), 0, glyphs, at, own.length);
    System.arraycopy(word.advances(), 0, advances, at, own.length);
    for (int cluster : own) {
      clusters[at++] = base + cluster;
    }
  }
}
