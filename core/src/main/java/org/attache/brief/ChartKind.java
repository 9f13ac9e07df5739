package org.attache.brief;

/** What sort of chart. */
public enum ChartKind {
  /** Vertical bars side by side, from zero. */
  COLUMN,
  /** Vertical bars on top of one another, from zero. */
  STACKED_COLUMN,
  /** Horizontal bars side by side, from zero. */
  BAR,
  /** Points joined in order; gaps stay gaps. */
  LINE,
  /** Points joined in order, the ground below filled. */
  AREA
}
