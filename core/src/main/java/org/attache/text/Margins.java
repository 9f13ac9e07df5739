package org.attache.text;

/**
 * How far marks stand out into the margin, so that the edge of a column looks even: a part of the
 * width of the mark itself. The method is that of Hàn Thế Thành, "Micro-typographic extensions to
 * the TeX typesetting system" (2000); the values are our own.
 */
final class Margins {

  private Margins() {}

  /** The part of a line's last character that stands out. */
  static double end(int codePoint) {
    return switch (codePoint) {
      case '-', 0x2010, 0x2011, 0x00AD -> 0.55;
      case '.', ',', 0x06D4, 0x060C, 0x0964 -> 0.6;
      case ';', ':', 0x061B -> 0.35;
      case '\'', '"', '’', '”', '‘', '“' -> 0.5;
      case '–', 0x2212 -> 0.3;
      case '—' -> 0.18;
      case '»', '›' -> 0.3;
      case ')', ']', '!', '?', 0x061F -> 0.12;
      case 'Y', 'V', 'W', 'T', 'A', 'y', 'v', 'w', 'У', 'Т', 'А', 'у', 'г' -> 0.05;
      case 'r', 'k', 'x', 'K', 'X', '/', 'х', 'Х', 'к' -> 0.04;
      default -> codePoint >= 0x2E80 && EastAsian.isClosing(codePoint) ? EastAsian.HALF : 0;
    };
  }

  /** The part of a line's first character that stands out. */
  static double start(int codePoint) {
    return switch (codePoint) {
      case '\'', '"', '’', '”', '‘', '“', '„', '‚' -> 0.5;
      case '«', '‹' -> 0.3;
      case '–', 0x2212, '-' -> 0.3;
      case '—' -> 0.18;
      case '(', '[' -> 0.1;
      case 'A', 'T', 'V', 'W', 'Y', 'v', 'w', 'y', 'А', 'Т', 'У', 'т', 'у' -> 0.05;
      case 'X', 'x', 'J', 'j', 'Х', 'х', 'Ж', 'ж' -> 0.04;
      default -> codePoint >= 0x2E80 && EastAsian.isOpening(codePoint) ? EastAsian.HALF : 0;
    };
  }
}
