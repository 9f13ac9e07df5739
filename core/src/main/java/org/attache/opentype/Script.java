package org.attache.opentype;

/** The alphabets whose words are simple enough to set without a shaper. */
enum Script {
  /** Figures and marks that belong to no alphabet. */
  COMMON("DFLT"),
  LATIN("latn"),
  GREEK("grek"),
  CYRILLIC("cyrl");

  private final String tag;

  Script(String tag) {
    this.tag = tag;
  }

  /** What a font's tables call it. */
  String tag() {
    return tag;
  }

  /** Whether a character, on its own or beside others, is simple in all ways. */
  static boolean isSimple(char c) {
    if (c < 0x250) {
      // The micro sign is Greek to some and common to others.
      return c >= ' ' && c < 0x7F || c >= 0xA0 && c != 0xAD && c != 0xB5;
    }
    if (c < 0x530) {
      boolean isGreek = c >= 0x386 && c <= 0x3E1 && c != 0x387 && Character.isLetter(c);
      return isGreek || c >= 0x400 && (c < 0x483 || c > 0x489);
    }
    // Without the fraction slash, which makes figures beside it smaller.
    return c >= 0x1E00 && c < 0x1F00
        || c >= 0x2010 && c <= 0x2027
        || c >= 0x2030 && c <= 0x205E && c != 0x2044
        || c >= 0x20A0 && c <= 0x20BF
        || c == 0x2116
        || c == 0x2122
        || c >= 0x2190 && c <= 0x2193
        || c == 0x2212;
  }

  /** The alphabet of a simple character. */
  static Script of(char c) {
    if (c < 0x250) {
      boolean isBasic = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
      boolean isMore = c == 0xAA || c == 0xBA || c >= 0xC0 && c != 0xD7 && c != 0xF7;
      return isBasic || isMore ? LATIN : COMMON;
    }
    if (c < 0x400) {
      return GREEK;
    }
    if (c < 0x530) {
      return CYRILLIC;
    }
    return c < 0x1F00 ? LATIN : COMMON;
  }
}
