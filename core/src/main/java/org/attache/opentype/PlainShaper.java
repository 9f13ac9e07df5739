package org.attache.opentype;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Sets simple words of one font: those of Latin, Greek and Cyrillic letters, figures and marks,
 * without anything that combines. Safe for use by many threads.
 *
 * <p>What it sets is what HarfBuzz sets with its usual features; what it cannot be sure of it
 * declines.
 */
public final class PlainShaper {

  /** Below are the letters of most words: what is known of them is kept. */
  private static final int FAMILIAR = 0x250;

  private static final Script[] SCRIPTS = Script.values();
  private static final int SCRIPT = 3;
  private static final int GLYPH = 2;

  private final FontTables font;
  private final int[] familiar = new int[FAMILIAR];
  private final CharacterMap characters;
  private final Substitutions substitutions;
  private final Kerning kerning;
  private final int metrics;
  private final int metricsCount;
  private final int unitsPerEm;
  private final boolean isKnown;
  private final AtomicReferenceArray<@Nullable Known> rules;

  /** The rules of a script; none if there are some that only a shaper follows. */
  private record Known(@Nullable GlyphRules rules) {}

  private PlainShaper(byte[] bytes) {
    font = new FontTables(bytes);
    characters = CharacterMap.of(font);
    substitutions = new Substitutions(font);
    kerning = new Kerning(font);
    unitsPerEm = font.number(font.table("head") + 18);
    metrics = font.table("hmtx");
    metricsCount = font.number(font.table("hhea") + 34);
    // Fonts that vary, and those with Apple's tables, follow other rules.
    isKnown = !font.has("fvar") && !font.has("morx") && !font.has("kerx") && !font.has("trak");
    rules = new AtomicReferenceArray<>(SCRIPTS.length);
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
    int[] glyphs = new int[text.length()];
    int script = Script.COMMON.ordinal();
    boolean isSimple = isKnown && glyphs.length > 0;
    for (int i = 0; i < glyphs.length && isSimple; i++) {
      int found = look(text.charAt(i));
      int own = found & SCRIPT;
      glyphs[i] = found >> GLYPH;
      isSimple = glyphs[i] > 0 && (own == 0 || script == 0 || script == own);
      script |= own;
    }
    GlyphRules lookups = isSimple ? rules(SCRIPTS[script]).rules() : null;
    if (lookups == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(place(glyphs, lookups));
    } catch (UnknownLayoutException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** The glyph of a simple character and its script; below 0 for others. */
  private int look(char c) {
    int known = c < FAMILIAR ? familiar[c] : 0;
    if (known == 0) {
      known = Script.isSimple(c) ? characters.glyph(c) << GLYPH | Script.of(c).ordinal() : -1;
      if (c < FAMILIAR) {
        familiar[c] = known;
      }
    }
    return known;
  }

  private GlyphLine place(int[] shown, GlyphRules lookups) {
    int[] glyphs = shown;
    int[] clusters = new int[glyphs.length];
    for (int i = 0; i < clusters.length; i++) {
      clusters[i] = i;
    }
    if (lookups.hasMark(glyphs)) {
      throw new UnknownLayoutException();
    }
    int count = substitutions.apply(lookups, glyphs, clusters, glyphs.length);
    if (count < glyphs.length) {
      glyphs = Arrays.copyOf(glyphs, count);
      clusters = Arrays.copyOf(clusters, count);
    }
    int[] advances = new int[count];
    for (int i = 0; i < count; i++) {
      advances[i] = font.number(metrics + 4 * Math.min(glyphs[i], metricsCount - 1));
    }
    kerning.apply(lookups, glyphs, advances);
    return new GlyphLine(glyphs, clusters, advances);
  }

  private Known rules(Script script) {
    Known known = rules.get(script.ordinal());
    if (known == null) {
      known = read(script);
      rules.set(script.ordinal(), known);
    }
    return known;
  }

  private Known read(Script script) {
    try {
      GlyphRules read = new GlyphRules(font, substitutions, kerning, script);
      boolean isOld = !kerning.has(script) && font.has("kern");
      boolean isShapers = isOld || skip(read.substitutions()) || skip(read.kerning());
      return new Known(isShapers ? null : read);
    } catch (UnknownLayoutException | IndexOutOfBoundsException e) {
      return new Known(null);
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
