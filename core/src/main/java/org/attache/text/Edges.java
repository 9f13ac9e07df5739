package org.attache.text;

/** How far each possible beginning and end of a line stands out into the margin, in points. */
final class Edges {

  /** Lines end where their measure does. */
  static final Edges NONE = new Edges(new float[0], new float[0]);

  private final float[] starts;
  private final float[] ends;

  private Edges(float[] starts, float[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** The edges of items of a paragraph that runs from right to left or not. */
  static Edges of(Items items, boolean isRightToLeft) {
    int size = items.size();
    float[] starts = new float[size];
    float[] ends = new float[size + 1];
    for (int i = 0; i < size; i++) {
      byte kind = items.kind(i);
      if (kind == Items.BOX) {
        Piece piece = items.piece(i);
        // A piece that runs the other way shows its ends at the other edge.
        boolean isAlong = (piece.level() & 1) == (isRightToLeft ? 1 : 0);
        starts[i] = isAlong ? start(piece) : 0;
        ends[i + 1] = isAlong ? end(piece) : 0;
      } else if (items.isHyphen(i)) {
        ends[i] = (float) (items.width(i) * Margins.end('-'));
      }
    }
    return new Edges(starts, ends);
  }

  /** For a line that begins with a box. */
  double start(int item) {
    return item < starts.length ? starts[item] : 0;
  }

  /** For a line that ends with a break at an item. */
  double end(int item) {
    return item < ends.length ? ends[item] : 0;
  }

  private static float start(Piece piece) {
    if (piece.from() == 0) {
      return (float) (piece.word().startsOut() * piece.size() / 1000);
    }
    double part = Margins.start(piece.word().text().charAt(piece.from()));
    return part == 0 ? 0 : hang(piece, piece.from(), part);
  }

  private static float end(Piece piece) {
    if (piece.to() == piece.word().length()) {
      return (float) (piece.word().endsOut() * piece.size() / 1000);
    }
    double part = Margins.end(piece.word().text().charAt(piece.to() - 1));
    return part == 0 ? 0 : hang(piece, piece.to() - 1, part);
  }

  private static float hang(Piece piece, int index, double part) {
    double own = piece.word().width(index, index + 1);
    return (float) (part * own * piece.size() / 1000);
  }
}
