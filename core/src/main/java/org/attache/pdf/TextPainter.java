package org.attache.pdf;

import java.io.IOException;
import org.attache.layout.Placed;
import org.attache.text.GlyphRun;

/**
 * Writes glyph runs into a page's content, so that the text can be read back.
 *
 * <p>The first glyph of each piece of text, in visual order, stands for all its characters; glyphs
 * that add none, as the dots of Arabic letters, are marked as standing for nothing.
 *
 * <p>There are two kinds of readers. Those that follow the structure take the characters of a run
 * that is not plainly from left to right from its ActualText, in the order they are read. Those
 * that have the page alone, as PDFTextStripper and pdftotext, take each glyph for itself, from left
 * to right, and work out what is read first as if the line had been typed that way. For them
 *
 * <ul>
 *   <li>the ActualText of a run is followed by one of nothing, with which it ends for readers that
 *       know one at a time;
 *   <li>marks of direction are shown, by glyphs that paint nothing, where the guess would be wrong;
 *   <li>gaps within words, as Nastaliq has them, are bridged by glyphs that paint nothing, as a gap
 *       would be taken for a space;
 *   <li>brackets say what they look like, as such readers turn them round.
 * </ul>
 *
 * <p>What they cannot do is put in order what stands apart on one line: the cells of a row that is
 * read from the right come out as they stand, from the left.
 */
final class TextPainter {

  /** Wider gaps, in thousandths of the type's size, may be taken for spaces. */
  private static final int WIDEST_GAP = 3;

  private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

  private final TextPen pen;
  private final EmbeddedFonts fonts;
  private final GlyphUnits units = new GlyphUnits();
  private double[] pens = new double[64];
  private EmbeddedFont font;
  private boolean isTurned;
  private boolean isBehindSpace;

  TextPainter(Bytes out, EmbeddedFonts fonts) {
    this.pen = new TextPen(out);
    this.fonts = fonts;
  }

  /** Forgets font, size and rise, as at the beginning of a page. */
  void reset() {
    pen.reset();
  }

  /** Ends the text object, if one is open. */
  void end() {
    pen.end();
  }

  /** Paints glyphs on a page so many points high. */
  void paint(Placed.Glyphs placed, double height) throws IOException {
    GlyphRun run = placed.run();
    if (run.glyphs().length == 0) {
      return;
    }
    font = fonts.font(run.font());
    pen.begin(
        Math.round(placed.x() * 100),
        Math.round((height - placed.y()) * 100),
        font,
        Math.round(run.size() * 1000));
    advance(run, placed.space() * 1000 / run.size());
    isTurned = run.isRightToLeft() || !placed.turn().isNone();
    isBehindSpace = false;
    if (isTurned) {
      pen.beginRead(run.text());
      showMarks(placed.turn().left(), 0);
    }
    if (GlyphUnits.areSingle(run)) {
      paintSingle(run);
    } else {
      units.cut(run, font);
      paintUnits(run);
    }
    if (isTurned) {
      bridge(pens[run.glyphs().length]);
      showMarks(placed.turn().right(), pens[run.glyphs().length]);
      pen.endRead();
    }
    pen.endArray();
  }

  /** Works out where each glyph's pen stands, in thousandths of the size from the run's left. */
  private void advance(GlyphRun run, double space) {
    int count = run.glyphs().length;
    if (pens.length <= count) {
      pens = new double[2 * count];
    }
    double at = 0;
    String text = run.text();
    for (int i = 0; i < count; i++) {
      pens[i] = at;
      at += run.advances()[i];
      if (space != 0 && text.charAt(run.clusters()[i]) == ' ') {
        at += space;
      }
    }
    pens[count] = at;
  }

  private void showMarks(String marks, double at) {
    if (font.blank() != 0) {
      for (int i = 0; i < marks.length(); i++) {
        pen.show(font, font.code(font.blank(), marks, i, i + 1), at, 0);
      }
    }
  }

  /** Fills a gap, up to a place, that would be taken for a space among turned words. */
  private void bridge(double target) {
    boolean isGap = target - pen.cursor() > WIDEST_GAP && !isBehindSpace;
    if (!isGap || !isTurned || font.blank() == 0) {
      return;
    }
    boolean isWithin = pen.isSpelling();
    if (!isWithin) {
      pen.beginSpelled("");
    }
    while (target - pen.cursor() > WIDEST_GAP) {
      pen.show(font, nothing(font.blank()), pen.cursor(), 0);
    }
    if (!isWithin) {
      pen.endSpan();
    }
  }

  private void paintSingle(GlyphRun run) {
    int[] clusters = run.clusters();
    int last = clusters.length - 1;
    for (int i = 0; i <= last; i++) {
      int next = run.isRightToLeft() ? i - 1 : i + 1;
      int end = next < 0 || next > last ? run.text().length() : clusters[next];
      showAlone(run, i, clusters[i], end);
    }
  }

  private void paintUnits(GlyphRun run) {
    boolean hasMarks = false;
    for (int i = 0; i < units.size(); i++) {
      int unit = run.isRightToLeft() ? units.size() - 1 - i : i;
      if (units.bodyCount(unit) > 1) {
        paintSpelled(run, unit);
      } else {
        showAlone(run, units.body(unit, 0), units.textStart(unit), units.textEnd(unit));
      }
      if (isTurned && units.hasMarks(unit)) {
        double end = pen.cursor();
        pen.beginSpelled("");
        paintMarks(run, unit);
        bridge(end);
        pen.endSpan();
      }
      hasMarks |= units.hasMarks(unit);
    }
    if (hasMarks && !isTurned) {
      pen.beginSpelled("");
      for (int unit = 0; unit < units.size(); unit++) {
        paintMarks(run, unit);
      }
      pen.endSpan();
    }
  }

  private void paintSpelled(GlyphRun run, int unit) {
    bridge(place(run, units.body(unit, 0)));
    pen.beginSpelled(run.text().subSequence(units.textStart(unit), units.textEnd(unit)));
    for (int glyph = 0; glyph < units.bodyCount(unit); glyph++) {
      int index = units.body(unit, glyph);
      int id = run.glyphs()[index];
      show(
          run,
          index,
          glyph == 0
              ? font.code(id, run.text(), units.textStart(unit), units.textEnd(unit))
              : nothing(id));
    }
    pen.endSpan();
  }

  private void paintMarks(GlyphRun run, int unit) {
    for (int glyph = 0; glyph < units.markCount(unit); glyph++) {
      int index = units.mark(unit, glyph);
      show(run, index, nothing(run.glyphs()[index]));
    }
  }

  /** Shows the only glyph of some characters. */
  private void showAlone(GlyphRun run, int index, int from, int to) {
    int glyph = run.glyphs()[index];
    String text = run.text();
    int mirrored = run.isRightToLeft() && to == from + 1 ? MIRRORED.indexOf(text.charAt(from)) : -1;
    if (mirrored < 0) {
      show(run, index, font.code(glyph, text, from, to));
      return;
    }
    bridge(place(run, index));
    pen.beginSpelled(text.subSequence(from, to));
    pen.beginPlain();
    int other = mirrored ^ 1;
    show(run, index, font.code(glyph, MIRRORED, other, other + 1));
    pen.endSpan();
    pen.endSpan();
  }

  private int nothing(int glyph) {
    return font.code(glyph, ToUnicode.NOTHING, 0, ToUnicode.NOTHING.length());
  }

  private double place(GlyphRun run, int index) {
    return pens[index] + (run.offsets().length == 0 ? 0 : run.offsets()[2 * index]);
  }

  private void show(GlyphRun run, int index, int code) {
    double target = place(run, index);
    float[] offsets = run.offsets();
    long raised = offsets.length == 0 ? 0 : Math.round(offsets[2 * index + 1] * run.size() / 10);
    if (isTurned) {
      bridge(target);
      isBehindSpace = font.showsSpace(code) && !pen.isSpelling();
    }
    pen.show(font, code, target, raised);
  }
}
