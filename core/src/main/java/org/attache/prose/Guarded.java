package org.attache.prose;

import java.util.Set;

/** Blanks out the words of a section that a condition chooses: the condition answers for them. */
final class Guarded {

  private static final String OPEN = "{%";
  private static final String CLOSE = "%}";
  private static final Set<String> CONDITIONS = Set.of("if", "elseif", "else", "endif");

  private Guarded() {}

  /** The section in its own length, with spaces for whatever stands under a condition. */
  static String blanked(String section) {
    int tag = section.indexOf(OPEN);
    if (tag < 0) {
      return section;
    }
    StringBuilder words = new StringBuilder(section.length());
    int depth = 0;
    int start = 0;
    int done = 0;
    while (tag >= 0) {
      String word = wordOf(section, tag);
      int end = section.indexOf(CLOSE, tag);
      boolean isOne = end >= 0 && CONDITIONS.contains(word);
      if (isOne && word.equals("if")) {
        start = depth++ == 0 ? tag : start;
      } else if (isOne && word.equals("endif") && depth > 0 && --depth == 0) {
        words.append(section, done, start);
        done = end + CLOSE.length();
        blank(words, section, start, done);
      }
      tag = section.indexOf(OPEN, isOne ? end + CLOSE.length() : tag + 1);
    }
    return words.append(section, done, section.length()).toString();
  }

  /** The word that a tag begins with. */
  private static String wordOf(String section, int tag) {
    int from = tag + OPEN.length();
    from += section.startsWith("-", from) ? 1 : 0;
    while (from < section.length() && isSpace(section.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < section.length() && isOfAWord(section.charAt(to))) {
      to++;
    }
    return section.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean isOfAWord(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  /** Adds spaces for a part, and its line ends. */
  private static void blank(StringBuilder words, String section, int from, int to) {
    for (int at = from; at < to; ) {
      int end = section.indexOf('\n', at);
      int last = end < 0 || end > to ? to : end;
      words.append(" ".repeat(last - at));
      if (last < to) {
        words.append('\n');
      }
      at = last + 1;
    }
  }
}
