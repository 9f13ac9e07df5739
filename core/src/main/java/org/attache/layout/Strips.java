package org.attache.layout;

/**
 * What is to be broken into pages, in parallel arrays; heights in points.
 *
 * @param heights of the slices
 * @param spaces above them, dropped at the top of a page
 * @param costs of a break above them, 0 or more, {@link PageBreaker#FORCED} or {@link
 *     PageBreaker#FILLED}
 * @param tops what frames add above, where a page begins with them
 * @param bottoms what frames add below the slice before, where a page ends before them
 * @param spans what they reach across
 */
record Strips(
    double[] heights, double[] spaces, int[] costs, double[] tops, double[] bottoms, Span[] spans) {

  int size() {
    return heights.length;
  }

  /** Whether a page must begin with a slice; a page is turned as a whole. */
  boolean isForced(int place) {
    return costs[place] == PageBreaker.FORCED
        || place > 0 && spans[place].isTurned() != spans[place - 1].isTurned();
  }
}
