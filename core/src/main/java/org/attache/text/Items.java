package org.attache.text;

import java.util.Arrays;

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

  /** Room between two characters that is nothing to see or copy; a line may break there. */
  static final byte GAP = 4;

  /** The penalty of a break at a tie: it is taken only where a line would end short without. */
  private static final int TIE_PENALTY = 7000;

  /** Breaks with a penalty from here on are for lines that nothing else fills. */
  static final int IN_NEED = 1000;

  /** The penalty of a break that must be taken. */
  static final int FORCED = Integer.MIN_VALUE;

  /** How much of a space may be added to it in a justified line before the line looks open. */
  static final double STRETCH = 0.5;

  /** How much of a space may be taken from it. */
  static final double SHRINK = 0.28;

  private static final double[] NONE = {};
  private static final int FEWEST = 4;

  private byte[] kinds;
  private double[] widths;
  private int[] penalties;
  private boolean[] hyphens;
  private Piece[] pieces;

  // Of gaps alone: what spaces give and take follows from their width. Empty where there is none.
  private double[] stretches = NONE;
  private double[] shrinks = NONE;

  private int count;
  private double widestBox;
  private int gaps;
  private boolean hasReserves;
  private boolean hasForced;

  /** No items yet, with room for so many until it has to grow. */
  Items(int expected) {
    int size = Math.max(FEWEST, expected);
    kinds = new byte[size];
    widths = new double[size];
    penalties = new int[size];
    hyphens = new boolean[size];
    pieces = new Piece[size];
  }

  void box(Piece piece) {
    addBox(piece, piece.width());
  }

  private void addBox(Piece piece, double width) {
    widestBox = Math.max(widestBox, width);
    add(BOX, width, 0, piece);
  }

  void glue(Piece space) {
    add(GLUE, space.width(), 0, space);
  }

  /** A space that fills lines as all do, but ends one only in need. */
  void bond(Piece space) {
    hasReserves = true;
    add(GLUE, space.width(), TIE_PENALTY, space);
  }

  /** A space within a box that breaks only in need. */
  void tie(Piece space) {
    hasReserves = true;
    add(TIE, space.width(), TIE_PENALTY, space);
  }

  /** Room between two characters. */
  void gap(Gap gap) {
    addGap(gap.width(), gap.stretch(), gap.shrink(), gap.before());
  }

  private void addGap(double width, double stretch, double shrink, Piece before) {
    gaps++;
    add(GAP, width, 0, before);
    if (stretches.length < count) {
      stretches = Arrays.copyOf(stretches, kinds.length);
      shrinks = Arrays.copyOf(shrinks, kinds.length);
    }
    stretches[count - 1] = stretch;
    shrinks[count - 1] = shrink;
  }

  /** A place to break; {@code mark} is any piece around it. */
  void penalty(int penalty, Piece mark) {
    hasForced |= penalty == FORCED;
    add(PENALTY, 0, penalty, mark);
  }

  /** A place to break that shows a hyphen if it is taken. */
  void hyphen(int penalty, Piece hyphen) {
    hasReserves |= penalty >= IN_NEED;
    add(PENALTY, hyphen.width(), penalty, hyphen);
    hyphens[count - 1] = true;
  }

  private void add(byte kind, double width, int penalty, Piece piece) {
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
    pieces[count] = piece;
    count++;
  }

  /** Adds an item of other items. */
  void addItem(Items other, int item) {
    if (other.kinds[item] == GAP) {
      addGap(other.widths[item], other.stretches[item], other.shrinks[item], other.pieces[item]);
      return;
    }
    hasReserves |= other.isReserve(item);
    hasForced |= other.isForced(item);
    if (other.kinds[item] == BOX) {
      widestBox = Math.max(widestBox, other.widths[item]);
    }
    add(other.kinds[item], other.widths[item], other.penalties[item], other.pieces[item]);
    hyphens[count - 1] = other.hyphens[item];
  }

  /** Whether the last item so far is a box. */
  boolean endsWithBox() {
    return count > 0 && kinds[count - 1] == BOX;
  }

  /** What the last item shows; there must be one. */
  Piece lastPiece() {
    return pieces[count - 1];
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
    return kinds[item] == GLUE ? widths[item] * STRETCH : kinds[item] == GAP ? stretches[item] : 0;
  }

  double shrink(int item) {
    return kinds[item] == GLUE ? widths[item] * SHRINK : kinds[item] == GAP ? shrinks[item] : 0;
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

  /** Whether there are places to break that only a line in need may take. */
  boolean hasReserves() {
    return hasReserves;
  }

  /** Whether there is room between characters that need no space. */
  boolean hasGaps() {
    return gaps > 0;
  }

  /** Whether a line must end at an item. */
  boolean isForced(int item) {
    return kinds[item] == PENALTY && penalties[item] == FORCED;
  }

  /** Whether every line may go on as far as its measure does and none closes up: most do. */
  boolean isPlain() {
    return !hasForced && gaps == 0;
  }

  /** Whether an item is such a place. */
  boolean isReserve(int item) {
    return (kinds[item] != PENALTY || hyphens[item]) && penalties[item] >= IN_NEED;
  }

  /** Whether an item is a space that ties its neighbours. */
  boolean isTie(int item) {
    return kinds[item] != PENALTY && penalties[item] >= TIE_PENALTY;
  }

  /** Whether lines are filled between characters more than between words. */
  boolean isSquare() {
    return gaps * 3 > count;
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
    boolean isSpace = kinds[item] == GLUE || kinds[item] == TIE || kinds[item] == GAP;
    return kinds[item] == PENALTY || isSpace && item > 0 && kinds[item - 1] == BOX;
  }

  /** The same with every box that is wider than a measure cut between its glyphs. */
  Items cutTo(double measure) {
    if (widestBox <= measure) {
      return this;
    }
    Items cut = new Items(2 * count);
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
    boolean[] isGrapheme = Graphemes.starts(word.text());
    int from = piece.from();
    double width = 0;
    for (int i = from; i < piece.to(); i++) {
      if (isStart[i] && isGrapheme[i] && i > from) {
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
