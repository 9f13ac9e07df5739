package org.attache.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * A paragraph as boxes, glue and penalties, in the sense of Knuth and Plass, "Breaking Paragraphs
 * into Lines" (1981), in parallel arrays. Widths are in points.
 */
final class Items {

  static final byte BOX = 0;
  static final byte GLUE = 1;
  static final byte PENALTY = 2;

  /** A space that ties words: it is glue that stays as wide as it is, and breaks only in need. */
  static final byte TIE = 3;

  /** The penalty of a break at a tie: a paragraph has one only where its lines gape without. */
  private static final int TIE_PENALTY = 1200;

  /** The penalty of a break that must be taken. */
  static final int FORCED = Integer.MIN_VALUE;

  /** How much of a space may be added to it in a justified line before the line looks open. */
  private static final double STRETCH = 0.5;

  private static final double SHRINK = 0.28;

  private byte[] kinds = new byte[64];
  private double[] widths = new double[64];
  private int[] penalties = new int[64];
  private boolean[] hyphens = new boolean[64];
  private Piece[] pieces = new Piece[64];
  private int count;
  private double widestBox;
  private boolean hasTies;

  void box(Piece piece) {
    addBox(piece, piece.width());
  }

  private void addBox(Piece piece, double width) {
    widestBox = Math.max(widestBox, width);
    add(BOX, width, 0, false, piece);
  }

  void glue(Piece space) {
    add(GLUE, space.width(), 0, false, space);
  }

  /** A space within a box that breaks only in need. */
  void tie(Piece space) {
    hasTies = true;
    add(TIE, space.width(), TIE_PENALTY, false, space);
  }

  /** A place to break; {@code mark} is any piece around it. */
  void penalty(int penalty, Piece mark) {
    add(PENALTY, 0, penalty, false, mark);
  }

  /** A place to break that shows a hyphen if it is taken. */
  void hyphen(int penalty, Piece hyphen) {
    add(PENALTY, hyphen.width(), penalty, true, hyphen);
  }

  private void add(byte kind, double width, int penalty, boolean isHyphen, Piece piece) {
    if (count == kinds.length) {
      int size = count * 2;
      kinds = Arrays.copyOf(kinds, size);
      widths = Arrays.copyOf(widths, size);
      penalties = Arrays.copyOf(penalties, size);
      hyphens = Arrays.copyOf(hyphens, size);
      pieces = Arrays.copyOf(pieces, size);
    }
    kinds[count] = kind;
    widths[count] = width;
    penalties[count] = penalty;
    hyphens[count] = isHyphen;
    pieces[count] = piece;
    count++;
  }

  /** Adds an item of other items. */
  void addItem(Items other, int item) {
    hasTies |= other.kinds[item] == TIE;
    if (other.kinds[item] == BOX) {
      widestBox = Math.max(widestBox, other.widths[item]);
    }
    add(
        other.kinds[item],
        other.widths[item],
        other.penalties[item],
        other.hyphens[item],
        other.pieces[item]);
  }

  /** The last box so far, if it is the last item. */
  Optional<Piece> lastBox() {
    return count > 0 && kinds[count - 1] == BOX ? Optional.of(pieces[count - 1]) : Optional.empty();
  }

  int size() {
    return count;
  }

  byte kind(int item) {
    return kinds[item];
  }

  double width(int item) {
    return widths[item];
  }

  double stretch(int item) {
    return kinds[item] == GLUE ? widths[item] * STRETCH : 0;
  }

  double shrink(int item) {
    return kinds[item] == GLUE ? widths[item] * SHRINK : 0;
  }

  int penalty(int item) {
    return penalties[item];
  }

  boolean isHyphen(int item) {
    return hyphens[item];
  }

  Piece piece(int item) {
    return pieces[item];
  }

  boolean hasTies() {
    return hasTies;
  }

  double widestBox() {
    return widestBox;
  }

  /** The first box at or behind an item, or the number of items. */
  int boxFrom(int item) {
    int next = item;
    while (next < count && kinds[next] != BOX) {
      next++;
    }
    return next;
  }

  boolean canBreakAt(int item) {
    boolean isSpace = kinds[item] == GLUE || kinds[item] == TIE;
    return kinds[item] == PENALTY || isSpace && item > 0 && kinds[item - 1] == BOX;
  }

  /** The same with every box that is wider than a measure cut between its glyphs. */
  Items cutTo(double measure) {
    if (widestBox <= measure) {
      return this;
    }
    Items cut = new Items();
    for (int i = 0; i < count; i++) {
      if (kinds[i] == BOX && widths[i] > measure) {
        cut.addCut(pieces[i]);
      } else {
        cut.addItem(this, i);
      }
    }
    return cut;
  }

  private void addCut(Piece piece) {
    Word word = piece.word();
    double[] advances = new double[word.text().length()];
    boolean[] isStart = new boolean[advances.length];
    for (int i = 0; i < word.glyphs().length; i++) {
      advances[word.clusters()[i]] += word.advances()[i];
      isStart[word.clusters()[i]] = true;
    }
    int from = piece.from();
    double width = 0;
    for (int i = from; i < piece.to(); i++) {
      if (isStart[i] && i > from) {
        addBox(piece.part(from, i), width * piece.size() / 1000);
        penalty(LineBreaker.EMERGENCY, piece);
        from = i;
        width = 0;
      }
      width += advances[i];
    }
    addBox(piece.part(from, piece.to()), width * piece.size() / 1000);
  }
}
