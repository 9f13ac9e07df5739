package org.attache.brief;

/**
 * How words stand out from those around them without meaning more: by where and how they are set.
 */
public enum Lettering {
  /** Small and above the line, as the number of a citation. */
  RAISED("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"),

  /** Small and below the line. */
  LOWERED("\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089"),

  /** Capitals as low as small letters, in place of those. */
  SMALL_CAPITALS("");

  private final String digits;

  Lettering(String digits) {
    this.digits = digits;
  }

  /**
   * Words as they are written where nothing can be set otherwise: raised and lowered digits are
   * characters of their own, without which a citation would run into the number before it.
   */
  String plain(String words) {
    if (digits.isEmpty()) {
      return words;
    }
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      plain.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
    }
    return plain.toString();
  }
}
