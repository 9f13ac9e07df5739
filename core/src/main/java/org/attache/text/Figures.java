package org.attache.text;

/** Gives all figures of a word one width, so that they align in columns whatever their font. */
final class Figures {

  private Figures() {}

  /** The word with every figure as wide as the widest of the font; the same where all are. */
  static Word tabular(Word word, Face face) {
    double widest = face.widestFigure();
    if (widest == 0) {
      return word;
    }
    float[] advances = word.advances().clone();
    float[] offsets = new float[2 * advances.length];
    System.arraycopy(word.offsets(), 0, offsets, 0, word.offsets().length);
    double more = 0;
    for (int i = 0; i < advances.length; i++) {
      char c = word.text().charAt(word.clusters()[i]);
      if (c >= '0' && c <= '9') {
        double room = widest - advances[i];
        offsets[2 * i] += (float) (room / 2);
        advances[i] = (float) widest;
        more += room;
      }
    }
    return new Word(
        word.text(),
        word.isRightToLeft(),
        word.glyphs(),
        advances,
        offsets,
        word.clusters(),
        word.width() + more);
  }
}
