package org.attache.opentype;

/** Puts glyphs in the place of others (GSUB): forms of a script, ligatures. */
final class Substitutions {

  private static final int[] FEATURES =
      LayoutTable.tags(
          "rvrn ltra ltrm rand abvm blwm ccmp locl mark mkmk rlig calt clig curs dist kern liga"
              + " rclt");
  private static final int EXTENSION = 7;
  private static final int SINGLE = 1;
  private static final int LIGATURE = 4;
  private static final int CONTEXT = 5;
  private static final int CHAINED = 6;

  private final FontTables font;
  private final LayoutTable table;
  private final Context context;

  Substitutions(FontTables font) {
    this.font = font;
    this.table = new LayoutTable(font, "GSUB", EXTENSION, FEATURES);
    this.context = new Context(font);
  }

  int[] lookups(Script script) {
    return table.lookups(script);
  }

  /** Whether a lookup may do something where a glyph stands. */
  boolean mayBegin(int lookup, int glyph) {
    int type = table.type(lookup);
    for (int i = 0; i < table.parts(lookup); i++) {
      int part = table.part(lookup, i);
      boolean may =
          switch (type) {
            case CHAINED -> context.mayBeginChained(part, glyph);
            case CONTEXT -> context.mayBegin(part, glyph);
            default -> GlyphSets.indexIn(font, font.follow(part, part + 2), glyph) >= 0;
          };
      if (may) {
        return true;
      }
    }
    return false;
  }

  /** Applies lookups in turn to a line's glyphs; how many are left. */
  int apply(GlyphRules rules, int[] glyphs, int[] clusters, int count) {
    int left = count;
    int[] lookups = rules.substitutions();
    // Most words have nothing that may change, and most others little.
    for (int i = 0; i < lookups.length && rules.areSubstituted(glyphs, left); i++) {
      int end = rules.isSubstituted(glyphs, left, i) ? left : 0;
      for (int at = 0; at < end && at < left; at++) {
        if (rules.isSubstituted(glyphs[at], i)) {
          left -= applyAt(lookups[i], glyphs, clusters, left, at);
        }
      }
    }
    return left;
  }

  /** Applies a lookup at a place; how many glyphs are fewer. */
  private int applyAt(int lookup, int[] glyphs, int[] clusters, int count, int at) {
    int type = table.type(lookup);
    int parts = table.parts(lookup);
    for (int i = 0; i < parts; i++) {
      int part = table.part(lookup, i);
      if (type == CHAINED || type == CONTEXT) {
        boolean mayApply =
            type == CHAINED
                ? context.mayApplyChained(part, glyphs, count, at)
                : context.mayApply(part, glyphs, count, at);
        if (mayApply) {
          throw new UnknownLayoutException();
        }
        continue;
      }
      int index = GlyphSets.indexIn(font, font.follow(part, part + 2), glyphs[at]);
      if (index < 0) {
        continue;
      }
      if (type == SINGLE) {
        glyphs[at] = single(part, index, glyphs[at]);
        return 0;
      }
      if (type != LIGATURE) {
        throw new UnknownLayoutException();
      }
      int fewer = ligature(font.follow(part, part + 6 + 2 * index), glyphs, count, at);
      if (fewer > 0) {
        close(glyphs, clusters, count, at, fewer);
        return fewer;
      }
    }
    return 0;
  }

  private int single(int part, int index, int glyph) {
    return font.number(part) == 1
        ? glyph + font.signed(part + 4) & 0xFFFF
        : font.number(part + 6 + 2 * index);
  }

  /** Sets the first ligature of a set that the glyphs spell; how many glyphs it saves. */
  private int ligature(int set, int[] glyphs, int count, int at) {
    for (int i = 0; i < font.number(set); i++) {
      int ligature = font.follow(set, set + 2 + 2 * i);
      int components = font.number(ligature + 2);
      boolean isSpelt = at + components <= count;
      for (int c = 1; c < components && isSpelt; c++) {
        isSpelt = glyphs[at + c] == font.number(ligature + 2 + 2 * c);
      }
      if (isSpelt) {
        if (components < 2) {
          throw new UnknownLayoutException();
        }
        glyphs[at] = font.number(ligature);
        return components - 1;
      }
    }
    return 0;
  }

  private static void close(int[] glyphs, int[] clusters, int count, int at, int fewer) {
    int rest = count - at - 1 - fewer;
    System.arraycopy(glyphs, at + 1 + fewer, glyphs, at + 1, rest);
    System.arraycopy(clusters, at + 1 + fewer, clusters, at + 1, rest);
  }
}
