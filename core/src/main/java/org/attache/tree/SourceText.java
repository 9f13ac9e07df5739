package org.attache.tree;

import java.util.Arrays;
import org.attache.problem.Location;

/** A file's text, in which a parser's places are found. */
final class SourceText {

  private final String file;
  private final String text;
  private final int[] starts;
  private int knownLine = 1;
  private int knownColumn = 1;
  private int knownOffset;

  SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.starts = lineStarts(text);
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  /** A place from a line and a column in UTF-16 units, both from 1. */
  Location place(int line, int column) {
    return new Location(file, Math.max(line, 1), Math.max(column, 1));
  }

  /** A place from a line and a column in code points, both from 1. */
  Location placeByCodePoint(int line, int column) {
    if (line != knownLine || column < knownColumn) {
      knownLine = line;
      knownColumn = 1;
      knownOffset = start(line);
    }
    // Going on from the place asked for last keeps files of one long line fast.
    for (; knownColumn < column && knownOffset < text.length(); knownColumn++) {
      knownOffset += Character.charCount(text.codePointAt(knownOffset));
    }
    return place(line, knownOffset - start(line) + 1);
  }

  /**
   * The first character of a scalar whose token begins at a place: inside quotes, after a header.
   */
  Location firstCharacter(Location token) {
    int offset = start(token.line()) + token.column() - 1;
    char c = offset < text.length() ? text.charAt(offset) : ' ';
    return switch (c) {
      case '"', '\'' -> place(token.line(), token.column() + 1);
      case '|', '>' -> firstOfBlock(token);
      default -> token;
    };
  }

  /** Whether a plain scalar's token begins with a character. */
  boolean startsWith(Location token, char c) {
    int offset = start(token.line()) + token.column() - 1;
    return offset < text.length() && text.charAt(offset) == c;
  }

  private Location firstOfBlock(Location header) {
    for (int line = header.line() + 1; line <= starts.length; line++) {
      int offset = start(line);
      int i = offset;
      while (i < text.length() && text.charAt(i) == ' ') {
        i++;
      }
      if (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        return place(line, i - offset + 1);
      }
    }
    return header;
  }

  private int start(int line) {
    return starts[Math.min(Math.max(line, 1), starts.length) - 1];
  }

  private static int[] lineStarts(String text) {
    int[] found = new int[64];
    int count = 1;
    int feed = text.indexOf('\n');
    int back = text.indexOf('\r');
    while (feed >= 0 || back >= 0) {
      boolean isBack = back >= 0 && (feed < 0 || back < feed);
      int end = isBack ? back : feed;
      if (!isBack || feed != back + 1) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = end + 1;
      }
      feed = isBack ? feed : text.indexOf('\n', end + 1);
      back = isBack ? text.indexOf('\r', end + 1) : back;
    }
    return Arrays.copyOf(found, count);
  }
}
