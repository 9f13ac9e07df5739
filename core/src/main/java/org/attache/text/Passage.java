package org.attache.text;

import java.util.ArrayList;
import java.util.List;
import org.attache.theme.Align;

/** A shaped paragraph that can be broken into lines of any measure. */
public final class Passage {

  private static final double NARROW = 16;
  private static final double NARROW_OF_SQUARES = 8;
  private static final int LEAST_SQUARES = 4;

  private final Items items;
  private final StyledText text;
  private final FontBook book;

  private final boolean hasOpticalMargins;

  Passage(Items items, StyledText text, FontBook book) {
    this(items, text, book, false);
  }

  private Passage(Items items, StyledText text, FontBook book, boolean hasOpticalMargins) {
    this.items = items;
    this.text = text;
    this.book = book;
    this.hasOpticalMargins = hasOpticalMargins;
  }

  /** This with the marks at the edges of its lines standing out, so that the edges look even. */
  public Passage withOpticalMargins() {
    return new Passage(items, text, book, true);
  }

  /** Whether it shows nothing. */
  public boolean isEmpty() {
    return items.boxFrom(0) == items.size();
  }

  /** The measure below which a word would have to be cut, in points. */
  public double minWidth() {
    double widest = 0;
    double width = 0;
    for (int i = 0; i < items.size(); i++) {
      if (items.kind(i) == Items.BOX) {
        width += items.width(i);
        widest = Math.max(widest, width);
      } else if (items.isTie(i)) {
        width += items.width(i);
      } else if (items.kind(i) == Items.GAP && width < LEAST_SQUARES * items.piece(i).size()) {
        // A column of single ideographs is no text.
        width += items.width(i);
      } else if (!items.isHyphen(i)) {
        width = 0;
      }
    }
    return widest;
  }

  /** The width of the widest line when only forced breaks are taken, in points. */
  public double maxWidth() {
    double widest = 0;
    double width = 0;
    double pending = 0;
    for (int i = 0; i < items.size(); i++) {
      if (items.kind(i) == Items.BOX) {
        width += pending + items.width(i);
        pending = 0;
        widest = Math.max(widest, width);
      } else if (items.kind(i) != Items.PENALTY) {
        pending += width > 0 ? items.width(i) : 0;
      } else if (items.penalty(i) == Items.FORCED) {
        width = 0;
        pending = 0;
      }
    }
    return widest;
  }

  /**
   * Breaks the paragraph into lines.
   *
   * @param measure the width to fill, in points, above 0
   * @param align how lines fill it
   */
  public List<TextLine> lines(double measure, Align align) {
    return hangingLines(measure, 0, align);
  }

  /**
   * Breaks the paragraph into lines of which the first is longer than the others.
   *
   * @param measure the width to fill, in points, above 0
   * @param outdent how much longer the first line is, in points, 0 or more
   * @param align how lines fill it
   */
  public List<TextLine> hangingLines(double measure, double outdent, Align align) {
    if (!(measure > 0)) {
      throw new IllegalArgumentException("measure must be above 0: " + measure);
    }
    if (!(outdent >= 0)) {
      throw new IllegalArgumentException("outdent must not be below 0: " + outdent);
    }
    if (isEmpty()) {
      return List.of();
    }
    boolean isFilled = align == Align.JUSTIFY && !isNarrow(measure);
    Align set = align == Align.JUSTIFY && !isFilled ? Align.START : align;
    LineBreaker.Measure wanted = new LineBreaker.Measure(measure, outdent, isFilled);
    Edges edges = edges(items);
    if (LineBreaker.isOneLine(items, edges, wanted)) {
      LineMaker maker = new LineMaker(items, edges, set, text.isRightToLeft());
      return List.of(maker.line(0, items.size(), measure + outdent));
    }
    BreakTables tables = book.takeTables();
    List<TextLine> lines = broken(wanted, set, edges, tables);
    book.giveBack(tables);
    return lines;
  }

  private List<TextLine> broken(
      LineBreaker.Measure wanted, Align set, Edges whole, BreakTables tables) {
    double measure = wanted.width();
    Items cut = items.cutTo(measure);
    Edges edges = cut == items ? whole : edges(cut);
    LineBreaker breaker = new LineBreaker(cut, edges, wanted, tables);
    int[] breaks = breaker.breaks(LineBreaker.Freedom.SPACES);
    if (!breaker.isGood()) {
      double found = cut == items ? breaker.total() : Double.MAX_VALUE;
      cut = Hyphens.divided(items, book.hyphenator(), text.stretches()).cutTo(measure);
      edges = edges(cut);
      breaker = new LineBreaker(cut, edges, wanted, tables);
      breaker.limit(found);
      breaks = breaker.breaks(LineBreaker.Freedom.HYPHENS);
      if (!breaker.isBearable() && cut.hasReserves()) {
        breaks = breaker.breaks(LineBreaker.Freedom.NAMES);
        if (!breaker.isFilled()) {
          breaks = breaker.breaks(LineBreaker.Freedom.TIES);
        }
      }
    }
    LineMaker maker = new LineMaker(cut, edges, set, text.isRightToLeft());
    List<TextLine> lines = new ArrayList<>(breaks.length);
    int from = 0;
    for (int end : breaks) {
      lines.add(maker.line(from, end, from == 0 ? measure + wanted.outdent() : measure));
      from = end;
    }
    return lines;
  }

  private Edges edges(Items of) {
    return hasOpticalMargins ? Edges.of(of, text.isRightToLeft()) : Edges.NONE;
  }

  /** Whether lines are too short to be filled without holes: below some 35 letters. */
  private boolean isNarrow(double measure) {
    double em = items.piece(items.boxFrom(0)).size();
    return measure < (items.isSquare() ? NARROW_OF_SQUARES : NARROW) * em;
  }
}
