package org.attache.text;

import org.attache.theme.FontRole;
import org.attache.theme.TextStyle;

/**
 * Which type a stretch of text is set in.
 *
 * @param role which typeface
 * @param isBold emphatic weight
 * @param isItalic slanted
 * @param size in points
 */
public record TextFont(FontRole role, boolean isBold, boolean isItalic, double size) {

  public TextFont {
    if (!(size > 0)) {
      throw new IllegalArgumentException("size must be above 0: " + size);
    }
  }

  /** The type of a style. */
  public static TextFont of(TextStyle style) {
    return new TextFont(style.font(), style.bold(), style.italic(), style.size().points());
  }

  /** This in italics, or upright again where it is italic already. */
  public TextFont emphasised() {
    return new TextFont(role, isBold, !isItalic, size);
  }

  /** This in the emphatic weight. */
  public TextFont bold() {
    return new TextFont(role, true, isItalic, size);
  }

  /** This in another typeface. */
  public TextFont withRole(FontRole other) {
    return new TextFont(other, isBold, isItalic, size);
  }

  /** This in another size, in points. */
  public TextFont withSize(double other) {
    return new TextFont(role, isBold, isItalic, other);
  }
}
