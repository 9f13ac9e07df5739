package org.attache.pdf;

import java.util.Arrays;

/**
 * Writes the operators that show text, font by font and glyph by glyph, and keeps what they have
 * set. Positions follow what a reader adds up from the widths in the font, so that no rounding
 * piles up along a line.
 */
final class TextPen {

  /** Gaps below this, in thousandths of the type's size, are not worth breaking a string for. */
  private static final int SMALLEST_GAP = 2;

  private final Bytes out;
  private boolean isInText;
  private long lineX;
  private long lineY;
  private byte[] fontName = {};
  private long size;
  private long rise;
  private boolean isInArray;
  private int spelled;
  private double cursor;

  TextPen(Bytes out) {
    this.out = out;
  }

  /** Forgets font, size and rise, as at the beginning of a page. */
  void reset() {
    fontName = new byte[0];
    size = -1;
    rise = 0;
  }

  /** Goes to a place, in hundredths of a point, with a size in thousandths. */
  void begin(long x, long y, EmbeddedFont font, long thousandths) {
    if (!isInText) {
      out.put("BT\n");
      isInText = true;
      lineX = 0;
      lineY = 0;
    }
    out.hundredths(x - lineX).put(' ').hundredths(y - lineY).put(" Td\n");
    lineX = x;
    lineY = y;
    cursor = 0;
    if (size != thousandths || !Arrays.equals(fontName, font.resourceName())) {
      fontName = font.resourceName();
      size = thousandths;
      out.put('/').put(fontName).put(' ').thousandths(size).put(" Tf\n");
    }
  }

  /** Ends the text object, if one is open. */
  void end() {
    if (isInText) {
      out.put("ET\n");
      isInText = false;
    }
  }

  /** Where the last glyph ends, in thousandths of the size from the place gone to. */
  double cursor() {
    return cursor;
  }

  /** Whether what is shown now is spelled. */
  boolean isSpelling() {
    return spelled > 0;
  }

  /** Begins what stands for some characters, whatever its glyphs show. */
  void beginSpelled(CharSequence text) {
    endArray();
    out.put("/Span<</ActualText<FEFF").hex(text).put(">>>BDC\n");
    spelled++;
  }

  /** Begins what is read from its glyphs by those who do not look further out. */
  void beginPlain() {
    endArray();
    out.put("/Span BMC\n");
    spelled++;
  }

  void endSpan() {
    end("EMC\n");
    spelled--;
  }

  /** Begins what is read as some characters; readers that know one such stretch at a time pass. */
  void beginRead(CharSequence text) {
    beginSpelled(text);
    beginSpelled("");
    endSpan();
    spelled--;
  }

  /** Ends what {@link #beginRead} began. */
  void endRead() {
    end("EMC\n");
  }

  private void end(String operator) {
    endArray();
    out.put(operator);
  }

  /** Shows a glyph by its code at a place from the one gone to, raised so many hundredths. */
  void show(EmbeddedFont font, int code, double target, long raised) {
    raise(raised);
    long gap = Math.round(target - cursor);
    boolean isApart = Math.abs(gap) >= SMALLEST_GAP;
    if (!isInArray) {
      out.put('[');
      isInArray = true;
      if (isApart) {
        out.put(-gap);
      }
      out.put('(');
    } else if (isApart) {
      out.put(')').put(-gap).put('(');
    }
    out.put(code >> 8).put(code);
    cursor += (isApart ? gap : 0) + font.width(code);
  }

  private void raise(long hundredths) {
    if (hundredths != rise) {
      endArray();
      rise = hundredths;
      out.hundredths(rise).put(" Ts\n");
    }
  }

  /** Ends the string that is open, if one is. */
  void endArray() {
    if (isInArray) {
      out.put(")]TJ\n");
      isInArray = false;
    }
  }
}
