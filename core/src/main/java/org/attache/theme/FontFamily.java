package org.attache.theme;

import java.util.List;

/**
 * Four styles of one typeface.
 *
 * @param name the family's name, as Word and Excel know it
 * @param regular upright, book weight
 * @param italic slanted, or the same as regular where the script has none
 * @param bold upright, emphatic weight
 * @param boldItalic slanted, emphatic weight
 * @param languages BCP 47 tags of the languages it is made for; empty where it says none
 */
public record FontFamily(
    String name,
    FontFile regular,
    FontFile italic,
    FontFile bold,
    FontFile boldItalic,
    List<String> languages) {

  public FontFamily {
    languages = List.copyOf(languages);
  }

  /** A family that says nothing of languages. */
  public FontFamily(
      String name, FontFile regular, FontFile italic, FontFile bold, FontFile boldItalic) {
    this(name, regular, italic, bold, boldItalic, List.of());
  }

  /** The file for a style. */
  public FontFile file(boolean isBold, boolean isItalic) {
    if (isBold) {
      return isItalic ? boldItalic : bold;
    }
    return isItalic ? italic : regular;
  }

  /**
   * Whether it is made for a language: {@code zh} is for {@code zh-Hans} and {@code zh-CN} too, not
   * the other way round.
   */
  public boolean isFor(String language) {
    for (String own : languages) {
      boolean isSame = language.regionMatches(true, 0, own, 0, own.length());
      if (isSame && (language.length() == own.length() || language.charAt(own.length()) == '-')) {
        return true;
      }
    }
    return false;
  }
}
