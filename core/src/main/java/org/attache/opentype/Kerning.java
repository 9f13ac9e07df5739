package org.attache.opentype;

/** Moves glyphs nearer or apart by pairs (GPOS). */
final class Kerning {

  private static final int[] FEATURES =
      LayoutTable.tags("abvm blwm ccmp locl mark mkmk rlig calt clig curs dist kern liga rclt");
  private static final int EXTENSION = 9;
  private static final int PAIR = 2;
  private static final int CONTEXT = 7;
  private static final int CHAINED = 8;
  private static final int ADVANCE = 4;

  private final FontTables font;
  private final LayoutTable table;
  private final Context context;

  Kerning(FontTables font) {
    this.font = font;
    this.table = new LayoutTable(font, "GPOS", EXTENSION, FEATURES);
    this.context = new Context(font);
  }

  boolean has(Script script) {
    return table.has(script, "kern");
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
            case CONTEXT -> context.mayBegin(part, glyph);
            case CHAINED -> context.mayBeginChained(part, glyph);
            default -> GlyphSets.indexIn(font, font.follow(part, part + 2), glyph) >= 0;
          };
      if (may) {
        return true;
      }
    }
    return false;
  }

  /** Adds to the advances of a line's glyphs what lookups say. */
  void apply(GlyphRules rules, int[] glyphs, int[] advances) {
    int[] lookups = rules.kerning();
    for (int i = 0; i < lookups.length; i++) {
      int lookup = lookups[i];
      boolean isOfPairs = table.type(lookup) == PAIR;
      for (int at = 0; at < glyphs.length; ) {
        if (isOfPairs) {
          at += applyPairs(rules, i, glyphs, advances, at);
        } else {
          at += rules.isPlaced(glyphs[at], i) ? pass(lookup, glyphs, at) : 1;
        }
      }
    }
  }

  /** Adjusts a pair as a lookup, by its index, says; how many glyphs are done with. */
  private int applyPairs(GlyphRules rules, int index, int[] glyphs, int[] advances, int at) {
    if (at + 1 == glyphs.length) {
      return 1;
    }
    KernedPairs pairs = rules.pairs(index);
    int known = pairs.find(glyphs[at], glyphs[at + 1]);
    if (known != KernedPairs.UNKNOWN) {
      advances[at] += known;
      return 1;
    }
    int before = advances[at];
    boolean isPlaced = rules.isPlaced(glyphs[at], index);
    int done = isPlaced ? applyPairs(rules.kerning()[index], glyphs, advances, at) : 1;
    if (done == 1) { // only the first is moved
      pairs.put(glyphs[at], glyphs[at + 1], advances[at] - before);
    }
    return done;
  }

  /** Makes sure that a lookup of another type changes nothing at a place. */
  private int pass(int lookup, int[] glyphs, int at) {
    int type = table.type(lookup);
    for (int i = 0; i < table.parts(lookup); i++) {
      int part = table.part(lookup, i);
      boolean mayApply =
          switch (type) {
            case CONTEXT -> context.mayApply(part, glyphs, glyphs.length, at);
            case CHAINED -> context.mayApplyChained(part, glyphs, glyphs.length, at);
            // Of those that attach marks the first coverage is that of the marks.
            default -> GlyphSets.indexIn(font, font.follow(part, part + 2), glyphs[at]) >= 0;
          };
      if (mayApply) {
        throw new UnknownLayoutException();
      }
    }
    return 1;
  }

  /** Adjusts a pair; how many glyphs are done with. */
  private int applyPairs(int lookup, int[] glyphs, int[] advances, int at) {
    for (int i = 0; i < table.parts(lookup); i++) {
      int part = table.part(lookup, i);
      int index = GlyphSets.indexIn(font, font.follow(part, part + 2), glyphs[at]);
      if (index < 0) {
        continue;
      }
      int first = font.number(part + 4);
      int second = font.number(part + 6);
      if ((first | second) != ADVANCE && (first | second) != 0) {
        throw new UnknownLayoutException();
      }
      int values =
          font.number(part) == 1
              ? inSet(font.follow(part, part + 10 + 2 * index), first, second, glyphs[at + 1])
              : byClass(part, first, second, glyphs, at);
      if (values >= 0) {
        advances[at] += first == 0 ? 0 : font.signed(values);
        advances[at + 1] += second == 0 ? 0 : font.signed(values + (first == 0 ? 0 : 2));
        return second == 0 ? 1 : 2;
      }
    }
    return 1;
  }

  /** Where the values of a pair are among those of its first glyph; -1 for none. */
  private int inSet(int set, int first, int second, int glyph) {
    int size = 2 + (first == 0 ? 0 : 2) + (second == 0 ? 0 : 2);
    int low = 0;
    int high = font.number(set) - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int at = set + 2 + size * middle;
      int one = font.number(at);
      if (one == glyph) {
        return at + 2;
      }
      low = one < glyph ? middle + 1 : low;
      high = one > glyph ? middle - 1 : high;
    }
    return -1;
  }

  /** Where the values of a pair of classes are. */
  private int byClass(int part, int first, int second, int[] glyphs, int at) {
    int one = GlyphSets.classIn(font, font.follow(part, part + 8), glyphs[at]);
    int other = GlyphSets.classIn(font, font.follow(part, part + 10), glyphs[at + 1]);
    int others = font.number(part + 14);
    if (one >= font.number(part + 12) || other >= others) {
      return -1;
    }
    int size = (first == 0 ? 0 : 2) + (second == 0 ? 0 : 2);
    return part + 16 + size * (one * others + other);
  }
}
