package org.attache.text;

/**
 * Room between two characters that needs no space, in points.
 *
 * @param width as it is set; below 0 where two marks close up
 * @param stretch what may be added in a justified line
 * @param shrink what may be taken away
 * @param before what stands before it
 */
record Gap(double width, double stretch, double shrink, Piece before) {

  private static final float SQUARE = 900;

  /** The room between two characters of which at least one fills a square. */
  static Gap between(int before, int behind, Piece piece) {
    double em = piece.size();
    if (EastAsian.isBesideLatin(before, behind)) {
      double width = EastAsian.BESIDE_LATIN * em;
      return new Gap(width, width / 2, width / 2, piece);
    }
    boolean isMarked = EastAsian.isClosing(before) || EastAsian.isOpening(behind);
    if (!isMarked) {
      return new Gap(0, EastAsian.STRETCH * em, 0, piece);
    }
    float[] advances = piece.word().advances();
    boolean isSquare = advances.length > 0 && advances[advances.length - 1] > SQUARE;
    boolean isClose = isSquare && EastAsian.closeUp(before, behind);
    double stretch = EastAsian.STRETCH_OF_PUNCTUATION * em;
    return isClose
        ? new Gap(-EastAsian.HALF * em, stretch, 0, piece)
        : new Gap(0, stretch, EastAsian.SHRINK_OF_PUNCTUATION * em, piece);
  }
}
