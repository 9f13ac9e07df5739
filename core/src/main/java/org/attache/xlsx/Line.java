package org.attache.xlsx;

/**
 * A line in column A, above the table if there is one.
 *
 * @param style how it looks
 * @param text its words
 * @param link where it leads: a URL or {@code #} and the name of a table; may be empty
 */
record Line(CellStyle style, String text, String link) {

  /** A line that leads nowhere. */
  static Line of(CellStyle style, String text) {
    return new Line(style, text, "");
  }
}
