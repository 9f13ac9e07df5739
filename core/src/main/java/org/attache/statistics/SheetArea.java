package org.attache.statistics;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of a sheet that hold a table.
 *
 * @param firstColumn from 0
 * @param width how many columns; 0 for all
 * @param firstLine from 1
 * @param lastLine from 1
 */
record SheetArea(int firstColumn, int width, int firstLine, int lastLine) {

  private static final SheetArea ALL = new SheetArea(0, 0, 1, Integer.MAX_VALUE);

  private static final Pattern RANGE =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

  /** Reads {@code A5:H200}; all cells if it is not written so. */
  static SheetArea parse(String range) {
    Matcher written = RANGE.matcher(range.strip().toUpperCase(Locale.ROOT));
    if (!written.matches()) {
      return ALL;
    }
    int first = column(written.group(1));
    return new SheetArea(
        first,
        Math.max(1, column(written.group(3)) - first + 1),
        Integer.parseInt(written.group(2)),
        Integer.parseInt(written.group(4)));
  }

  /** Whether a range is written as one, the first cell first; none at all is all cells. */
  static boolean isRange(String range) {
    Matcher written = RANGE.matcher(range.strip().toUpperCase(Locale.ROOT));
    return range.isBlank()
        || written.matches()
            && column(written.group(1)) <= column(written.group(3))
            && Integer.parseInt(written.group(2)) <= Integer.parseInt(written.group(4));
  }

  /** The column of a cell such as C7, from 0. */
  static int column(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
      column = 26 * column + place.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  /** Whether a line belongs to the table. */
  boolean holdsLine(int line) {
    return line >= firstLine && line <= lastLine;
  }
}
