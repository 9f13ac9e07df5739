package org.attache.layout;

/**
 * Finds the places of figures and turned tables: one that leaves a page half empty moves to the top
 * of the next while the text behind it fills the gap. Looks a few pages ahead, never at the whole
 * brief, so that long briefs cost no more a page than short ones.
 */
final class Floats {

  /** A page less empty than this share is not worth moving a figure for. */
  private static final double NOTICEABLE = 0.08;

  /** An emptier page is worth a heading of the next section before a figure of this one. */
  private static final double LARGE = 0.15;

  private static final int FREE_BREAK = 50;

  /** How many pages ahead are looked at. */
  private static final double AHEAD = 3;

  private final Sequence sequence;
  private final Strips strips;
  private final Stacking stacking;
  private final PageBreaker breaker;
  private final double height;
  private final int columns;

  Floats(Sequence sequence, Stacking stacking, PageBreaker breaker, double height, int columns) {
    this.sequence = sequence;
    this.strips = sequence.strips();
    this.stacking = stacking;
    this.breaker = breaker;
    this.height = height;
    this.columns = columns;
  }

  /** Until a figure has its place, no gap before it makes another page give way. */
  void await(Flow.Floating floating) {
    int from = sequence.placeOf(floating.from());
    if (strips.costs()[from] <= FREE_BREAK) {
      strips.costs()[from] = PageBreaker.FILLED;
    }
  }

  /** Leaves a figure where it is, or moves it with those that follow it behind some text. */
  void settle(Flow.Floating floating) {
    int from = sequence.placeOf(floating.from());
    boolean isWaiting = strips.costs()[from] == PageBreaker.FILLED;
    int length = floating.to() - floating.from();
    int before = from == 0 ? -1 : breaker.pageBefore(from, horizon(from));
    int to = -1;
    boolean isLowered = false;
    if (before >= 0 && !strips.spans()[before].isTurned()) {
      while (from + length < sequence.size() && sequence.isFloating(from + length)) {
        length++;
      }
      double gap = height - used(before, from);
      double missing = needed(from, from + floating.to() - floating.from()) - gap;
      boolean isMoved = gap >= NOTICEABLE * height && missing > 0;
      isLowered = isMoved && isLowered(from, from + floating.to() - floating.from(), missing);
      to = isMoved && !isLowered ? fillingEnd(from, from + length, gap) : -1;
    }
    if (isWaiting) {
      strips.costs()[from] = 0;
    }
    if (to > 0) {
      sequence.move(from, length, to);
    }
    if (isWaiting || isLowered || to > 0) {
      breaker.forget(from);
    }
  }

  /** How much of a page some slices take with their notes, in points. */
  private double needed(int from, int to) {
    Foot foot = sequence.foot();
    double needed = foot.height(foot.owedBefore(from), foot.owedBefore(to));
    for (int i = from; i < to; i++) {
      needed += strips.spaces()[i] + room(i);
    }
    return needed;
  }

  /** Makes a figure lower that misses the foot of a page by little, so that it fits. */
  private boolean isLowered(int from, int to, double missing) {
    boolean isBelow = missing + 1 <= sequence.yielding(from, to);
    if (isBelow) {
      sequence.lower(from, to, missing + 1);
    }
    return isBelow;
  }

  private int horizon(int from) {
    double ahead = 0;
    int horizon = from;
    while (horizon < strips.size() && ahead < AHEAD * height) {
      ahead += room(horizon);
      horizon++;
    }
    return horizon;
  }

  private double used(int start, int end) {
    Foot foot = sequence.foot();
    double notes = foot.height(breaker.notesFrom(start), foot.owedBefore(end));
    return stacking.height(start, end) + notes;
  }

  /** How much of a page's height a slice takes. */
  private double room(int place) {
    int beside = strips.spans()[place] == Span.COLUMN ? columns : 1;
    return strips.heights()[place] / beside;
  }

  /** Behind how much of what follows figures the gap is filled best; -1 where nothing fits. */
  private int fillingEnd(int floating, int from, double gap) {
    Foot foot = sequence.foot();
    // Notes are numbered as they are written: those of a figure are not read behind later ones.
    boolean hasNotes = foot.owedBefore(floating) < foot.owedBefore(from);
    int size = sequence.size();
    double filled = from < size ? sequence.spaceWithout(from) : 0;
    int best = -1;
    int barriers = gap < LARGE * height ? 0 : 1;
    // Figures may pass a table, but no table passes another: they are counted apart.
    boolean isTable = hasTable(from);
    for (int i = from; i < size && !sequence.isFloating(i); i++) {
      boolean isInFrame = sequence.slice(i).frame() != Frame.NONE;
      barriers -= isTable && isInFrame ? 2 : 0;
      barriers -= sequence.isBarrier(i) ? 1 : 0;
      filled += (i > from ? strips.spaces()[i] : 0) + room(i);
      double notes = foot.height(foot.owedBefore(from), foot.owedBefore(i + 1));
      if (barriers < 0 || filled + notes > gap || hasNotes && notes > 0) {
        break;
      }
      if (i + 1 == size || isFree(i + 1)) {
        best = i + 1;
      }
    }
    return best;
  }

  /** Whether the floating slices before a place hold a table. */
  private boolean hasTable(int to) {
    boolean hasTable = false;
    for (int i = to - 1; i >= 0 && sequence.isFloating(i); i--) {
      hasTable |= sequence.slice(i).frame() != Frame.NONE;
    }
    return hasTable;
  }

  /** Whether a figure may stand above a slice: between lines, but not within boxes or tables. */
  private boolean isFree(int place) {
    return strips.costs()[place] <= FREE_BREAK && sequence.slice(place).frame() == Frame.NONE;
  }
}
