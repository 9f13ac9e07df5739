package org.attache.template;

/** Turns typewriter quotes, dashes and dots into those of print. */
final class Typography {

  private Typography() {}

  /**
   * The text with curled quotes; an opening one stands at the start or after a space or bracket.
   */
  static String of(String text) {
    return of(text, ' ');
  }

  /** The same for text that goes on after a character. */
  static String of(String text, char before) {
    if (!needsWork(text)) {
      return text;
    }
    StringBuilder set = new StringBuilder(text.length());
    char last = before;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        set.append(opens(last) ? '\u201c' : '\u201d');
      } else if (c == '\'') {
        set.append(opens(last) ? '\u2018' : '\u2019');
      } else if (c == '-' && text.startsWith("---", i)) {
        set.append('\u2014');
        i += 2;
      } else if (c == '-' && text.startsWith("--", i)) {
        set.append('\u2013');
        i++;
      } else if (c == '.' && text.startsWith("...", i)) {
        set.append('\u2026');
        i += 2;
      } else {
        set.append(c);
      }
      last = c;
    }
    return set.toString();
  }

  private static boolean needsWork(String text) {
    return text.indexOf('"') >= 0
        || text.indexOf('\'') >= 0
        || text.indexOf("--") >= 0
        || text.indexOf("...") >= 0;
  }

  private static boolean opens(char before) {
    return Character.isWhitespace(before)
        || before == '\u00a0'
        || before == '('
        || before == '['
        || before == '"'
        || before == '\u201c'
        || before == '\u2018'
        || before == '\u2014'
        || before == '/';
  }
}
