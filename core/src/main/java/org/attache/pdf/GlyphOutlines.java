package org.attache.pdf;

import java.nio.ByteBuffer;
import java.util.function.IntConsumer;

/** The shapes of a font's glyphs, as a TrueType font holds them; shared by threads. */
interface GlyphOutlines {

  /** Whether a glyph paints nothing. */
  boolean isEmpty(int glyph);

  /** Names the glyphs that a glyph is put together from. */
  void eachPart(int glyph, IntConsumer part);

  /**
   * A glyph's entry of the table glyf.
   *
   * @param glyphs those of the new font, ascending: parts are named by their place among them
   * @throws IllegalArgumentException if the glyph is damaged
   */
  byte[] outline(int glyph, int[] glyphs);

  /** What the table maxp says of these glyphs, to be changed. */
  ByteBuffer profile(ByteBuffer maxp);
}
