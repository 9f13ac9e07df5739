package org.attache.opentype;

/** Finds whether a rule for glyphs among others would apply: then a shaper is needed. */
final class Context {

  private static final int BY_COVERAGES = 3;

  private final FontTables font;

  Context(FontTables font) {
    this.font = font;
  }

  /** Whether a part of a contextual lookup may apply where a glyph stands. */
  boolean mayBegin(int part, int glyph) {
    return font.number(part) == BY_COVERAGES
        ? begins(part, part + 6, font.number(part + 2), glyph)
        : isCovered(part, glyph);
  }

  /** Whether a part of a chained contextual lookup may apply where a glyph stands. */
  boolean mayBeginChained(int part, int glyph) {
    if (font.number(part) != BY_COVERAGES) {
      return isCovered(part, glyph);
    }
    int input = part + 4 + 2 * font.number(part + 2);
    return begins(part, input + 2, font.number(input), glyph);
  }

  private boolean begins(int part, int offsets, int wanted, int glyph) {
    return wanted == 0 || GlyphSets.indexIn(font, font.follow(part, offsets), glyph) >= 0;
  }

  private boolean isCovered(int part, int glyph) {
    return GlyphSets.indexIn(font, font.follow(part, part + 2), glyph) >= 0;
  }

  /** Whether a part of a contextual lookup may apply at a place of a line. */
  boolean mayApply(int part, int[] glyphs, int count, int at) {
    if (font.number(part) != BY_COVERAGES) {
      return isCovered(part, glyphs[at]);
    }
    return areCovered(part, part + 6, font.number(part + 2), new Span(glyphs, count, at, 1));
  }

  /** Whether a part of a chained contextual lookup may apply at a place of a line. */
  boolean mayApplyChained(int part, int[] glyphs, int count, int at) {
    if (font.number(part) != BY_COVERAGES) {
      return isCovered(part, glyphs[at]);
    }
    int before = font.number(part + 2);
    int input = part + 4 + 2 * before;
    int inputs = font.number(input);
    int behind = input + 2 + 2 * inputs;
    return areCovered(part, input + 2, inputs, new Span(glyphs, count, at, 1))
        && areCovered(part, part + 4, before, new Span(glyphs, count, at - 1, -1))
        && areCovered(
            part, behind + 2, font.number(behind), new Span(glyphs, count, at + inputs, 1));
  }

  private record Span(int[] glyphs, int count, int from, int step) {}

  private boolean areCovered(int part, int offsets, int wanted, Span span) {
    for (int i = 0; i < wanted; i++) {
      int at = span.from() + i * span.step();
      if (at < 0
          || at >= span.count()
          || GlyphSets.indexIn(font, font.follow(part, offsets + 2 * i), span.glyphs()[at]) < 0) {
        return false;
      }
    }
    return true;
  }
}
