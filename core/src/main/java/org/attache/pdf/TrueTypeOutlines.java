package org.attache.pdf;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Outlines of a TrueType font, copied as they are.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">OpenType: glyf</a>
 */
final class TrueTypeOutlines implements GlyphOutlines {

  private static final int HEADER = 10;
  private static final int WORDS = 0x0001;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;

  private final ByteBuffer glyf;
  private final ByteBuffer loca;
  private final boolean isLong;

  TrueTypeOutlines(ByteBuffer glyf, ByteBuffer loca, boolean isLong) {
    this.glyf = glyf;
    this.loca = loca;
    this.isLong = isLong;
  }

  /** Where a glyph's outline begins among all. */
  private int start(int glyph) {
    return isLong ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xFFFF);
  }

  @Override
  public boolean isEmpty(int glyph) {
    return start(glyph) == start(glyph + 1);
  }

  @Override
  public void eachPart(int glyph, IntConsumer part) {
    int from = start(glyph);
    eachPlace(from, start(glyph + 1), glyf, at -> part.accept(glyf.getShort(at) & 0xFFFF));
  }

  /** Calls with where the ids of parts stand. */
  private static void eachPlace(int from, int to, ByteBuffer outlines, IntConsumer place) {
    if (from == to || outlines.getShort(from) >= 0) {
      return;
    }
    int flags;
    int at = from + HEADER;
    do {
      flags = outlines.getShort(at);
      place.accept(at + 2);
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : 0;
      at += (flags & MATRIX) != 0 ? 8 : 0;
    } while ((flags & MORE) != 0);
  }

  @Override
  public byte[] outline(int glyph, int[] glyphs) {
    int from = start(glyph);
    int length = start(glyph + 1) - from;
    if (length < 0) {
      throw new IndexOutOfBoundsException(length);
    }
    byte[] bytes = new byte[length];
    glyf.get(from, bytes);
    ByteBuffer outline = ByteBuffer.wrap(bytes);
    eachPlace(
        0,
        bytes.length,
        outline,
        at -> {
          int part = outline.getShort(at) & 0xFFFF;
          outline.putShort(at, (short) Arrays.binarySearch(glyphs, part));
        });
    return bytes;
  }

  @Override
  public ByteBuffer profile(ByteBuffer maxp) {
    return GlyphTables.copy(maxp);
  }
}
