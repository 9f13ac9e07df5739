package org.attache.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.attache.text.GlyphRun;
import org.attache.theme.FontFile;

/** Shapes words for tests of the writer alone: one run of one font and direction. */
final class TestShaper {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final Map<FontFile, Font> fonts = new IdentityHashMap<>();

  GlyphRun shape(FontFile file, double size, String text) {
    return shape(file, size, text, false);
  }

  GlyphRun shape(FontFile file, double size, String text, boolean isRightToLeft) {
    int flags = isRightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector vector =
        fonts
            .computeIfAbsent(file, TestShaper::parse)
            .layoutGlyphVector(CONTEXT, text.toCharArray(), 0, text.length(), flags);
    int count = vector.getNumGlyphs();
    float[] positions = vector.getGlyphPositions(0, count + 1, null);
    float[] advances = new float[count];
    float[] offsets = new float[2 * count];
    for (int i = 0; i < count; i++) {
      advances[i] = positions[2 * i + 2] - (i == 0 ? 0 : positions[2 * i]);
      offsets[2 * i] = i == 0 ? positions[0] : 0;
      offsets[2 * i + 1] = -positions[2 * i + 1];
    }
    return new GlyphRun(
        file,
        size,
        text,
        isRightToLeft,
        vector.getGlyphCodes(0, count, null),
        advances,
        offsets,
        vector.getGlyphCharIndices(0, count, null));
  }

  private static Font parse(FontFile file) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file.bytes()))
          .deriveFont(
              Map.of(
                  TextAttribute.SIZE,
                  1000f,
                  TextAttribute.KERNING,
                  TextAttribute.KERNING_ON,
                  TextAttribute.LIGATURES,
                  TextAttribute.LIGATURES_ON));
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
