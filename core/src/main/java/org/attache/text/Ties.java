package org.attache.text;

/** Finds the no-break spaces that may yield in need: those between a figure and its word. */
final class Ties {

  /** Shorter words, such as units and marks of percent, never part from their figure. */
  private static final int SHORTEST_WORD = 3;

  private Ties() {}

  /** The index of the next such space from an index on; -1 where there is none. */
  static int next(String text, int from) {
    if (text.indexOf('\u00A0', from) < 0) {
      return -1;
    }
    for (int i = Math.max(1, from); i + SHORTEST_WORD < text.length(); i++) {
      boolean isBehindFigure = text.charAt(i) == '\u00A0' && Character.isDigit(text.charAt(i - 1));
      if (isBehindFigure && isWord(text, i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isWord(String text, int from) {
    for (int i = from; i < from + SHORTEST_WORD; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
