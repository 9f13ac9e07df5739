package org.attache.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.attache.theme.FontFile;

/** Opens a font for shaping: apart from {@link Face}, so that who only measures loads no AWT. */
final class ShapingFont {

  private ShapingFont() {}

  /**
   * The font in the size of its own units, with kerning and ligatures.
   *
   * @throws IllegalArgumentException if it is not a TrueType font
   */
  static Font open(FontFile file, int unitsPerEm) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file.bytes()))
          .deriveFont(
              Map.of(
                  TextAttribute.SIZE, (float) unitsPerEm,
                  TextAttribute.KERNING, TextAttribute.KERNING_ON,
                  TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    } catch (FontFormatException | IOException e) {
      throw new IllegalArgumentException("not a TrueType font: " + file.name(), e);
    }
  }
}
