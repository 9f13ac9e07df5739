package org.attache.brief;

/** What sort of chart. What a kind asks of its data is for {@link ChartRules} to say. */
public enum ChartKind {
  /** Vertical bars side by side, from zero. */
  COLUMN,
  /** Vertical bars on top of one another, from zero. */
  STACKED_COLUMN,
  /** Horizontal bars side by side, from zero. */
  BAR,
  /** Horizontal bars end to end, from zero. */
  STACKED_BAR,
  /** Points joined in order; gaps stay gaps. */
  LINE,
  /** Points joined in order, the ground below filled. */
  AREA,
  /** Areas on top of one another; a category of which a part is missing is a gap. */
  STACKED_AREA,
  /** Points by two measures: the first series across, the second upwards; categories name them. */
  SCATTER,
  /** Slices of a whole, one a category; the one series holds their sizes. */
  PIE,
  /** A pie with a hole, in which the unit stands. */
  DOUGHNUT,
  /** Lines from one moment to the next; categories are moments. */
  SLOPE,
  /** Two dots a row, joined: the distance between the two series is what counts. */
  DUMBBELL,
  /** A small chart for each series, all on one scale. */
  SMALL_MULTIPLES,
  /**
   * Rectangles as large as their values; categories name them. Several series are groups: a tile
   * stands in the group that has a value for it.
   */
  TREEMAP;

  /** Whether values are parts of a whole, so that none can be negative. */
  public boolean isOfParts() {
    return this == PIE || this == DOUGHNUT || this == TREEMAP || this == STACKED_AREA;
  }
}
