package org.attache.template;

/** Writes into the opening line of every fenced block which line of its file it stands on. */
final class Fences {

  private Fences() {}

  /** The text with its fences numbered, its first line being {@code first}. */
  static String numbered(String text, int first) {
    if (text.indexOf("```") < 0) {
      return text;
    }
    StringBuilder numbered = new StringBuilder(text.length() + 64);
    int line = first;
    boolean isInside = false;
    for (String one : text.split("\n", -1)) {
      if (line > first) {
        numbered.append('\n');
      }
      numbered.append(one);
      if (one.stripLeading().startsWith("```")) {
        if (!isInside) {
          numbered.append(' ').append(Marks.LINE).append(line);
        }
        isInside = !isInside;
      }
      line++;
    }
    return numbered.toString();
  }
}
