package org.attache.text;

/**
 * The line breaking classes (UAX 14) of the characters of most Latin text. Classes that behave the
 * same among these characters are one.
 */
final class BreakClasses {

  static final byte NONE = 0;
  static final byte AL = 1;
  static final byte NU = 2;
  static final byte SP = 3;

  /** What ends a line: LF, and BK as far as it is known here. */
  static final byte LF = 4;

  static final byte ZW = 5;
  static final byte WJ = 6;
  static final byte GL = 7;
  static final byte OP = 8;
  static final byte CL = 9;
  static final byte CP = 10;
  static final byte EX = 11;
  static final byte IS = 12;
  static final byte SY = 13;
  static final byte PR = 14;
  static final byte PO = 15;
  static final byte HY = 16;
  static final byte BA = 17;
  static final byte BB = 18;
  static final byte B2 = 19;
  static final byte IN = 20;
  static final byte QU = 21;

  /** Quotation marks that begin a quotation (Pi) or end one (Pf). */
  static final byte PI = 22;

  static final byte PF = 23;

  /** Hyphens and nothing else: U+2010 and the soft hyphen. */
  static final byte HH = 24;

  private static final char LAST_LETTER = '\u024F';
  private static final byte[] LATIN = latin();
  private static final char FIRST_MARK = '\u2000';
  private static final byte[] MARKS = marks();
  private static final char EURO = '\u20AC';
  private static final char TRADE_MARK = '\u2122';
  private static final char MINUS = '\u2212';

  private BreakClasses() {}

  /** The class of a character; {@link #NONE} where it is not known here. */
  static byte of(char c) {
    if (c <= LAST_LETTER) {
      return LATIN[c];
    }
    if (c >= FIRST_MARK && c < FIRST_MARK + MARKS.length) {
      return MARKS[c - FIRST_MARK];
    }
    return switch (c) {
      case EURO, MINUS -> PR;
      case TRADE_MARK -> AL;
      default -> NONE;
    };
  }

  private static byte[] latin() {
    byte[] classes = new byte[LAST_LETTER + 1];
    fill(classes, AL, ' ', '~');
    fill(classes, AL, '\u00A0', LAST_LETTER);
    fill(classes, NU, '0', '9');
    set(classes, LF, "\n");
    set(classes, SP, " ");
    set(classes, EX, "!?");
    set(classes, QU, "\"'");
    set(classes, PR, "$+\\\u00A3\u00A4\u00A5\u00B1");
    set(classes, PO, "%\u00A2\u00B0");
    set(classes, OP, "([{\u00A1\u00BF");
    set(classes, CP, ")]");
    set(classes, CL, "}");
    set(classes, IS, ",.:;\u00B7");
    set(classes, HY, "-");
    set(classes, HH, "\u00AD");
    set(classes, SY, "/");
    set(classes, BA, "|");
    set(classes, GL, "\u00A0");
    set(classes, BB, "\u00B4");
    set(classes, PI, "\u00AB");
    set(classes, PF, "\u00BB");
    return classes;
  }

  private static byte[] marks() {
    byte[] classes = new byte['\u2061' - FIRST_MARK];
    set(classes, BA, "\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200A\u2013");
    set(classes, ZW, "\u200B");
    set(classes, HH, "\u2010");
    set(classes, GL, "\u2007\u2011\u202F");
    set(classes, B2, "\u2014");
    set(classes, PI, "\u2018\u201C\u2039");
    set(classes, PF, "\u2019\u201D\u203A");
    set(classes, OP, "\u201A\u201E");
    set(classes, AL, "\u2020\u2021\u2022");
    set(classes, IN, "\u2026");
    set(classes, LF, "\u2028");
    set(classes, PO, "\u2030\u2032\u2033");
    set(classes, WJ, "\u2060");
    return classes;
  }

  private static void fill(byte[] classes, byte all, char from, char to) {
    for (int c = from; c <= to; c++) {
      classes[c] = all;
    }
  }

  private static void set(byte[] classes, byte all, String characters) {
    char first = classes.length > LAST_LETTER ? 0 : FIRST_MARK;
    for (int i = 0; i < characters.length(); i++) {
      classes[characters.charAt(i) - first] = all;
    }
  }
}
