package org.attache.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks out the words of a section that a condition chooses: the condition answers for them. */
final class Guarded {

  private static final Pattern CONDITION =
      Pattern.compile("\\{%-?\\s*(if|elseif|else|endif)\\b.*?%\\}", Pattern.DOTALL);

  private Guarded() {}

  /** The section in its own length, with spaces for whatever stands under a condition. */
  static String blanked(String section) {
    if (!section.contains("{%")) {
      return section;
    }
    StringBuilder words = new StringBuilder(section);
    Matcher tag = CONDITION.matcher(section);
    int depth = 0;
    int start = 0;
    while (tag.find()) {
      if (tag.group(1).equals("if")) {
        start = depth++ == 0 ? tag.start() : start;
      } else if (tag.group(1).equals("endif") && depth > 0 && --depth == 0) {
        blank(words, start, tag.end());
      }
    }
    return words.toString();
  }

  private static void blank(StringBuilder words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.charAt(i) != '\n') {
        words.setCharAt(i, ' ');
      }
    }
  }
}
