package org.attache.layout;

import java.util.Arrays;

/**
 * Chooses where pages end: the sequence of breaks with the least cost over the whole brief. A page
 * costs its empty share, a very empty one more, and each break its own cost. One gap before a
 * figure is easier to understand than two smaller ones, so gaps are not spread.
 *
 * <p>What notes leave over for the next page is kept with the best way to each break.
 */
final class PageBreaker {

  /** The cost of a break that parts what belongs together. */
  static final int KEEP = 1_000_000;

  /** The cost of a break that is taken whatever else. */
  static final int FORCED = -1;

  /** The cost of a break above a figure that text can still go on before: the gap is filled. */
  static final int FILLED = -2;

  /** A page emptier than this share looks forgotten. */
  private static final double LOOKS_EMPTY = 0.15;

  private static final double BEYOND = 2_000;
  private static final double EMPTY_PAGE = 1_200;
  private static final double STUB = 260;
  private static final double SHORTEST_LAST_PAGE = 0.2;
  private static final double TOO_HIGH = 1e9;

  /** A page that is full to the last bit may cost so much less than nothing. */
  private static final double ROUNDING = 1e-3;

  /** How high pages are that are not turned, and those that are, in points. */
  record Heights(double upright, double turned) {

    double of(Span span) {
      return span.isTurned() ? turned : upright;
    }
  }

  private final Strips strips;
  private final Stacking stacking;
  private final Foot foot;
  private final Heights heights;
  private final double[] least;
  private final int[] from;
  private final int[] carried;
  private int reached;

  PageBreaker(Strips strips, Stacking stacking, Foot foot, Heights heights) {
    this.strips = strips;
    this.stacking = stacking;
    this.foot = foot;
    this.heights = heights;
    this.least = new double[strips.size() + 1];
    this.from = new int[strips.size() + 1];
    this.carried = new int[strips.size() + 1];
  }

  /** Slices from a place on have changed, or how they follow each other. */
  void forget(int place) {
    reached = Math.min(reached, Math.max(0, place - 1));
    stacking.forget(place);
  }

  /** Where all pages begin. */
  Breaks breaks() {
    int size = strips.size();
    reach(size);
    int[] starts = trace(size);
    int[] notes = new int[starts.length];
    for (int i = 0; i < starts.length; i++) {
      notes[i] = carried[starts[i]];
    }
    return withNotesAlone(new Breaks(starts, notes));
  }

  /** Notes that no page before has room for stand on pages of their own. */
  private Breaks withNotesAlone(Breaks breaks) {
    int size = strips.size();
    int owed = foot.owedBefore(size);
    int[] starts = breaks.starts();
    int[] notes = breaks.notes();
    for (int line = carried[size]; line < owed; ) {
      starts = Arrays.copyOf(starts, starts.length + 1);
      notes = Arrays.copyOf(notes, notes.length + 1);
      starts[starts.length - 1] = size;
      notes[notes.length - 1] = line;
      line = Math.max(line + 1, foot.fitting(line, owed, heights.upright()));
    }
    return new Breaks(starts, notes);
  }

  /**
   * The first slice of the page before one that begins with a slice; -1 where none does, as far as
   * can be seen from what stands up to a later place.
   */
  int pageBefore(int place, int horizon) {
    reach(horizon);
    int end = horizon;
    // The best of the places where the page before the horizon may end.
    double page = heights.upright();
    double height = 0;
    for (int i = horizon; i > place && height < page && horizon < strips.size(); i--) {
      end = least[i] < least[end] ? i : end;
      height += strips.heights()[i - 1];
    }
    while (end > place) {
      end = from[end];
    }
    return end == place && end > 0 ? from[end] : -1;
  }

  /** The first line of notes at the foot of a page that begins with a slice. */
  int notesFrom(int start) {
    return carried[start];
  }

  private void reach(int last) {
    for (int end = reached + 1; end <= last; end++) {
      findPageBefore(end);
    }
    reached = Math.max(reached, last);
  }

  private void findPageBefore(int end) {
    least[end] = Double.MAX_VALUE;
    stacking.end(end);
    for (int start = end - 1; start >= 0; start--) {
      double text = stacking.add(start);
      double height = heights.of(strips.spans()[start]);
      boolean isAlone = start == end - 1;
      if (stacking.least() > height && !isAlone) {
        break;
      }
      // Whatever a page looks like, it costs something.
      if (least[start] + stacking.cost() <= least[end] + ROUNDING) {
        tryPage(start, end, text);
      }
      if (strips.isForced(start)) {
        break;
      }
    }
  }

  /** Considers a page of the slices from one to before another, with text of a height. */
  private void tryPage(int start, int end, double text) {
    double height = heights.of(strips.spans()[start]);
    int owed = foot.owedBefore(end);
    int line = carried[start];
    int placed = owed;
    double used = text;
    double cost = least[start] + stacking.cost();
    if (line < owed) {
      double notes = foot.height(line, owed);
      if (text + notes > height + 1e-6) {
        placed = foot.fitting(line, owed, height - text);
        notes = foot.height(line, placed);
        cost += foot.cost(placed, owed);
      }
      used += notes;
    }
    cost += cost(end, (height - used) / height, start == 0);
    if (end == strips.size() && placed < owed) {
      cost += BEYOND;
    }
    if (cost < least[end]) {
      least[end] = cost;
      from[end] = start;
      carried[end] = placed;
    }
  }

  private double cost(int end, double empty, boolean isFirst) {
    double tooHigh = empty < -1e-9 ? TOO_HIGH * (1 - empty) : 0;
    if (end == strips.size()) {
      return tooHigh + (!isFirst && 1 - empty < SHORTEST_LAST_PAGE ? STUB : 0);
    }
    if (strips.costs()[end] < 0 || strips.isForced(end)) {
      return tooHigh + empty(empty) / 10;
    }
    return tooHigh + empty(empty) + strips.costs()[end];
  }

  private static double empty(double share) {
    return EMPTY_PAGE * share * (1 + share) / 2 + BEYOND * Math.max(0, share - LOOKS_EMPTY);
  }

  private int[] trace(int last) {
    int[] starts = new int[16];
    int count = 0;
    for (int end = last; end > 0; end = from[end]) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = from[end];
    }
    int[] ordered = new int[count];
    for (int i = 0; i < count; i++) {
      ordered[i] = starts[count - 1 - i];
    }
    return ordered;
  }
}
