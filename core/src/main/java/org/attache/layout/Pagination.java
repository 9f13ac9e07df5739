package org.attache.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Slices in the order in which they are shown, and where pages begin among them. */
final class Pagination {

  /** A page less empty than this share is not worth moving a figure for. */
  private static final double NOTICEABLE = 0.08;

  /** An emptier page is worth a heading of the next section before a figure of this one. */
  private static final double LARGE = 0.15;

  private static final int FREE_BREAK = 50;

  private final Flow flow;
  private final double height;
  private final double afterText;
  private int[] order;
  private double[] spaces;
  private int[] costs;
  private PageBreaker.Strips strips;
  private int[] starts;

  private Pagination(Flow flow, double height, double afterText) {
    this.flow = flow;
    this.height = height;
    this.afterText = afterText;
    int size = flow.size();
    order = new int[size];
    spaces = new double[size];
    costs = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
      spaces[i] = flow.slice(i).space();
      costs[i] = flow.slice(i).cost();
    }
    for (Flow.Floating floating : flow.floats()) {
      // Until it has its place, no gap before a figure makes another page give way.
      if (costs[floating.from()] <= FREE_BREAK) {
        costs[floating.from()] = PageBreaker.FILLED;
      }
    }
    breakPages();
  }

  private void breakPages() {
    strips = strips();
    starts = PageBreaker.breaks(strips, height);
  }

  /**
   * Breaks a flow into pages; a figure that leaves a page half empty moves to the top of the next
   * while the text behind it fills the gap.
   *
   * @param height of the column, in points
   * @param afterText space below a paragraph, in points
   */
  static Pagination of(Flow flow, double height, double afterText) {
    Pagination pagination = new Pagination(flow, height, afterText);
    for (Flow.Floating floating : flow.floats()) {
      pagination.settle(floating);
    }
    return pagination;
  }

  /** How many pages there are. */
  int pages() {
    return starts.length;
  }

  /** The slices of a page, in the order shown. */
  List<Slice> slices(int page) {
    List<Slice> slices = new ArrayList<>();
    for (int i = starts[page]; i < end(page); i++) {
      slices.add(flow.slice(order[i]));
    }
    return slices;
  }

  /** The space above each slice of a page, in points. */
  double[] spaces(int page) {
    double[] above = Arrays.copyOfRange(spaces, starts[page], end(page));
    above[0] = 0;
    return above;
  }

  /** What the last slice of the page before stands in. */
  Frame frameBefore(int page) {
    return page == 0 ? Frame.NONE : flow.slice(order[starts[page] - 1]).frame();
  }

  /** What the first slice of the page behind stands in. */
  Frame frameBehind(int page) {
    return page + 1 == starts.length ? Frame.NONE : flow.slice(order[end(page)]).frame();
  }

  /** The page that a slice is on. */
  int pageOf(int slice) {
    int place = placeOf(slice);
    int page = Arrays.binarySearch(starts, place);
    return page >= 0 ? page : -page - 2;
  }

  /** Whether a slice is the first on its page. */
  boolean isFirstOnPage(int slice) {
    return Arrays.binarySearch(starts, placeOf(slice)) >= 0;
  }

  private int end(int page) {
    return page + 1 == starts.length ? order.length : starts[page + 1];
  }

  private int placeOf(int slice) {
    if (order[slice] == slice) {
      return slice;
    }
    int place = 0;
    while (order[place] != slice) {
      place++;
    }
    return place;
  }

  private PageBreaker.Strips strips() {
    int size = order.length;
    double[] heights = new double[size];
    double[] tops = new double[size];
    double[] bottoms = new double[size];
    for (int i = 0; i < size; i++) {
      Slice slice = flow.slice(order[i]);
      heights[i] = slice.height();
      Frame before = i == 0 ? Frame.NONE : flow.slice(order[i - 1]).frame();
      if (before != Frame.NONE && slice.frame() != Frame.NONE) {
        for (Frame frame : slice.frame().all()) {
          if (frame.encloses(before)) {
            tops[i] += frame.continuedTop();
            bottoms[i] += frame.brokenBottom();
          }
        }
      }
    }
    return new PageBreaker.Strips(heights, spaces, costs, tops, bottoms);
  }

  /** Leaves a figure where it is, or moves it with those that follow it behind some text. */
  private void settle(Flow.Floating floating) {
    int from = placeOf(floating.from());
    boolean isWaiting = costs[from] == PageBreaker.FILLED;
    int page = Arrays.binarySearch(starts, from);
    int to = -1;
    int length = floating.to() - floating.from();
    if (page > 0) {
      while (from + length < order.length && isFloating(order[from + length])) {
        length++;
      }
      double gap = height - used(starts[page - 1], from);
      to = gap < NOTICEABLE * height ? -1 : fillingEnd(from + length, gap);
    }
    if (isWaiting) {
      costs[from] = 0;
    }
    if (to > 0) {
      move(from, length, to);
    }
    if (isWaiting || to > 0) {
      breakPages();
    }
  }

  private double used(int from, int to) {
    double used = strips.tops()[from] + strips.bottoms()[to];
    for (int i = from; i < to; i++) {
      used += strips.heights()[i] + (i > from ? spaces[i] : 0);
    }
    return used;
  }

  /** Behind how much of what follows a figure the gap is filled best; -1 where nothing fits. */
  private int fillingEnd(int from, double gap) {
    double filled = from < order.length ? spaceWithout(from) : 0;
    int best = -1;
    int size = order.length;
    int barriers = gap < LARGE * height ? 0 : 1;
    // Figures may pass a table, but no table passes another: they are counted apart.
    boolean isTable = hasTable(from);
    for (int i = from; i < size && !isFloating(order[i]); i++) {
      boolean isInFrame = flow.slice(order[i]).frame() != Frame.NONE;
      barriers -= isTable && isInFrame ? 2 : 0;
      barriers -= flow.isBarrier(order[i]) ? 1 : 0;
      filled += (i > from ? spaces[i] : 0) + flow.slice(order[i]).height();
      if (barriers < 0 || filled > gap) {
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
    for (int i = to - 1; i >= 0 && isFloating(order[i]); i--) {
      hasTable |= flow.slice(order[i]).frame() != Frame.NONE;
    }
    return hasTable;
  }

  /** Whether a figure may stand above a slice: between lines, but not within boxes or tables. */
  private boolean isFree(int place) {
    return costs[place] <= FREE_BREAK && flow.slice(order[place]).frame() == Frame.NONE;
  }

  /** The white above what followed a figure once it is gone: a heading keeps its own. */
  private double spaceWithout(int place) {
    boolean isHeading =
        flow.isBarrier(order[place])
            || place + 1 < order.length && costs[place + 1] >= PageBreaker.KEEP;
    return isHeading ? spaces[place] : afterText;
  }

  private boolean isFloating(int slice) {
    for (Flow.Floating floating : flow.floats()) {
      if (slice >= floating.from() && slice < floating.to()) {
        return true;
      }
    }
    return false;
  }

  /** Moves slices behind those that follow them, to the top of a page. */
  private void move(int from, int length, int to) {
    double below = spaces[from + length];
    int costAbove = Math.max(costs[from], costs[from + length]);
    spaces[from + length] = spaceWithout(from + length);
    costs[from + length] = costAbove;
    costs[from] = PageBreaker.FORCED;
    if (to < order.length) {
      spaces[to] = Math.max(spaces[to], below);
    }
    order = rotated(order, from, to, length);
    spaces = rotated(spaces, from, to, length);
    costs = rotated(costs, from, to, length);
  }

  private static int[] rotated(int[] values, int from, int to, int length) {
    int[] rotated = values.clone();
    int moved = to - from - length;
    System.arraycopy(values, from + length, rotated, from, moved);
    System.arraycopy(values, from, rotated, from + moved, length);
    return rotated;
  }

  private static double[] rotated(double[] values, int from, int to, int length) {
    double[] rotated = values.clone();
    int moved = to - from - length;
    System.arraycopy(values, from + length, rotated, from, moved);
    System.arraycopy(values, from, rotated, from + moved, length);
    return rotated;
  }
}
