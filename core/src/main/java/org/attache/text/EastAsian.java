package org.attache.text;

/**
 * Chinese and Japanese text: ideographs and kana fill squares and stand without spaces. Where lines
 * may break is ICU's; what room there is between squares is here, after JLREQ and CLREQ of the W3C.
 */
final class EastAsian {

  /** How much room two squares may get in a justified line, in ems. */
  static final double STRETCH = 0.04;

  /** The same where the empty half of a punctuation mark lies between them. */
  static final double STRETCH_OF_PUNCTUATION = 0.08;

  /** What the empty half of a punctuation mark may lose. */
  static final double SHRINK_OF_PUNCTUATION = 0.25;

  /** The room between a square and a Latin letter or a figure. */
  static final double BESIDE_LATIN = 0.18;

  /** What two empty halves side by side lose, in ems. */
  static final double HALF = 0.5;

  /** An ideographic full stop: a font that has it is made for these scripts. */
  static final int FULL_STOP = 0x3002;

  private static final String OPENING = "（《〈「『【〔〖［｛〝";
  private static final String CLOSING = "，。、；：！？）》〉」』】〕〗］｝〟．";
  private static final String SHARED = "‘’“”…—·";
  private static final String SHARED_OPENING = "‘“";
  private static final String SHARED_CLOSING = "’”";

  private EastAsian() {}

  /** Whether a character fills a square. */
  static boolean isSquare(int codePoint) {
    if (codePoint < 0x2E80) {
      return false;
    }
    return codePoint <= 0x312F
        || codePoint >= 0x3190 && codePoint <= 0x9FFF
        || codePoint >= 0xF900 && codePoint <= 0xFAFF
        || codePoint >= 0xFE30 && codePoint <= 0xFE4F
        || codePoint >= 0xFF01 && codePoint <= 0xFF60
        || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
        || codePoint >= 0x20000 && codePoint <= 0x3FFFF;
  }

  /** Whether a character is punctuation that Latin and East Asian fonts draw differently. */
  static boolean isShared(int codePoint) {
    return codePoint >= 0xB7 && codePoint <= 0x2026 && SHARED.indexOf(codePoint) >= 0;
  }

  /** Whether a language is written in squares. */
  static boolean isLanguage(String tag) {
    return tag.startsWith("zh") || tag.startsWith("ja") || tag.startsWith("yue");
  }

  /** Whether the left half of a mark's square is empty. */
  static boolean isOpening(int codePoint) {
    return OPENING.indexOf(codePoint) >= 0 || SHARED_OPENING.indexOf(codePoint) >= 0;
  }

  /** Whether the right half of a mark's square is empty. */
  static boolean isClosing(int codePoint) {
    return CLOSING.indexOf(codePoint) >= 0 || SHARED_CLOSING.indexOf(codePoint) >= 0;
  }

  /** Whether an empty half too many lies between two marks: they close up by half a square. */
  static boolean closeUp(int before, int behind) {
    return isClosing(before) && (isClosing(behind) || isOpening(behind))
        || isOpening(before) && isOpening(behind);
  }

  /** Whether some room belongs between two characters of which one fills a square. */
  static boolean isBesideLatin(int before, int behind) {
    return isSquare(before) && !isMark(before) && isLatin(behind)
        || isLatin(before) && isSquare(behind) && !isMark(behind);
  }

  private static boolean isMark(int codePoint) {
    return !Character.isLetterOrDigit(codePoint);
  }

  private static boolean isLatin(int codePoint) {
    return codePoint < 0x2E80 && Character.isLetterOrDigit(codePoint);
  }
}
