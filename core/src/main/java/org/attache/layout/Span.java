package org.attache.layout;

/** What a slice reaches across. */
enum Span {
  /** One column of running text. */
  COLUMN,
  /** All columns of a page. */
  PAGE,
  /** All of a page that is turned on its long side. */
  TURNED;

  /** Whether it stands on a page that is turned. */
  boolean isTurned() {
    return this == TURNED;
  }
}
