package org.attache.layout;

import org.attache.text.TextLine;

/**
 * A cell, shaped.
 *
 * @param text its words
 * @param plain the same without marks, to find the decimal point
 * @param column index of its first column
 * @param span how many columns it covers
 * @param isNumber whether it is aligned on the decimal point
 */
record TableCell(InkedText text, String plain, int column, int span, boolean isNumber) {

  /** Where the part before the decimal mark ends: an index in the plain text. */
  int pointIndex(char decimalMark) {
    int behindDigit = -1;
    for (int i = plain.length() - 1; i > 0; i--) {
      boolean isMark = plain.charAt(i) == decimalMark;
      if (isMark && i + 1 < plain.length() && isDigit(i - 1) && isDigit(i + 1)) {
        return i;
      }
      if (behindDigit < 0 && isDigit(i)) {
        behindDigit = i + 1;
      }
    }
    if (behindDigit < 0 && !plain.isEmpty() && isDigit(0)) {
      behindDigit = 1;
    }
    return behindDigit < 0 ? plain.length() : behindDigit;
  }

  private boolean isDigit(int index) {
    return Character.isDigit(plain.charAt(index));
  }

  /** How wide the part before the decimal mark is on a line that holds all of the cell. */
  double before(TextLine line, char decimalMark) {
    return line.widthOf(pointIndex(decimalMark));
  }
}
