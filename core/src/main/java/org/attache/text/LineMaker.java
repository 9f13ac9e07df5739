package org.attache.text;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.theme.Align;

/** Turns the items between two breaks into a line: spaces filled, runs in visual order. */
final class LineMaker {

  private final Items items;
  private final double measure;
  private final Align align;
  private final boolean isRightToLeft;

  LineMaker(Items items, double measure, Align align, boolean isRightToLeft) {
    this.items = items;
    this.measure = measure;
    this.align = align;
    this.isRightToLeft = isRightToLeft;
  }

  /** The line from the first box at or behind an item to the break at another. */
  TextLine line(int from, int end) {
    int start = items.boxFrom(from);
    List<Piece> pieces = new ArrayList<>();
    double natural = 0;
    double stretch = 0;
    double shrink = 0;
    int spaces = 0;
    for (int i = start; i < end; i++) {
      byte kind = items.kind(i);
      if (kind != Items.PENALTY) {
        addPiece(pieces, items.piece(i));
        natural += items.width(i);
        stretch += items.stretch(i);
        shrink += items.shrink(i);
        spaces += kind == Items.GLUE ? 1 : 0;
      }
    }
    boolean isEnd = end == items.size() || isForced(end);
    boolean isHyphenated = !isEnd && items.isHyphen(end);
    double hang = 0;
    boolean isTie = !isEnd && items.kind(end) == Items.TIE;
    if (!isEnd && (isTie || items.kind(end) == Items.GLUE)) {
      // Not seen, but there for whoever copies the text.
      pieces.add(items.piece(end).withLevel((byte) (isRightToLeft ? 1 : 0)));
      hang = items.width(end);
    } else if (isHyphenated) {
      pieces.add(items.piece(end));
      natural += items.width(end);
    }
    double spare = measure - natural;
    double space = isEnd ? shrunk(spare, shrink, spaces) : filled(spare, stretch, shrink, spaces);
    double width = natural + space * spaces;
    // Extra space goes to the hanging one too.
    double overhang = hang > 0 ? hang + (isTie ? 0 : space) : 0;
    double left = left(width) - (isRightToLeft ? overhang : 0);
    return placed(pieces, left, space, width, isHyphenated);
  }

  private boolean isForced(int item) {
    return items.kind(item) == Items.PENALTY && items.penalty(item) == Items.FORCED;
  }

  private static void addPiece(List<Piece> pieces, Piece piece) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).continues(piece)) {
      pieces.set(last, pieces.get(last).part(pieces.get(last).from(), piece.to()));
    } else {
      pieces.add(piece);
    }
  }

  /** A last line may be tight but is never pulled apart. */
  private double shrunk(double spare, double shrink, int spaces) {
    boolean canShrink = align == Align.JUSTIFY && spare < 0 && spare >= -shrink - 1e-6;
    return canShrink && spaces > 0 ? spare / spaces : 0;
  }

  private double filled(double spare, double stretch, double shrink, int spaces) {
    if (align != Align.JUSTIFY || spaces == 0) {
      return 0;
    }
    if (spare < 0) {
      return shrunk(spare, shrink, spaces);
    }
    return spare <= stretch * LineBreaker.MOST_STRETCH ? spare / spaces : 0;
  }

  private double left(double width) {
    return switch (align) {
      case START, JUSTIFY -> isRightToLeft ? measure - width : 0;
      case END -> isRightToLeft ? 0 : measure - width;
      case CENTRE -> (measure - width) / 2;
    };
  }

  private TextLine placed(
      List<Piece> pieces, double left, double space, double width, boolean isHyphenated) {
    List<List<Piece>> runs = joined(pieces);
    int count = runs.size();
    Integer[] order = visualOrder(runs);
    double[] xs = new double[count];
    GlyphRun[] shown = new GlyphRun[count];
    double ascent = 0;
    double descent = 0;
    double x = left;
    for (int i = 0; i < count; i++) {
      int index = order[i];
      List<Piece> run = runs.get(index);
      shown[index] = run(run);
      xs[index] = x;
      x += new TextLine.Fragment(shown[index], x, space, 0).width();
      Piece first = run.get(0);
      if (first.isForeign()) {
        ascent = Math.max(ascent, first.face().ascent() * first.size() / 1000);
        descent = Math.max(descent, first.face().descent() * first.size() / 1000);
      }
    }
    List<TextLine.Fragment> fragments = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int stretch = runs.get(i).get(0).stretch();
      fragments.add(new TextLine.Fragment(shown[i], xs[i], space, stretch));
    }
    return new TextLine(fragments, width, ascent, descent, isHyphenated);
  }

  private static List<List<Piece>> joined(List<Piece> pieces) {
    List<List<Piece>> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      if (i == pieces.size() || !pieces.get(i - 1).joins(pieces.get(i))) {
        runs.add(pieces.subList(from, i));
        from = i;
      }
    }
    return runs;
  }

  /** Which run stands at each place from the left (rule L2 of UAX 9). */
  private Integer[] visualOrder(List<List<Piece>> runs) {
    int count = runs.size();
    Integer[] order = new Integer[count];
    byte[] levels = new byte[count];
    int highest = 0;
    for (int i = 0; i < count; i++) {
      order[i] = i;
      levels[i] = runs.get(i).get(0).level();
      highest = Math.max(highest, levels[i]);
    }
    if (highest > 0) {
      Bidi.reorderVisually(levels, 0, order, 0, count);
    }
    return order;
  }

  private static GlyphRun run(List<Piece> pieces) {
    Piece first = pieces.get(0);
    boolean isRightToLeft = (first.level() & 1) == 1;
    RunBuilder builder = new RunBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      builder.add(pieces.get(i));
    }
    return builder.build(first, isRightToLeft);
  }

  /** Joins the glyphs of pieces; those of right-to-left pieces come before what is there. */
  private static final class RunBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private int glyphCount;
    private boolean hasOffsets;

    void add(Piece piece) {
      pieces.add(piece);
      text.append(piece.word().text(), piece.from(), piece.to());
      int[] clusters = piece.word().clusters();
      if (piece.from() == 0 && piece.to() == piece.word().text().length()) {
        glyphCount += clusters.length;
      } else {
        for (int cluster : clusters) {
          glyphCount += cluster >= piece.from() && cluster < piece.to() ? 1 : 0;
        }
      }
      hasOffsets |= piece.word().offsets().length > 0;
    }

    GlyphRun build(Piece first, boolean isRightToLeft) {
      int[] glyphs = new int[glyphCount];
      float[] advances = new float[glyphCount];
      float[] offsets = new float[hasOffsets ? 2 * glyphCount : 0];
      int[] clusters = new int[glyphCount];
      int at = 0;
      int behind = isRightToLeft ? text.length() : 0;
      for (int p = 0; p < pieces.size(); p++) {
        Piece piece = pieces.get(isRightToLeft ? pieces.size() - 1 - p : p);
        int length = piece.to() - piece.from();
        int base = isRightToLeft ? behind - length : behind;
        Word word = piece.word();
        for (int g = 0; g < word.glyphs().length; g++) {
          int cluster = word.clusters()[g];
          if (cluster >= piece.from() && cluster < piece.to()) {
            glyphs[at] = word.glyphs()[g];
            advances[at] = word.advances()[g];
            clusters[at] = base + cluster - piece.from();
            if (word.offsets().length > 0) {
              offsets[2 * at] = word.offsets()[2 * g];
              offsets[2 * at + 1] = word.offsets()[2 * g + 1];
            }
            at++;
          }
        }
        behind = isRightToLeft ? base : base + length;
      }
      return new GlyphRun(
          first.face().file(),
          first.size(),
          text.toString(),
          isRightToLeft,
          Arrays.copyOf(glyphs, at),
          advances,
          offsets,
          clusters);
    }
  }
}
