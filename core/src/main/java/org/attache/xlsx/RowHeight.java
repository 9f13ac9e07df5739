package org.attache.xlsx;

import org.attache.theme.TextStyle;

/** Estimates how high a row must be for its texts to show whole; Excel fits it anew on editing. */
final class RowHeight {

  private static final double LINE = 13.5;

  /** The highest row that Excel has, in points. */
  private static final double HIGHEST = 409;

  private RowHeight() {}

  /** How many characters of a column are sure to fit, whichever face stands in for ours. */
  static int sure(int width) {
    return Math.max(1, width * 9 / 10 - 1);
  }

  /**
   * How many lines a text takes.
   *
   * @param width of the column, in digits
   */
  static int lines(String text, int width) {
    if (text.length() <= width && text.indexOf('\n') < 0) {
      return 1;
    }
    int lines = 1;
    int used = 0;
    int wordStart = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean isEnd = i == text.length();
      if (!isEnd && text.charAt(i) != ' ' && text.charAt(i) != '\n') {
        continue;
      }
      int word = i - wordStart;
      if (used > 0 && used + 1 + word > width) {
        lines++;
        used = 0;
      }
      // A word longer than the line is broken.
      lines += Math.max(0, word - 1) / width;
      used += (used > 0 ? 1 : 0) + (word > 0 ? (word - 1) % width + 1 : 0);
      if (!isEnd && text.charAt(i) == '\n') {
        lines++;
        used = 0;
      }
      wordStart = i + 1;
    }
    return lines;
  }

  /**
   * Points for so many lines of text.
   *
   * @param extra points above and below them together
   */
  static String points(int lines, double extra) {
    return Double.toString(Math.min(HIGHEST, lines * LINE + extra));
  }

  /**
   * Points for a title: some scripts reach far above and below the line, which the theme's leading
   * allows for.
   *
   * @param points the size of the title's type
   * @param style what the theme says of such titles
   */
  static String title(double points, TextStyle style) {
    double leading = style.leading().points() / style.size().points();
    return Double.toString(Math.max(LINE + 12, Math.ceil(points * leading) + 4));
  }
}
