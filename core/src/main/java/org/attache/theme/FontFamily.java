package org.attache.theme;

/**
 * Four styles of one typeface.
 *
 * @param name the family's name, as Word and Excel know it
 * @param regular upright, book weight
 * @param italic slanted, or the same as regular where the script has none
 * @param bold upright, emphatic weight
 * @param boldItalic slanted, emphatic weight
 */
public record FontFamily(
    String name, FontFile regular, FontFile italic, FontFile bold, FontFile boldItalic) {

  /** The file for a style. */
  public FontFile file(boolean isBold, boolean isItalic) {
    if (isBold) {
      return isItalic ? boldItalic : bold;
    }
    return isItalic ? italic : regular;
  }
}
