package org.attache.xlsx;

import java.util.Arrays;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;
import org.attache.theme.Theme;

/** Estimates how high a row must be for its texts to show whole; Excel fits it anew on editing. */
final class RowHeight {

  /** The height of a line of text in points, unless the script needs more. */
  private static final double LINE = 13.5;

  /** The highest row that Excel has, in points. */
  private static final double HIGHEST = 409;

  /** What a cell has around its text at least, in digits. */
  private static final int PADDING = 4;

  /** Letters of texts so short that they need not be measured, in tenths of a digit. */
  private static final int MOST_TENTHS = 20;

  /** What a cell's indents take of its column, in digits. */
  private static final int INDENTS = 2;

  /** How wide letters of ASCII are in the widest of the common faces, in tenths of a digit. */
  private static final byte[] LETTERS = letters();

  /** From here on scripts have letters that fill a square. */
  private static final char SQUARE = '\u2E80';

  private RowHeight() {}

  private static byte[] letters() {
    byte[] letters = new byte[128];
    Arrays.fill(letters, (byte) 10);
    fill(letters, " !'(),./:;I[\\]fijlt|-", 6);
    fill(letters, "ijl'", 5);
    fill(letters, "r", 7);
    fill(letters, "csvxyzk", 9);
    fill(letters, "ABEFKPSTVXYZ&", 12);
    fill(letters, "CDGHNOQRUw#+<=>", 13);
    fill(letters, "Mm%", 16);
    fill(letters, "W@", 18);
    letters['J'] = 9;
    return letters;
  }

  private static void fill(byte[] letters, String which, int tenths) {
    for (int i = 0; i < which.length(); i++) {
      letters[which.charAt(i)] = (byte) tenths;
    }
  }

  /** The width of a letter in tenths of a digit; of marks that stand above others nothing. */
  private static int tenths(char letter) {
    if (letter < LETTERS.length) {
      return LETTERS[letter];
    }
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> letter < SQUARE ? letter == '\u2014' ? 20 : 11 : 20;
    };
  }

  /** The room for text in a column that wide, in digits. */
  static int room(int width) {
    return Math.max(1, width - INDENTS);
  }

  /** How many characters of a column are sure to fit, whichever face stands in for ours. */
  static int sure(int width) {
    return Math.max(1, width * 9 / 10 - 1);
  }

  /** The least width of a column, in digits, on whose lines so many characters are sure to fit. */
  static int width(int characters) {
    int sure = ((characters + 1) * 10 + 8) / 9;
    return Math.max(characters + PADDING, sure);
  }

  /** The width of a column, in digits, on whose lines a text of one line fits. */
  static int width(String text) {
    int tenths = 0;
    for (int i = 0; i < text.length(); i++) {
      tenths += tenths(text.charAt(i));
    }
    return (tenths + 9) / 10 + INDENTS;
  }

  /**
   * How many lines a text takes.
   *
   * @param room for a line, in digits
   */
  static int lines(String text, int room) {
    int line = room * 10;
    if (text.length() * MOST_TENTHS <= line && text.indexOf('\n') < 0) {
      return 1;
    }
    int lines = 1;
    int used = 0;
    int word = 0;
    for (int i = 0; i <= text.length(); i++) {
      char letter = i == text.length() ? '\n' : text.charAt(i);
      if (letter != ' ' && letter != '\n') {
        word += tenths(letter);
        continue;
      }
      if (used > 0 && used + LETTERS[' '] + word > line) {
        lines++;
        used = 0;
      }
      // A word longer than the line is broken.
      lines += Math.max(0, word - 1) / line;
      used += (used > 0 ? LETTERS[' '] : 0) + (word > 0 ? (word - 1) % line + 1 : 0);
      if (letter == '\n' && i < text.length()) {
        lines++;
        used = 0;
      }
      word = 0;
    }
    return lines;
  }

  /** Points that a line takes: some scripts are tall, which the theme's leading tells. */
  static double line(Theme theme) {
    TextStyle style = theme.style(StyleName.TABLE_TEXT);
    double leading = style.leading().points() / style.size().points();
    return Math.max(LINE, Math.floor(StylesPart.points(theme) * leading));
  }

  /**
   * Points for so many lines of text.
   *
   * @param line points that one takes
   * @param extra points above and below them together
   */
  static String points(int lines, double line, double extra) {
    return Double.toString(Math.min(HIGHEST, lines * line + extra));
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
