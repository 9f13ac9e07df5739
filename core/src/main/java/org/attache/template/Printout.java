package org.attache.template;

import java.io.Writer;
import java.util.Arrays;

/** Takes what expressions print, for one thread; the text comes out without the marks of tags. */
final class Printout extends Writer {

  private static final int USUAL = 8192;

  private char[] printed = new char[USUAL];
  private int size;

  @Override
  public void write(int c) {
    reserve(1);
    printed[size++] = (char) c;
  }

  @Override
  public void write(char[] chars, int from, int length) {
    reserve(length);
    System.arraycopy(chars, from, printed, size, length);
    size += length;
  }

  @Override
  public void write(String text, int from, int length) {
    reserve(length);
    text.getChars(from, from + length, printed, size);
    size += length;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** What was printed: shielded Markdown as it was written, the ends of lines as they were. */
  String text() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      char c = printed[i];
      if (c < Marks.PRIVATE) {
        printed[kept++] = c; // as almost all are
      } else if (c != Marks.KEEP) {
        printed[kept++] = Marks.unshielded(c);
      }
    }
    size = kept;
    return new String(printed, 0, kept);
  }

  private void reserve(int more) {
    if (size + more > printed.length) {
      printed = Arrays.copyOf(printed, Math.max(2 * printed.length, size + more));
    }
  }
}
