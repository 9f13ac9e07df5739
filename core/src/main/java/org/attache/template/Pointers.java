package org.attache.template;

/** Finds where a pointer such as {@code @fig-trade} or {@code @raza-2021} ends. */
final class Pointers {

  private Pointers() {}

  /** The index after the last character of the id that begins at {@code from}. */
  static int end(String text, int from) {
    int end = from;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    while (end > from && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ':')) {
      end--;
    }
    return end;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':';
  }
}
