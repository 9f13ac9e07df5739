package org.attache.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attache.theme.FontFamily;
import org.attache.theme.FontFile;
import org.attache.theme.FontRole;
import org.attache.theme.Fonts;

/** Measures words in a theme's fonts and gives their outlines; each font is parsed once. */
final class Typefaces {

  /** Without hinting and with fractional widths, so that a width grows in step with the size. */
  static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private static final float EM = 1000;

  private final Fonts fonts;
  private final Map<FontFile, Font> parsed = new ConcurrentHashMap<>();

  Typefaces(Fonts fonts) {
    this.fonts = fonts;
  }

  /** How wide words are on one line, in points; trailing spaces count. */
  double width(String text, FontRole role, boolean isBold, double size) {
    if (text.isEmpty()) {
      return 0;
    }
    Font main = em(fonts.family(role), isBold);
    char[] characters = text.toCharArray();
    boolean isPlain =
        main.canDisplayUpTo(text) < 0 && !Bidi.requiresBidi(characters, 0, characters.length);
    // Most labels need one font and run from left to right: no paragraph need be analysed.
    double advance =
        isPlain
            ? main.layoutGlyphVector(
                    EXACT, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT)
                .getLogicalBounds()
                .getWidth()
            : layout(text, role, isBold).getAdvance();
    return advance * size / EM;
  }

  /** The glyphs' edges with the left end of the baseline at that place. */
  Shape outline(Drawing.Words words) {
    double scale = words.size().points() / EM;
    AffineTransform place = AffineTransform.getTranslateInstance(words.x(), words.y());
    place.scale(scale, scale);
    return layout(words.text(), words.font(), words.isBold()).getOutline(place);
  }

  /** The upright font of a role at a size in points. */
  Font font(FontRole role, boolean isBold, double size) {
    return em(fonts.family(role), isBold).deriveFont((float) size);
  }

  private TextLayout layout(String text, FontRole role, boolean isBold) {
    AttributedString marked = new AttributedString(text);
    Font main = em(fonts.family(role), isBold);
    int start = 0;
    Font current = main;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      Font font = fontFor(text.codePointAt(at), main, current, isBold);
      if (font != current) {
        mark(marked, current, start, at);
        start = at;
        current = font;
      }
    }
    mark(marked, current, start, text.length());
    return new TextLayout(marked.getIterator(), EXACT);
  }

  private Font fontFor(int character, Font main, Font current, boolean isBold) {
    boolean joins =
        Character.isWhitespace(character)
            || Character.getType(character) == Character.NON_SPACING_MARK;
    if (joins && current.canDisplay(character)) {
      return current;
    }
    if (main.canDisplay(character)) {
      return main;
    }
    for (FontFamily fallback : fonts.fallbacks()) {
      Font font = em(fallback, isBold);
      if (font.canDisplay(character)) {
        return font;
      }
    }
    return main;
  }

  private static void mark(AttributedString text, Font font, int start, int end) {
    if (start < end) {
      text.addAttribute(TextAttribute.FONT, font, start, end);
    }
  }

  private Font em(FontFamily family, boolean isBold) {
    return parsed.computeIfAbsent(family.file(isBold, false), Typefaces::parse);
  }

  private static Font parse(FontFile file) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file.bytes()))
          .deriveFont(
              Map.of(
                  TextAttribute.SIZE,
                  EM,
                  TextAttribute.KERNING,
                  TextAttribute.KERNING_ON,
                  TextAttribute.LIGATURES,
                  TextAttribute.LIGATURES_ON));
    } catch (FontFormatException | IOException e) {
      throw new IllegalArgumentException("not a TrueType font: " + file, e);
    }
  }
}
