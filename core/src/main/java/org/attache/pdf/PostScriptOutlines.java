package org.attache.pdf;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.IntConsumer;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * PostScript outlines of an OpenType font (table CFF), with the cubic curves made quadratic: a code
 * of a brief may share its glyph with others, which PDF allows TrueType fonts alone.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/cff">OpenType: CFF</a>
 */
final class PostScriptOutlines implements GlyphOutlines {

  private static final int PROFILE = 32;
  private static final int VERSION_1 = 0x00010000;
  private static final int MOST_POINTS = 6;
  private static final int MOST_CONTOURS = 8;
  private static final int ZONES = 14;

  private final ByteBuffer table;
  private @Nullable CFFFont font;

  /** Reads nothing yet: most fonts that a theme names stay unused. */
  PostScriptOutlines(ByteBuffer table) {
    this.table = table;
  }

  /** FontBox keeps what it reads of a glyph, so that one thread asks at a time. */
  private synchronized QuadraticOutline quadratic(int glyph) {
    try {
      CFFFont parsed = font;
      if (parsed == null) {
        byte[] bytes = GlyphTables.copy(table).array();
        parsed = new CFFParser().parse(new RandomAccessReadBuffer(bytes)).get(0);
        font = parsed;
      }
      int id = parsed instanceof CFFCIDFont ? parsed.getCharset().getCIDForGID(glyph) : glyph;
      QuadraticOutline outline = new QuadraticOutline();
      double[] c = new double[6];
      PathIterator path = parsed.getType2CharString(id).getPath().getPathIterator(null);
      for (; !path.isDone(); path.next()) {
        switch (path.currentSegment(c)) {
          case PathIterator.SEG_MOVETO -> outline.move(c[0], c[1]);
          case PathIterator.SEG_LINETO -> outline.line(c[0], c[1]);
          case PathIterator.SEG_CUBICTO -> outline.curve(c);
          default -> outline.close();
        }
      }
      return outline;
    } catch (IOException e) {
      throw new IllegalArgumentException("glyph " + glyph + " cannot be read", e);
    }
  }

  @Override
  public boolean isEmpty(int glyph) {
    return quadratic(glyph).isEmpty();
  }

  @Override
  public void eachPart(int glyph, IntConsumer part) {
    // Each glyph is whole.
  }

  @Override
  public byte[] outline(int glyph, int[] glyphs) {
    return quadratic(glyph).bytes();
  }

  @Override
  public ByteBuffer profile(ByteBuffer maxp) {
    return ByteBuffer.allocate(PROFILE)
        .putInt(0, VERSION_1)
        .putShort(MOST_POINTS, Short.MAX_VALUE)
        .putShort(MOST_CONTOURS, Short.MAX_VALUE)
        .putShort(ZONES, (short) 1);
  }
}
