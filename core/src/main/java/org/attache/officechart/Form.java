package org.attache.officechart;

/** What Office draws a kind of chart with. */
enum Form {
  COLUMNS,
  STACKED_COLUMNS,
  BARS,
  STACKED_BARS,
  LINES,
  AREAS,
  STACKED_AREAS,
  POINTS,
  PIE,
  RING,
  /** Marks without lines, joined from the lowest to the highest of a category. */
  SPANS;

  /** The form that says the same as the kind, and says it truly. */
  static Form of(ChartData data) {
    return switch (data.kind()) {
      case COLUMN -> COLUMNS;
      case STACKED_COLUMN -> STACKED_COLUMNS;
      case BAR -> BARS;
      case STACKED_BAR -> STACKED_BARS;
      case LINE, SLOPE, SMALL_MULTIPLES -> LINES;
      // Office lets an area drop to zero where a value is missing and shows none of one value.
      case AREA -> data.hasGaps() || data.count() == 1 ? LINES : AREAS;
      case STACKED_AREA -> data.hasGaps() || data.count() == 1 ? STACKED_COLUMNS : STACKED_AREAS;
      case SCATTER -> POINTS;
      case PIE -> PIE;
      case DOUGHNUT -> RING;
      case DUMBBELL -> SPANS;
      case TREEMAP -> data.series().size() == 1 ? BARS : STACKED_BARS;
    };
  }

  boolean isBars() {
    return this == COLUMNS || this == BARS || isStackedBars();
  }

  boolean isStackedBars() {
    return this == STACKED_COLUMNS || this == STACKED_BARS;
  }

  /** Whether values run from side to side. */
  boolean isLying() {
    return this == BARS || this == STACKED_BARS;
  }

  boolean isAreas() {
    return this == AREAS || this == STACKED_AREAS;
  }

  boolean isRound() {
    return this == PIE || this == RING;
  }

  /** Whether the ground between values and zero is filled, so that zero must be seen. */
  boolean isFilled() {
    return isBars() || isAreas();
  }

  /** Whether values of a category stand on one another. */
  boolean isStacked() {
    return isStackedBars() || this == STACKED_AREAS;
  }
}
