package org.attache.xlsx;

import java.io.IOException;
import org.attache.ooxml.Markup;

/** Turns words into what a cell can hold. */
final class CellText {

  /** The most UTF-16 units that a cell of Excel holds. */
  static final int LONGEST = 32_767;

  /** Ends a text that was cut. */
  static final String CUT = " […]";

  private CellText() {}

  /** Whether a cell cannot hold the whole text. */
  static boolean isTooLong(String text) {
    return text.length() > LONGEST;
  }

  /** The text, cut visibly where a cell cannot hold all of it. */
  static String fit(String text) {
    if (!isTooLong(text)) {
      return text;
    }
    int end = LONGEST - CUT.length();
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + CUT;
  }

  /**
   * Whether a person who edits the cell would turn the text into a formula, unless the cell is
   * marked as text.
   */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  /**
   * The text as the type ST_Xstring spells it (ECMA-376 part 1, 22.9.2.19): carriage returns as
   * {@code _x000D_}, and the first character of what only looks like such a code likewise.
   */
  static String encode(String text) {
    if (text.indexOf('\r') < 0 && text.indexOf("_x") < 0) {
      return text;
    }
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        encoded.append("_x000D_");
      } else if (c == '_' && isCode(text, i)) {
        encoded.append("_x005F_");
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  /** Writes a text as encoded; spaces at its ends are kept only on request. */
  static void write(String encoded, Markup xml) throws IOException {
    if (encoded.equals(encoded.strip())) {
      xml.element("t", encoded);
    } else {
      xml.element("t", encoded, "xml:space", "preserve");
    }
  }

  private static boolean isCode(String text, int at) {
    if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
