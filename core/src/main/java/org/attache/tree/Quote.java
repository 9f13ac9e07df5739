package org.attache.tree;

/** Makes a value from a file fit into a one-line message. */
final class Quote {

  private static final int LONGEST = 60;

  private Quote() {}

  static String shorten(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
