package org.attache.opentype;

import org.jspecify.annotations.Nullable;

/**
 * The lookups of a script, and which of them a glyph has to do with: looked up once for each glyph,
 * as most letters have to do with few. Safe for many threads, which at worst look up the same.
 */
final class GlyphRules {

  private static final int MOST_GLYPHS = 1 << 16;
  private static final int KNOWN = 1 << 31;
  private static final int MARK = 1 << 30;

  /** What stands for this lookup and all behind it; few fonts have as many. */
  private static final int LAST = 29;

  private static final int CLASS_OF_MARKS = 3;

  private final FontTables font;
  private final int classes;
  private final Substitutions substitutions;
  private final Kerning kerning;
  private final int[] substituting;
  private final int[] placing;

  /** For each glyph asked for, a bit for each lookup that it has to do with. */
  private final int[] substituted;

  private final int[] placed;

  /** For each lookup that moves glyphs, what it adds between pairs, once it was asked for any. */
  private final @Nullable KernedPairs[] pairs;

  /**
   * The rules of a script.
   *
   * @throws UnknownLayoutException if there is something in the tables that is not known here
   */
  GlyphRules(FontTables font, Substitutions substitutions, Kerning kerning, Script script) {
    this.font = font;
    this.substitutions = substitutions;
    this.kerning = kerning;
    this.substituting = substitutions.lookups(script);
    this.placing = kerning.lookups(script);
    int definitions = font.find("GDEF");
    int offset = definitions < 0 ? 0 : font.number(definitions + 4);
    this.classes = offset == 0 ? -1 : definitions + offset;
    int profile = font.find("maxp");
    int glyphs = profile < 0 ? MOST_GLYPHS : font.number(profile + 4);
    this.substituted = new int[glyphs];
    this.placed = new int[glyphs];
    this.pairs = new KernedPairs[placing.length];
  }

  /** The lookups that put glyphs in the place of others, in order. */
  int[] substitutions() {
    return substituting;
  }

  /** The lookups that move glyphs, in order. */
  int[] kerning() {
    return placing;
  }

  /** Whether one of the glyphs is a mark, to be set upon another. */
  boolean hasMark(int[] glyphs) {
    return (substituting(glyphs, glyphs.length) & MARK) != 0;
  }

  /**
   * Whether a lookup, by its index, may put something in the place of one of the first so many
   * glyphs.
   */
  boolean isSubstituted(int[] glyphs, int count, int lookup) {
    return (substituting(glyphs, count) & bit(lookup)) != 0;
  }

  /** Whether any lookup may put something in the place of one of the first so many glyphs. */
  boolean areSubstituted(int[] glyphs, int count) {
    return (substituting(glyphs, count) & ~(KNOWN | MARK)) != 0;
  }

  /** Whether a lookup, by its index, may put something in the place of a glyph. */
  boolean isSubstituted(int glyph, int lookup) {
    return (substituting(glyph) & bit(lookup)) != 0;
  }

  /** What a lookup, by its index, adds between pairs. */
  KernedPairs pairs(int lookup) {
    KernedPairs known = pairs[lookup];
    if (known != null) {
      return known;
    }
    KernedPairs made = new KernedPairs();
    pairs[lookup] =
        made; // of two threads at once one keeps its own for itself: it is only a memory
    return made;
  }

  /** Whether a lookup, by its index, may move a glyph. */
  boolean isPlaced(int glyph, int lookup) {
    return (placing(glyph) & bit(lookup)) != 0;
  }

  private static int bit(int lookup) {
    return 1 << Math.min(lookup, LAST);
  }

  private int substituting(int[] glyphs, int count) {
    int all = 0;
    for (int i = 0; i < count; i++) {
      int known = substituted[glyphs[i]];
      all |= known == 0 ? substituting(glyphs[i]) : known;
    }
    return all;
  }

  private int substituting(int glyph) {
    int known = substituted[glyph];
    if (known != 0) {
      return known;
    }
    boolean isMark = classes >= 0 && GlyphSets.classIn(font, classes, glyph) == CLASS_OF_MARKS;
    int found = KNOWN | (isMark ? MARK : 0);
    for (int i = 0; i < substituting.length; i++) {
      found |= substitutions.mayBegin(substituting[i], glyph) ? bit(i) : 0;
    }
    substituted[glyph] = found;
    return found;
  }

  private int placing(int glyph) {
    int known = placed[glyph];
    if (known != 0) {
      return known;
    }
    int found = KNOWN;
    for (int i = 0; i < placing.length; i++) {
      found |= kerning.mayBegin(placing[i], glyph) ? bit(i) : 0;
    }
    placed[glyph] = found;
    return found;
  }
}
