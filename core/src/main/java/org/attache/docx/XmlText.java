package org.attache.docx;

/** Text as XML 1.0 can hold it. */
final class XmlText {

  private XmlText() {}

  /** The text without what XML cannot hold; line ends and tabs become spaces. */
  static String of(String text) {
    int clean = 0;
    while (clean < text.length() && isPlain(text.charAt(clean))) {
      clean++;
    }
    return clean == text.length() ? text : cleaned(text);
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < Character.MIN_SURROGATE;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\t' || c == '\n' || c == '\r') {
                clean.append(' ');
              } else if (isAllowed(c)) {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString();
  }

  /** The production Char of XML 1.0, less line ends and tabs. */
  private static boolean isAllowed(int c) {
    return c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
