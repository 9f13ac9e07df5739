package org.attache.bibtex;

import org.attache.problem.Location;

/** A file's text with the place that a parser has come to; not for sharing between threads. */
final class FileText {

  /** What is behind the last character. */
  static final char END = '\0';

  private final String file;
  private final String text;
  private int at;
  private int line = 1;
  private int lineStart;

  FileText(String file, String text) {
    this.file = file;
    this.text = text;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  /** The next character, which is not taken. */
  char peek() {
    return isAtEnd() ? END : text.charAt(at);
  }

  /** Takes a character. */
  char take() {
    char c = peek();
    if (isAtEnd()) {
      return c;
    }
    at++;
    if (c == '\n' || c == '\r' && peek() != '\n') {
      line++;
      lineStart = at;
    }
    return c;
  }

  /** Where the next character stands. */
  Location place() {
    return new Location(file, line, at - lineStart + 1);
  }

  /** Takes blanks and line ends. */
  void skipBlanks() {
    while (!isAtEnd() && Character.isWhitespace(peek())) {
      take();
    }
  }

  /** Takes everything up to the next {@code @} that begins a line, or up to the end. */
  void skipToNextEntry() {
    boolean isLineStart = false;
    while (!isAtEnd() && !(isLineStart && peek() == '@')) {
      char c = take();
      isLineStart = c == '\n' || c == '\r' || isLineStart && Character.isWhitespace(c);
    }
  }

  /** Takes the letters, digits and signs that names and keys are made of. */
  String word() {
    int from = at;
    while (!isAtEnd() && !Character.isWhitespace(peek()) && "{}(),=#\"%@\\".indexOf(peek()) < 0) {
      take();
    }
    return text.substring(from, at);
  }
}
