package org.attache.text;

/**
 * Finds numbers with a sign and ranges of numbers, which are read from left to right as a whole.
 */
final class Numerals {

  private static final String SIGNS = "-\u2212+±~≈<>≤≥";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2212";
  private static final String WITHIN = ".,:/٫٬\u00A0\u202F\u2009";

  private Numerals() {}

  /**
   * The index behind such a number that begins at an index; the index itself where none does.
   * Arabic digits (U+0660 to U+0669) are left to the rules of Unicode, which read their ranges from
   * the right.
   */
  static int end(String text, int from, int to) {
    char first = text.charAt(from);
    boolean isSigned = SIGNS.indexOf(first) >= 0;
    boolean isWithinWord = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
    if (!isSigned && !isDigit(first) || isWithinWord) {
      return from;
    }
    int end = number(text, isSigned ? from + 1 : from, to);
    if (isSigned && end == from + 1) {
      return from;
    }
    boolean isRange = false;
    while (end + 1 < to && DASHES.indexOf(text.charAt(end)) >= 0 && isDigit(text.charAt(end + 1))) {
      end = number(text, end + 1, to);
      isRange = true;
    }
    boolean isPartOfWord = end < to && Character.isLetter(text.charAt(end));
    return (isSigned || isRange) && !isPartOfWord ? end : from;
  }

  /** Whether a text is digits alone, of one kind, with points between them at most. */
  static boolean isPlain(String text) {
    int last = text.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      boolean isPoint = (c == '.' || c == ',') && i > 0 && i < last;
      boolean isSame =
          c - Character.digit(c, 10) == text.charAt(0) - Character.digit(text.charAt(0), 10);
      if (!isPoint && !(Character.isDigit(c) && isSame)) {
        return false;
      }
    }
    return last >= 0;
  }

  private static int number(String text, int from, int to) {
    int end = from;
    while (end < to) {
      char c = text.charAt(end);
      boolean isInside =
          WITHIN.indexOf(c) >= 0 && end > from && end + 1 < to && isDigit(text.charAt(end + 1));
      if (!isDigit(c) && !isInside) {
        break;
      }
      end++;
    }
    return end > from && end < to && (text.charAt(end) == '%' || text.charAt(end) == '‰')
        ? end + 1
        : end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '\u06F0' && c <= '\u06F9';
  }
}
