package org.attache.layout;

import java.util.Arrays;

/**
 * Chooses where pages end: the sequence of breaks with the least cost over the whole brief. A page
 * costs its empty share, a very empty one more, and each break its own cost. One gap before a
 * figure is easier to understand than two smaller ones, so gaps are not spread.
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
  private static final double SHORTEST_LAST_PAGE = 0.12;
  private static final double TOO_HIGH = 1e9;

  /**
   * What is to be broken, in parallel arrays; heights in points.
   *
   * @param heights of the slices
   * @param spaces above them, dropped at the top of a page
   * @param costs of a break above them, 0 or more, {@link #FORCED} or {@link #FILLED}
   * @param tops what frames add above, where a page begins with them
   * @param bottoms what frames add below the slice before, where a page ends before them
   */
  record Strips(double[] heights, double[] spaces, int[] costs, double[] tops, double[] bottoms) {

    int size() {
      return heights.length;
    }
  }

  private PageBreaker() {}

  /** The first slice of each page. */
  static int[] breaks(Strips strips, double pageHeight) {
    int size = strips.size();
    double[] least = new double[size + 1];
    int[] from = new int[size + 1];
    for (int end = 1; end <= size; end++) {
      least[end] = Double.MAX_VALUE;
      double used = 0;
      for (int start = end - 1; start >= 0; start--) {
        used += strips.heights[start] + (start + 1 < end ? strips.spaces[start + 1] : 0);
        double all = used + strips.tops[start] + (end < size ? strips.bottoms[end] : 0);
        boolean isAlone = start == end - 1;
        if (used > pageHeight && !isAlone) {
          break;
        }
        double cost = least[start] + cost(strips, end, all, pageHeight, start == 0);
        if (cost < least[end]) {
          least[end] = cost;
          from[end] = start;
        }
        if (strips.costs[start] == FORCED) {
          break;
        }
      }
    }
    return trace(from, size);
  }

  private static double cost(
      Strips strips, int end, double used, double pageHeight, boolean isFirst) {
    double empty = (pageHeight - used) / pageHeight;
    double tooHigh = empty < -1e-9 ? TOO_HIGH * (1 - empty) : 0;
    if (end == strips.size()) {
      return tooHigh + (!isFirst && 1 - empty < SHORTEST_LAST_PAGE ? STUB : 0);
    }
    if (strips.costs[end] < 0) {
      return tooHigh + empty(empty) / 10;
    }
    return tooHigh + empty(empty) + strips.costs[end];
  }

  private static double empty(double share) {
    return EMPTY_PAGE * share * (1 + share) / 2 + BEYOND * Math.max(0, share - LOOKS_EMPTY);
  }

  private static int[] trace(int[] from, int size) {
    int[] starts = new int[16];
    int count = 0;
    for (int end = size; end > 0; end = from[end]) {
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
