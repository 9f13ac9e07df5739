package org.attache.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.attache.layout.Placed;
import org.attache.text.GlyphRun;

/**
 * Writes glyph runs into a page's content. Positions follow what a reader adds up from the widths
 * in the font, so that no rounding piles up along a line.
 *
 * <p>The text can be read back from every viewer because the first glyph of each piece of text, in
 * visual order, stands for all its characters, and glyphs that add none, as the dots of Arabic
 * letters, follow at the end of the run and are marked as standing for nothing.
 */
final class TextPainter {

  /** Gaps below this, in thousandths of the type's size, are not worth breaking a string for. */
  private static final int SMALLEST_GAP = 2;

  private final Bytes out;
  private final EmbeddedFonts fonts;
  private final GlyphUnits units = new GlyphUnits();
  private double[] pens = new double[64];

  private boolean isInText;
  private long lineX;
  private long lineY;
  private byte[] fontName = {};
  private long size;
  private long rise;
  private boolean isInArray;
  private double cursor;

  TextPainter(Bytes out, EmbeddedFonts fonts) {
    this.out = out;
    this.fonts = fonts;
  }

  /** Forgets font, size and rise, as at the beginning of a page. */
  void reset() {
    fontName = new byte[0];
    size = -1;
    rise = 0;
  }

  /** Paints glyphs on a page so many points high. */
  void paint(Placed.Glyphs placed, double height) throws IOException {
    GlyphRun run = placed.run();
    if (run.glyphs().length == 0) {
      return;
    }
    EmbeddedFont font = fonts.font(run.font());
    begin(placed, height);
    choose(font, Math.round(run.size() * 1000));
    advance(run, placed.space() * 1000 / run.size());
    cursor = 0;
    if (GlyphUnits.areSingle(run)) {
      paintSingle(font, run);
    } else {
      units.cut(run, font);
      paintUnits(font, run);
    }
    endArray();
  }

  /** Ends the text object, if one is open. */
  void end() {
    if (isInText) {
      out.put("ET\n");
      isInText = false;
    }
  }

  private void begin(Placed.Glyphs placed, double height) {
    if (!isInText) {
      out.put("BT\n");
      isInText = true;
      lineX = 0;
      lineY = 0;
    }
    long x = Math.round(placed.x() * 100);
    long y = Math.round((height - placed.y()) * 100);
    out.hundredths(x - lineX).put(' ').hundredths(y - lineY).put(" Td\n");
    lineX = x;
    lineY = y;
  }

  private void choose(EmbeddedFont font, long thousandths) {
    if (size != thousandths || !Arrays.equals(fontName, font.resourceName())) {
      fontName = font.resourceName();
      size = thousandths;
      out.put('/').put(fontName).put(' ').thousandths(size).put(" Tf\n");
    }
  }

  /** Works out where each glyph's pen stands, in thousandths of the size from the run's left. */
  private void advance(GlyphRun run, double space) {
    int count = run.glyphs().length;
    if (pens.length < count) {
      pens = new double[2 * count];
    }
    double pen = 0;
    String text = run.text();
    for (int i = 0; i < count; i++) {
      pens[i] = pen;
      pen += run.advances()[i];
      if (space != 0 && text.charAt(run.clusters()[i]) == ' ') {
        pen += space;
      }
    }
  }

  private void paintSingle(EmbeddedFont font, GlyphRun run) {
    int[] clusters = run.clusters();
    int last = clusters.length - 1;
    String text = run.text();
    for (int i = 0; i <= last; i++) {
      int next = run.isRightToLeft() ? i - 1 : i + 1;
      int end = next < 0 || next > last ? text.length() : clusters[next];
      show(font, run, i, font.code(run.glyphs()[i], text, clusters[i], end));
    }
  }

  private void paintUnits(EmbeddedFont font, GlyphRun run) {
    boolean hasMarks = false;
    for (int i = 0; i < units.size(); i++) {
      int unit = run.isRightToLeft() ? units.size() - 1 - i : i;
      hasMarks |= units.hasMarks(unit);
      boolean isSpelled = units.bodyCount(unit) > 1;
      if (isSpelled) {
        beginSpelled(run.text(), units.textStart(unit), units.textEnd(unit));
      }
      for (int glyph = 0; glyph < units.bodyCount(unit); glyph++) {
        showBody(font, run, unit, glyph);
      }
      if (isSpelled) {
        endSpelled();
      }
    }
    if (hasMarks) {
      paintMarks(font, run);
    }
  }

  private void showBody(EmbeddedFont font, GlyphRun run, int unit, int glyph) {
    int index = units.body(unit, glyph);
    int code =
        glyph == 0
            ? font.code(run.glyphs()[index], run.text(), units.textStart(unit), units.textEnd(unit))
            : nothing(font, run.glyphs()[index]);
    show(font, run, index, code);
  }

  private void paintMarks(EmbeddedFont font, GlyphRun run) {
    beginSpelled("", 0, 0);
    for (int unit = 0; unit < units.size(); unit++) {
      for (int glyph = 0; glyph < units.markCount(unit); glyph++) {
        int index = units.mark(unit, glyph);
        show(font, run, index, nothing(font, run.glyphs()[index]));
      }
    }
    endSpelled();
  }

  private static int nothing(EmbeddedFont font, int glyph) {
    return font.code(glyph, ToUnicode.NOTHING, 0, ToUnicode.NOTHING.length());
  }

  private void beginSpelled(String text, int from, int to) {
    endArray();
    out.put("/Span<</ActualText<FEFF").hex(text.subSequence(from, to)).put(">>>BDC\n");
  }

  private void endSpelled() {
    endArray();
    out.put("EMC\n");
  }

  private void show(EmbeddedFont font, GlyphRun run, int index, int code) {
    double target = pens[index];
    if (run.offsets().length != 0) {
      target += run.offsets()[2 * index];
      raise(Math.round(run.offsets()[2 * index + 1] * run.size() / 10));
    } else {
      raise(0);
    }
    long gap = Math.round(target - cursor);
    boolean isApart = Math.abs(gap) >= SMALLEST_GAP;
    if (!isInArray) {
      out.put('[');
      isInArray = true;
      if (isApart) {
        out.put(-gap);
      }
      out.put('<');
    } else if (isApart) {
      out.put('>').put(-gap).put('<');
    }
    out.hex(code);
    cursor += (isApart ? gap : 0) + font.width(code);
  }

  private void raise(long hundredths) {
    if (hundredths != rise) {
      endArray();
      rise = hundredths;
      out.hundredths(rise).put(" Ts\n");
    }
  }

  private void endArray() {
    if (isInArray) {
      out.put(">]TJ\n");
      isInArray = false;
    }
  }
}
