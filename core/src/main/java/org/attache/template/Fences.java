package org.attache.template;

/** Writes into the opening line of every fenced block which line of its file it stands on. */
final class Fences {

  private static final int SHORTEST = 3;

  private Fences() {}

  /** The text with its fences numbered, its first line being {@code first}. */
  static String numbered(String text, int first) {
    if (text.indexOf("```") < 0) {
      return text;
    }
    StringBuilder numbered = new StringBuilder(text.length() + 64);
    int line = first;
    int open = 0;
    for (String one : text.split("\n", -1)) {
      if (line > first) {
        numbered.append('\n');
      }
      numbered.append(one);
      String fence = one.strip();
      int ticks = ticks(fence);
      if (open == 0 && ticks >= SHORTEST) {
        numbered.append(' ').append(Marks.LINE).append(line);
        open = ticks;
      } else if (open > 0 && ticks >= open && ticks == fence.length()) {
        open = 0;
      }
      line++;
    }
    return numbered.toString();
  }

  private static int ticks(String line) {
    int ticks = 0;
    while (ticks < line.length() && line.charAt(ticks) == '`') {
      ticks++;
    }
    return ticks;
  }
}
