package org.attache.opentype;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Sets simple words of one font: those of Latin, Greek and Cyrillic letters, figures and marks,
 * without anything that combines. Safe for use by many threads.
 *
 * <p>What it sets is what HarfBuzz sets with its usual features; what it cannot be sure of it
 * declines.
 */
public final class PlainShaper {

  private static final int MARK = 3;

  private final FontTables font;
  private final CharacterMap characters;
  private final Substitutions substitutions;
  private final Kerning kerning;
  private final int classes;
  private final int metrics;
  private final int metricsCount;
  private final int unitsPerEm;
  private final boolean isKnown;
  private final AtomicReferenceArray<Rules> rules;

  /** The lookups of a script. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Rules(boolean isKnown, int[] substitutions, int[] kerning) {}

  private PlainShaper(byte[] bytes) {
    font = new FontTables(bytes);
    characters = CharacterMap.of(font);
    substitutions = new Substitutions(font);
    kerning = new Kerning(font);
    unitsPerEm = font.number(font.table("head") + 18);
    metrics = font.table("hmtx");
    metricsCount = font.number(font.table("hhea") + 34);
    int definitions = font.find("GDEF");
    int offset = definitions < 0 ? 0 : font.number(definitions + 4);
    classes = offset == 0 ? -1 : definitions + offset;
    // Fonts that vary, and those with Apple's tables, follow other rules.
    isKnown = !font.has("fvar") && !font.has("morx") && !font.has("kerx") && !font.has("trak");
    rules = new AtomicReferenceArray<>(Script.values().length);
  }

  /**
   * Opens a font.
   *
   * @param name its file name, for messages
   * @param bytes its content, not copied
   * @throws IllegalArgumentException if it is not a TrueType font
   */
  public static PlainShaper of(String name, byte[] bytes) {
    try {
      return new PlainShaper(bytes);
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a TrueType font: " + name, e);
    }
  }

  /** How many units of the font its size is divided into. */
  public int unitsPerEm() {
    return unitsPerEm;
  }

  /** The glyphs of a text from left to right; nothing where it takes a shaper to know them. */
  public Optional<GlyphLine> shape(String text) {
    Script script = Script.COMMON;
    boolean isSimple = isKnown && !text.isEmpty();
    for (int i = 0; i < text.length() && isSimple; i++) {
      char c = text.charAt(i);
      isSimple = Script.isSimple(c);
      Script own = isSimple ? Script.of(c) : Script.COMMON;
      if (own != Script.COMMON) {
        isSimple &= script == Script.COMMON || script == own;
        script = own;
      }
    }
    if (!isSimple || !rules(script).isKnown()) {
      return Optional.empty();
    }
    try {
      return Optional.of(place(text, rules(script)));
    } catch (UnknownLayoutException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private GlyphLine place(String text, Rules lookups) {
    int length = text.length();
    int[] glyphs = new int[length];
    int[] clusters = new int[length];
    for (int i = 0; i < length; i++) {
      glyphs[i] = characters.glyph(text.charAt(i));
      clusters[i] = i;
      boolean isMark = classes >= 0 && GlyphSets.classIn(font, classes, glyphs[i]) == MARK;
      if (glyphs[i] == 0 || isMark) {
        throw new UnknownLayoutException();
      }
    }
    int count = substitutions.apply(lookups.substitutions(), glyphs, clusters, length);
    if (count < length) {
      glyphs = Arrays.copyOf(glyphs, count);
      clusters = Arrays.copyOf(clusters, count);
    }
    int[] advances = new int[count];
    for (int i = 0; i < count; i++) {
      advances[i] = font.number(metrics + 4 * Math.min(glyphs[i], metricsCount - 1));
    }
    kerning.apply(lookups.kerning(), glyphs, advances);
    return new GlyphLine(glyphs, clusters, advances);
  }

  private Rules rules(Script script) {
    Rules known = rules.get(script.ordinal());
    if (known == null) {
      known = read(script);
      rules.set(script.ordinal(), known);
    }
    return known;
  }

  private Rules read(Script script) {
    try {
      int[] substituting = substitutions.lookups(script);
      int[] placing = kerning.lookups(script);
      boolean isOld = !kerning.has(script) && font.has("kern");
      return new Rules(!isOld && !skip(substituting) && !skip(placing), substituting, placing);
    } catch (UnknownLayoutException | IndexOutOfBoundsException e) {
      return new Rules(false, new int[0], new int[0]);
    }
  }

  /** Whether a lookup overlooks letters or ligatures. */
  private boolean skip(int[] lookups) {
    boolean skips = false;
    for (int lookup : lookups) {
      skips |= (font.number(lookup + 2) & 6) != 0;
    }
    return skips;
  }
}
