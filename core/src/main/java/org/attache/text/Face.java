package org.attache.text;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.attache.opentype.GlyphLine;
import org.attache.opentype.PlainShaper;
import org.attache.theme.FontFile;
import org.jspecify.annotations.Nullable;

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

  /** Of characters below it is kept that they are plain. */
  private static final int FAMILIAR = 0x250;

  private static final float SQUARE = 900;
  private static final double SQUARE_ASCENT = 880;
  private static final double SQUARE_DESCENT = 160;
  private static final float[] NONE = {};

  private final FontFile file;
  private final Coverage coverage;
  private final int unitsPerEm;
  private final double perUnit;
  private final double ascent;
  private final double descent;
  private final PlainShaper plainShaper;
  private final AtomicReference<@Nullable Font> font = new AtomicReference<>();
  private final Map<String, Word> leftToRight = new ConcurrentHashMap<>();
  private final Map<String, Word> rightToLeft = new ConcurrentHashMap<>();
  private final WordTable plain = new WordTable();
  private final boolean[] isFamiliar = new boolean[FAMILIAR];
  private final AtomicReference<@Nullable Word> hyphen = new AtomicReference<>();
  private final AtomicReference<@Nullable Double> widestFigure = new AtomicReference<>();

  private Face(FontFile file, ByteBuffer bytes) {
    this.file = file;
    this.coverage = Coverage.of(file);
    this.plainShaper = PlainShaper.of(file.name(), file.bytes());
    this.unitsPerEm = bytes.getShort(table(bytes, "head") + 18) & 0xFFFF;
    this.perUnit = 1000.0 / unitsPerEm;
    int metrics = table(bytes, "hhea");
    // Ideographs fill their square and no more, whatever their font reserves for other scripts.
    boolean isSquare = coverage.has(EastAsian.FULL_STOP);
    double up = bytes.getShort(metrics + 4) * perUnit;
    double down = -bytes.getShort(metrics + 6) * perUnit;
    this.ascent = isSquare ? Math.min(up, SQUARE_ASCENT) : up;
    this.descent = isSquare ? Math.min(down, SQUARE_DESCENT) : down;
  }

  /**
   * Reads a font's tables; AWT's share of it waits until there is something to shape.
   *
   * @throws IllegalArgumentException if it is not a TrueType font
   */
  static Face parse(FontFile file) {
    try {
      return new Face(file, ByteBuffer.wrap(file.bytes()));
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a TrueType font: " + file.name(), e);
    }
  }

  private Font font() {
    Font known = font.get();
    if (known == null) {
      known = ShapingFont.open(file, unitsPerEm);
      font.set(known);
    }
    return known;
  }

  static int table(ByteBuffer bytes, String tag) {
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
    return coverage.has(codePoint);
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

  /**
   * The glyphs of characters from left to right if all are shown as they are and the font has each;
   * nothing otherwise.
   */
  @Nullable Word plain(String text, int from, int to) {
    Word word = plain.find(text, from, to);
    if (word == null && to - from <= LONGEST_CACHED && isPlain(text, from, to)) {
      word = layOut(text.substring(from, to), false);
      plain.add(word);
    }
    return word;
  }

  private boolean isPlain(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return to > from;
  }

  private boolean isPlain(char c) {
    if (c < FAMILIAR && isFamiliar[c]) {
      return true;
    }
    boolean isPlain = coverage.has(c) && !Characters.isInvisible(c) && !Characters.isOptional(c);
    if (c < FAMILIAR) {
      isFamiliar[c] = isPlain;
    }
    return isPlain;
  }

  /** A hyphen that shows U+00AD, so that whoever copies the text gets the word. */
  Word hyphen() {
    Word known = hyphen.get();
    if (known == null) {
      Word word = shape(covers(0x2010) ? "\u2010" : "-", false);
      known =
          new Word(
              String.valueOf(Characters.SOFT_HYPHEN),
              word.isRightToLeft(),
              word.glyphs(),
              word.advances(),
              word.offsets(),
              word.clusters(),
              word.width());
      hyphen.set(known);
    }
    return known;
  }

  /** The width of the widest figure, in thousandths; 0 where all are of one width. */
  double widestFigure() {
    Double known = widestFigure.get();
    if (known == null) {
      known = findWidestFigure();
      widestFigure.set(known);
    }
    return known;
  }

  private double findWidestFigure() {
    double widest = 0;
    double narrowest = Double.MAX_VALUE;
    for (char figure = '0'; figure <= '9'; figure++) {
      double width = shape(String.valueOf(figure), false).width();
      widest = Math.max(widest, width);
      narrowest = Math.min(narrowest, width);
    }
    return widest > narrowest ? widest : 0;
  }

  private Word layOut(String text, boolean isRightToLeft) {
    Optional<GlyphLine> plain = isRightToLeft ? Optional.empty() : plainShaper.shape(text);
    return plain.isPresent() ? word(text, plain.get()) : ask(text, isRightToLeft);
  }

  private Word word(String text, GlyphLine line) {
    float[] advances = new float[line.advances().length];
    for (int i = 0; i < advances.length; i++) {
      advances[i] = (float) (line.advances()[i] * perUnit);
    }
    double saved = closeUp(text, advances, line.clusters());
    double width = line.width() * perUnit - saved;
    return new Word(text, false, line.glyphs(), advances, NONE, line.clusters(), width);
  }

  /** Asks HarfBuzz. */
  private Word ask(String text, boolean isRightToLeft) {
    char[] chars = text.toCharArray();
    int flags = isRightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    FontRenderContext exact = new FontRenderContext(null, true, true);
    GlyphVector vector = font().layoutGlyphVector(exact, chars, 0, chars.length, flags);
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
    double saved = closeUp(text, advances, clusters);
    return new Word(
        text,
        isRightToLeft,
        Arrays.copyOf(glyphs, count),
        advances,
        offsets,
        Arrays.copyOf(clusters, count),
        xs[count] * perUnit - saved);
  }

  /** Lets the empty halves of East Asian punctuation overlap; how much narrower the word is. */
  private static double closeUp(String text, float[] advances, int[] clusters) {
    double saved = 0;
    for (int i = 0; i + 1 < advances.length; i++) {
      boolean isSquare = advances[i] > SQUARE && advances[i + 1] > SQUARE;
      if (isSquare && EastAsian.closeUp(text.charAt(clusters[i]), text.charAt(clusters[i + 1]))) {
        advances[i] -= (float) (1000 * EastAsian.HALF);
        saved += 1000 * EastAsian.HALF;
      }
    }
    return saved;
  }
}
