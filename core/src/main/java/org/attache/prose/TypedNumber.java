package org.attache.prose;

import java.math.BigDecimal;

/**
 * A number as it is typed.
 *
 * @param text the digits with what divides them
 * @param at the index of its first character
 * @param isPerCent whether a sign or word of per cent follows
 */
record TypedNumber(String text, int at, boolean isPerCent) {

  /** Its value: what divides thousands is left out, digits of other scripts are read as such. */
  BigDecimal value() {
    StringBuilder digits = new StringBuilder();
    int point = pointAt();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits.append((char) ('0' + Character.digit(c, 10)));
      } else if (i == point) {
        digits.append('.');
      }
    }
    return new BigDecimal(digits.toString());
  }

  /** The mark before decimals: the last one, unless three digits follow it or it stands twice. */
  private int pointAt() {
    int last = -1;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        count += last >= 0 && text.charAt(last) == text.charAt(i) ? 1 : 0;
        last = i;
      }
    }
    boolean isGroup = last >= 0 && text.length() - last == 4 && text.charAt(last) != '.';
    return count > 0 || isGroup ? -1 : last;
  }
}
