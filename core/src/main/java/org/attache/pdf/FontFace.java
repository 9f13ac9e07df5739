package org.attache.pdf;

import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.theme.FontFile;

/** A font file as parsed, with the subsets made of it lately; shared by threads. */
final class FontFace {

  private static final int UNITS_PER_EM = 18;

  /** As OpenType has it (table head). */
  private static final int LEAST_UNITS = 16;

  /** Briefs made from one template in one process mostly ask for a few sets of glyphs. */
  private static final int SUBSETS_KEPT = 16;

  private final FontFile file;
  private final GlyphTables tables;
  private final FontMetrics metrics;
  private final double scale;

  /** One more than the width of each glyph asked for; 0 for the others. */
  private final int[] widths;

  private final int compression;
  private final int leastBlank;
  private int blank = -1;
  private final Map<BitSet, FontSubset> subsets =
      new LinkedHashMap<>(32, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<BitSet, FontSubset> eldest) {
          return size() > SUBSETS_KEPT;
        }
      };

  private FontFace(FontFile file, GlyphTables tables, int compression) {
    this.file = file;
    this.tables = tables;
    this.compression = compression;
    int unitsPerEm = tables.find("head").getShort(UNITS_PER_EM) & 0xFFFF;
    if (unitsPerEm < LEAST_UNITS) {
      throw new IllegalArgumentException("its letters have no size");
    }
    scale = 1000.0 / unitsPerEm;
    widths = new int[tables.size()];
    leastBlank = Math.max(1, unitsPerEm / 20);
    metrics = FontMetrics.of(file, tables, scale);
  }

  /**
   * Reads a font file.
   *
   * @throws IOException if it is not a TrueType font with outlines of that kind; names the file
   */
  static FontFace parse(FontFile file, int compression) throws IOException {
    try {
      return new FontFace(file, new GlyphTables(file.bytes()), compression);
    } catch (IllegalArgumentException e) {
      throw new IOException("font " + file.name() + " cannot be read: " + e.getMessage(), e);
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("font " + file.name() + " cannot be read: it is damaged", e);
    }
  }

  FontMetrics metrics() {
    return metrics;
  }

  /** How many glyphs there are; ids are below. */
  int size() {
    return widths.length;
  }

  /** How wide a glyph is, in thousandths of the type's size. */
  int width(int glyph) {
    int known = widths[glyph];
    if (known == 0) {
      known = 1 + (int) Math.round(tables.advance(glyph) * scale);
      widths[glyph] = known;
    }
    return known - 1;
  }

  /** A glyph that paints nothing and is wider than a hair; 0 where the font has none. */
  synchronized int blank() {
    if (blank < 0) {
      blank = tables.blank(leastBlank);
    }
    return blank;
  }

  /**
   * The font with these glyphs alone, made once and kept for a while.
   *
   * @throws IOException if the font is damaged; names the file
   */
  FontSubset subset(BitSet glyphs) throws IOException {
    FontSubset known;
    synchronized (subsets) {
      known = subsets.get(glyphs);
    }
    if (known == null) { // made outside the lock: others need not wait
      known = makeSubset(glyphs);
      synchronized (subsets) {
        subsets.put((BitSet) glyphs.clone(), known);
      }
    }
    return known;
  }

  private FontSubset makeSubset(BitSet glyphs) throws IOException {
    try {
      int[] ids = tables.withParts(glyphs);
      return FontSubset.of(ids, tables.subset(ids), compression);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("font " + file.name() + " cannot be subset: it is damaged", e);
    }
  }
}
