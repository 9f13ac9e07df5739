package org.attache.intake;

import java.io.IOException;
import java.io.Reader;

/**
 * Goes through the lines of a file, keeping only those asked for and no more of them than is shown.
 */
final class LineScanner {

  private final Reader reader;
  private final int longest;
  private final char[] buffer = new char[1 << 13];

  /** The part of the file that was read last, and what was not gone through of it. */
  private String part = "";

  private int from;

  /** The next line feed and carriage return in it; -1 where there are no more. */
  private int feed;

  private int back;

  private int at = 1;

  /**
   * Stands before the first line.
   *
   * @param longest how many characters of a line are kept at most
   */
  LineScanner(Reader reader, int longest) throws IOException {
    this.reader = reader;
    this.longest = longest;
    if (hasMore() && part.charAt(0) == '\uFEFF') {
      from = 1;
    }
  }

  /** A line, from 1, later than those asked for before; empty if the file is shorter. */
  String line(int number) throws IOException {
    while (at < number && hasMore()) {
      goToEnd(0);
    }
    return at == number ? goToEnd(longest) : "";
  }

  /** Goes behind the end of a line, and says so much of it. */
  private String goToEnd(int most) throws IOException {
    StringBuilder line = new StringBuilder();
    boolean isEnd = false;
    while (!isEnd && hasMore()) {
      int end = end();
      isEnd = end >= 0;
      int to = isEnd ? end : part.length();
      line.append(part, from, Math.min(to, from + Math.max(0, most - line.length())));
      from = to;
    }
    if (isEnd) {
      skipEnd();
    }
    return line.toString();
  }

  /** Where the line ends in the part that was read; -1 where it goes on. */
  private int end() {
    feed = next('\n', feed);
    back = next('\r', back);
    return back < 0 || feed >= 0 && feed < back ? feed : back;
  }

  private int next(char end, int known) {
    return known >= 0 && known < from ? part.indexOf(end, from) : known;
  }

  private void skipEnd() throws IOException {
    boolean isBack = part.charAt(from++) == '\r';
    if (isBack && hasMore() && part.charAt(from) == '\n') {
      from++;
    }
    at++;
  }

  private boolean hasMore() throws IOException {
    while (from == part.length()) {
      int count = reader.read(buffer);
      if (count < 0) {
        return false;
      }
      part = new String(buffer, 0, count);
      from = 0;
      feed = part.indexOf('\n');
      back = part.indexOf('\r');
    }
    return true;
  }
}
