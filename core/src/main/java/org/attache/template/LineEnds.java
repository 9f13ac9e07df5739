package org.attache.template;

/**
 * Keeps the ends of lines that print something; the end of a line that only holds tags goes.
 *
 * <p>Pebble drops the line end after every tag, which would run paragraphs together.
 */
final class LineEnds {

  private LineEnds() {}

  /** The text with a mark after each tag that ends a line on which something is printed. */
  static String kept(String text) {
    StringBuilder kept = new StringBuilder(text.length() + 64);
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int stop = end < 0 ? text.length() : end;
      String line = text.substring(from, stop);
      kept.append(line);
      if (endsInTag(line) && prints(line)) {
        kept.append(Marks.KEEP);
      }
      if (end >= 0) {
        kept.append('\n');
      }
      from = stop + 1;
    }
    return kept.toString();
  }

  private static boolean endsInTag(String line) {
    boolean isTag = line.endsWith("}}") || line.endsWith("%}");
    return isTag && !line.endsWith("-}}") && !line.endsWith("-%}");
  }

  /** Whether anything but {@code {% … %}} and {@code {# … #}} stands on the line. */
  private static boolean prints(String line) {
    int i = 0;
    while (i < line.length()) {
      boolean isTag = line.startsWith("{%", i) || line.startsWith("{#", i);
      if (isTag) {
        int end = line.indexOf(line.charAt(i + 1) + "}", i + 2);
        if (end < 0) {
          return false;
        }
        i = end + 2;
      } else if (line.charAt(i) == ' ') {
        i++;
      } else {
        return true;
      }
    }
    return false;
  }
}
