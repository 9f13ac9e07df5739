package org.attache.text;

import java.util.List;
import org.attache.text.StyledText.Stretch;

/** Divides the words of a paragraph with hyphens. */
final class Hyphens {

  private static final int PENALTY = 55;
  private static final int PENALTY_OF_A_NAME = 170;

  private Hyphens() {}

  /** A hyphen after a piece. It shows U+00AD, so that whoever copies the text gets the word. */
  static Piece beside(Piece piece) {
    String glyph = piece.face().covers(0x2010) ? "\u2010" : "-";
    Word word = piece.face().shape(glyph, false);
    Word soft =
        new Word(
            String.valueOf(Characters.SOFT_HYPHEN),
            word.isRightToLeft(),
            word.glyphs(),
            word.advances(),
            word.offsets(),
            word.clusters(),
            word.width());
    return new Piece(
        piece.face(), soft, 0, 1, piece.size(), piece.stretch(), piece.level(), piece.isForeign());
  }

  /** The same items with a place to break wherever a word may be divided. */
  static Items divided(Items items, Hyphenator hyphenator, List<Stretch> stretches) {
    Items divided = new Items();
    for (int i = 0; i < items.size(); i++) {
      if (items.kind(i) == Items.BOX && isWholeWord(items, i)) {
        Piece piece = items.piece(i);
        String language = stretches.get(piece.stretch()).language();
        addDivided(divided, piece, hyphenator.points(piece.word().text(), language));
      } else {
        divided.addItem(items, i);
      }
    }
    return divided;
  }

  /** Whether a box is no part of a longer word, such as one that changes its type midway. */
  private static boolean isWholeWord(Items items, int item) {
    Piece piece = items.piece(item);
    boolean isWhole = piece.from() == 0 && piece.to() == piece.word().text().length();
    return isWhole && !piece.word().isRightToLeft();
  }

  private static void addDivided(Items divided, Piece piece, int[] points) {
    int from = 0;
    int penalty = isName(piece.word().text()) ? PENALTY_OF_A_NAME : PENALTY;
    for (int point : points) {
      if (piece.word().canCut(point)) {
        divided.box(piece.part(from, point));
        divided.hyphen(penalty, beside(piece));
        from = point;
      }
    }
    divided.box(piece.part(from, piece.to()));
  }

  /** Whether a word begins with a capital: names are divided only where nothing else helps. */
  private static boolean isName(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        return Character.isUpperCase(word.charAt(i));
      }
    }
    return false;
  }
}
