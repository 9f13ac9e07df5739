package org.attache.text;

import java.util.List;
import org.attache.text.StyledText.Stretch;

/** Divides the words of a paragraph with hyphens. */
final class Hyphens {

  private static final String ENDS = ".!?:…";
  private static final String CLOSING = "”’\"')]»";
  private static final int PENALTY = 55;
  // Names are divided only where nothing else helps.
  private static final int PENALTY_OF_A_NAME = 1050;

  private Hyphens() {}

  /** A hyphen after a piece. */
  static Piece beside(Piece piece) {
    return new Piece(
        piece.face(),
        piece.face().hyphen(),
        0,
        1,
        piece.size(),
        piece.stretch(),
        piece.level(),
        piece.isForeign());
  }

  /** The same items with a place to break wherever a word may be divided. */
  static Items divided(Items items, Hyphenator hyphenator, List<Stretch> stretches) {
    Items divided = new Items(items.size() * 2);
    int stretch = -1;
    String language = "";
    for (int i = 0; i < items.size(); i++) {
      if (items.kind(i) == Items.BOX && isWholeWord(items, i) && !isBesideFigure(items, i)) {
        Piece piece = items.piece(i);
        if (piece.stretch() != stretch) {
          stretch = piece.stretch();
          language = hyphenator.known(stretches.get(stretch).language());
        }
        int[] points = piece.word().points(hyphenator, language);
        boolean isName = points.length > 0 && piece.word().isName() && !beginsSentence(items, i);
        addDivided(divided, piece, points, isName ? PENALTY_OF_A_NAME : PENALTY);
      } else {
        divided.addItem(items, i);
      }
    }
    return divided;
  }

  /** Whether a box is no part of a longer word, such as one that changes its type midway. */
  private static boolean isWholeWord(Items items, int item) {
    Piece piece = items.piece(item);
    boolean isWhole = piece.from() == 0 && piece.to() == piece.word().length();
    return isWhole && !piece.word().isRightToLeft();
  }

  /**
   * Whether a word belongs to the figure beside it: the month of a date, the unit of an amount, a
   * name that is numbered.
   */
  private static boolean isBesideFigure(Items items, int item) {
    if (item >= 2 && items.isTie(item - 1) && endsWithDigit(items, item - 2)) {
      return true;
    }
    boolean isFigureNext =
        item + 2 < items.size()
            && items.kind(item + 1) == Items.GLUE
            && items.kind(item + 2) == Items.BOX
            && Character.isDigit(charAt(items.piece(item + 2), 0));
    return isFigureNext && (items.isTie(item + 1) || items.piece(item).word().isName());
  }

  private static boolean endsWithDigit(Items items, int item) {
    Piece piece = items.piece(item);
    return items.kind(item) == Items.BOX
        && Character.isDigit(charAt(piece, piece.to() - piece.from() - 1));
  }

  private static char charAt(Piece piece, int index) {
    return piece.word().text().charAt(piece.from() + index);
  }

  private static void addDivided(Items divided, Piece piece, int[] points, int penalty) {
    if (points.length == 0) {
      divided.box(piece);
      return;
    }
    Piece hyphen = beside(piece);
    int from = 0;
    for (int point : points) {
      if (piece.word().canCut(point)) {
        divided.box(piece.part(from, point));
        divided.hyphen(penalty, hyphen);
        from = point;
      }
    }
    divided.box(from == 0 ? piece : piece.part(from, piece.to()));
  }

  /** Whether a word follows the end of a sentence, so that its capital says nothing. */
  private static boolean beginsSentence(Items items, int item) {
    int before = item - 1;
    while (before >= 0 && items.kind(before) != Items.BOX) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    Piece piece = items.piece(before);
    int last = piece.to() - 1;
    String word = piece.word().text();
    while (last > piece.from() && CLOSING.indexOf(word.charAt(last)) >= 0) {
      last--;
    }
    return ENDS.indexOf(word.charAt(last)) >= 0;
  }
}
