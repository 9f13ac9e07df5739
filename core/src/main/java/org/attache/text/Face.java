package org.attache.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attache.theme.FontFile;

/**
 * A parsed font: measures, coverage, and shaping with a cache of words. Safe for use by many
 * threads.
 *
 * <p>The AWT font has the size of the font's own units, so that positions come out in whole units
 * and no rounding depends on the size of the type.
 */
final class Face {

  private static final int MOST_WORDS = 20_000;
  private static final int LONGEST_CACHED = 48;
  private static final int FIRST_INVISIBLE_GLYPH = 0xFFFE;
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final FontFile file;
  private final Font font;
  private final double perUnit;
  private final double ascent;
  private final double descent;
  private final byte[] coverage = new byte[0x10000];
  private final Map<String, Word> leftToRight = new ConcurrentHashMap<>();
  private final Map<String, Word> rightToLeft = new ConcurrentHashMap<>();

  private Face(FontFile file, Font font, double perUnit, double ascent, double descent) {
    this.file = file;
    this.font = font;
    this.perUnit = perUnit;
    this.ascent = ascent;
    this.descent = descent;
  }

  /**
   * Reads a font.
   *
   * @throws IllegalArgumentException if it is not a TrueType font
   */
  static Face parse(FontFile file) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
      int unitsPerEm = bytes.getShort(table(bytes, "head") + 18) & 0xFFFF;
      int metrics = table(bytes, "hhea");
      double perUnit = 1000.0 / unitsPerEm;
      Font font =
          Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file.bytes()))
              .deriveFont(
                  Map.of(
                      TextAttribute.SIZE, (float) unitsPerEm,
                      TextAttribute.KERNING, TextAttribute.KERNING_ON,
                      TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
      return new Face(
          file,
          font,
          perUnit,
          bytes.getShort(metrics + 4) * perUnit,
          -bytes.getShort(metrics + 6) * perUnit);
    } catch (FontFormatException | IOException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a TrueType font: " + file.name(), e);
    }
  }

  private static int table(ByteBuffer bytes, String tag) {
    int count = bytes.getShort(4);
    for (int i = 0, at = 12; i < count; i++, at += 16) {
      boolean found = true;
      for (int c = 0; c < 4; c++) {
        found &= bytes.get(at + c) == tag.charAt(c);
      }
      if (found) {
        return bytes.getInt(at + 8);
      }
    }
    throw new IndexOutOfBoundsException("no table " + tag);
  }

  FontFile file() {
    return file;
  }

  /** How far the font reaches above the baseline, in thousandths of the size. */
  double ascent() {
    return ascent;
  }

  /** How far the font reaches below the baseline, in thousandths of the size; positive. */
  double descent() {
    return descent;
  }

  /** Whether the font has a glyph for a character. */
  boolean covers(int codePoint) {
    if (codePoint >= coverage.length) {
      return font.canDisplay(codePoint);
    }
    byte known = coverage[codePoint];
    if (known == 0) {
      known = (byte) (font.canDisplay(codePoint) ? 1 : 2);
      coverage[codePoint] = known;
    }
    return known == 1;
  }

  /** The glyphs of a stretch of one direction. */
  Word shape(String text, boolean isRightToLeft) {
    Map<String, Word> known = isRightToLeft ? rightToLeft : leftToRight;
    Word word = known.get(text);
    if (word == null) {
      word = layOut(text, isRightToLeft);
      if (text.length() <= LONGEST_CACHED) {
        if (known.size() >= MOST_WORDS) {
          known.clear();
        }
        known.put(text, word);
      }
    }
    return word;
  }

  private Word layOut(String text, boolean isRightToLeft) {
    char[] chars = text.toCharArray();
    int flags = isRightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector vector = font.layoutGlyphVector(CONTEXT, chars, 0, chars.length, flags);
    int all = vector.getNumGlyphs();
    float[] positions = vector.getGlyphPositions(0, all + 1, null);
    int[] glyphs = new int[all];
    int[] clusters = new int[all];
    float[] xs = new float[all + 1];
    float[] ys = new float[all];
    int count = 0;
    boolean isRaised = false;
    for (int i = 0; i < all; i++) {
      int glyph = vector.getGlyphCode(i);
      if (glyph < FIRST_INVISIBLE_GLYPH) {
        glyphs[count] = glyph;
        clusters[count] = vector.getGlyphCharIndex(i);
        xs[count] = positions[2 * i];
        ys[count] = -positions[2 * i + 1];
        isRaised |= ys[count] != 0;
        count++;
      }
    }
    xs[count] = positions[2 * all];
    float[] advances = new float[count];
    boolean isShifted = isRaised || count > 0 && xs[0] != 0;
    float[] offsets = new float[isShifted ? 2 * count : 0];
    for (int i = 0; i < count; i++) {
      // A shift to the right is part of the advance before it, but for the first glyph.
      advances[i] = (float) ((xs[i + 1] - (i == 0 ? 0 : xs[i])) * perUnit);
      if (isShifted) {
        offsets[2 * i] = i == 0 ? (float) (xs[0] * perUnit) : 0;
        offsets[2 * i + 1] = (float) (ys[i] * perUnit);
      }
    }
    return new Word(
        text,
        isRightToLeft,
        Arrays.copyOf(glyphs, count),
        advances,
        offsets,
        Arrays.copyOf(clusters, count),
        xs[count] * perUnit);
  }
}
