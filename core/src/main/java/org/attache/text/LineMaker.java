package org.attache.text;

import com.ibm.icu.text.Bidi;
import java.util.Arrays;
import java.util.List;
import org.attache.theme.Align;

/** Turns the items between two breaks into a line: room filled, runs in visual order. */
final class LineMaker {

  private static final int FEW_PIECES = 48;

  private final Items items;
  private final Edges edges;
  private final Align align;
  private final boolean isRightToLeft;

  // The pieces of the line at hand, with the room behind each, in points.
  private Piece[] pieces;
  private double[] behind;
  private int count;

  LineMaker(Items items, Edges edges, Align align, boolean isRightToLeft) {
    this.items = items;
    this.edges = edges;
    this.align = align;
    this.isRightToLeft = isRightToLeft;
    int most = Math.min(FEW_PIECES, items.size() + 1);
    this.pieces = new Piece[most];
    this.behind = new double[most];
  }

  /**
   * How the room of a line is shared out.
   *
   * @param ratio of what each gap may give or take, below 0 for less
   * @param space what each space gets
   */
  private record Filling(double ratio, double space) {
    static final Filling NONE = new Filling(0, 0);
  }

  /** What a line has before it is filled. */
  private record Content(
      double natural, double stretch, double shrink, double ofSpaces, int spaces) {}

  /** The line of a measure from the first box at or behind an item to the break at another. */
  TextLine line(int from, int end, double measure) {
    int start = items.boxFrom(from);
    boolean isEnd = end == items.size() || items.isForced(end);
    boolean isHyphenated = !isEnd && items.isHyphen(end);
    Content content = measured(start, end, isHyphenated);
    double startsOut = edges.start(start);
    double endsOut = edges.end(end);
    double room = measure + startsOut + endsOut;
    Filling filling = filling(content, room - content.natural(), isEnd);
    collect(start, end, filling);
    double overhang = 0;
    if (isHyphenated) {
      add(items.piece(end), 0);
    } else if (!isEnd && (items.kind(end) == Items.TIE || items.kind(end) == Items.GLUE)) {
      // Not seen, but there for whoever copies the text; extra room goes to it too.
      boolean isTie = items.kind(end) == Items.TIE;
      add(items.piece(end).withLevel((byte) (isRightToLeft ? 1 : 0)), 0);
      overhang = items.width(end) + (isTie ? 0 : filling.space());
    }
    double width = content.natural() + filled(content, filling);
    double left = left(width - startsOut - endsOut, measure);
    left -= isRightToLeft ? endsOut + overhang : startsOut;
    return placed(left, filling.space(), width - startsOut - endsOut, isHyphenated);
  }

  private Content measured(int start, int end, boolean isHyphenated) {
    double natural = isHyphenated ? items.width(end) : 0;
    double stretch = 0;
    double shrink = 0;
    double ofSpaces = 0;
    int spaces = 0;
    for (int i = start; i < end; i++) {
      byte kind = items.kind(i);
      if (kind != Items.PENALTY) {
        natural += items.width(i);
        stretch += items.stretch(i);
        shrink += items.shrink(i);
        if (kind == Items.GLUE) {
          ofSpaces += items.width(i);
          spaces++;
        }
      }
    }
    return new Content(natural, stretch, shrink, ofSpaces, spaces);
  }

  /** A last line may be tight but is never pulled apart. */
  private Filling filling(Content content, double spare, boolean isEnd) {
    if (align != Align.JUSTIFY || content.stretch() == 0) {
      return Filling.NONE;
    }
    double ratio;
    if (spare < 0) {
      ratio = spare >= -content.shrink() - 1e-6 ? spare / content.shrink() : 0;
    } else {
      ratio = isEnd ? 0 : spare / content.stretch();
      ratio = ratio <= LineBreaker.DESPERATE_STRETCH ? ratio : 0;
    }
    double each = ratio < 0 ? Items.SHRINK : Items.STRETCH;
    double space = content.spaces() == 0 ? 0 : ratio * each * content.ofSpaces() / content.spaces();
    return new Filling(ratio, space);
  }

  private static double filled(Content content, Filling filling) {
    double limit = filling.ratio() < 0 ? content.shrink() : content.stretch();
    return filling.ratio() * limit;
  }

  private void collect(int start, int end, Filling filling) {
    count = 0;
    for (int i = start; i < end; i++) {
      byte kind = items.kind(i);
      if (kind == Items.GAP) {
        double more = filling.ratio() < 0 ? items.shrink(i) : items.stretch(i);
        behind[count - 1] += items.width(i) + filling.ratio() * more;
      } else if (kind != Items.PENALTY) {
        add(items.piece(i), 0);
      }
    }
  }

  private void add(Piece piece, double room) {
    int last = count - 1;
    if (last >= 0 && behind[last] == 0 && pieces[last].continues(piece)) {
      pieces[last] = pieces[last].part(pieces[last].from(), piece.to());
      return;
    }
    if (count == pieces.length) {
      pieces = Arrays.copyOf(pieces, 2 * count);
      behind = Arrays.copyOf(behind, 2 * count);
    }
    pieces[count] = piece;
    behind[count++] = room;
  }

  private double left(double width, double measure) {
    return switch (align) {
      case START, JUSTIFY -> isRightToLeft ? measure - width : 0;
      case END -> isRightToLeft ? 0 : measure - width;
      case CENTRE -> (measure - width) / 2;
    };
  }

  private TextLine placed(double left, double space, double width, boolean isHyphenated) {
    int[] starts = runs();
    int runs = starts.length - 1;
    GlyphRun[] shown = new GlyphRun[runs];
    double ascent = 0;
    double descent = 0;
    for (int i = 0; i < runs; i++) {
      shown[i] = new RunBuilder(pieces, behind, starts[i], starts[i + 1]).build();
      Piece first = pieces[starts[i]];
      if (first.isForeign()) {
        ascent = Math.max(ascent, first.face().ascent() * first.size() / 1000);
        descent = Math.max(descent, first.face().descent() * first.size() / 1000);
      }
    }
    List<TextLine.Fragment> fragments = fragments(starts, shown, left, space);
    return new TextLine(fragments, width, ascent, descent, isHyphenated);
  }

  /** The index of the first piece of each run, and behind the last. */
  private int[] runs() {
    int[] starts = new int[count + 1];
    int runs = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || !pieces[i - 1].joins(pieces[i])) {
        starts[runs++] = i;
      }
    }
    starts[runs] = count;
    return Arrays.copyOf(starts, runs + 1);
  }

  /** The runs at their places (rule L2 of UAX 9). */
  private List<TextLine.Fragment> fragments(
      int[] starts, GlyphRun[] shown, double left, double space) {
    int runs = shown.length;
    byte[] levels = new byte[runs];
    boolean isMixed = false;
    for (int i = 0; i < runs; i++) {
      levels[i] = pieces[starts[i]].level();
      isMixed |= levels[i] > 0;
    }
    int[] order = isMixed ? Bidi.reorderVisual(levels) : new int[0];
    Turn[] turns = isMixed ? turns(levels, order, shown) : new Turn[0];
    TextLine.Fragment[] fragments = new TextLine.Fragment[runs];
    double x = left;
    for (int i = 0; i < runs; i++) {
      int index = isMixed ? order[i] : i;
      int stretch = pieces[starts[index]].stretch();
      Turn turn = isMixed ? turns[i] : Turn.NONE;
      fragments[index] = new TextLine.Fragment(shown[index], x, space, stretch, turn);
      x += fragments[index].width();
    }
    return List.of(fragments);
  }

  private Turn[] turns(byte[] levels, int[] order, GlyphRun[] shown) {
    byte[] seen = new byte[levels.length];
    for (int i = 0; i < seen.length; i++) {
      boolean isNumber =
          levels[order[i]] > 1
              && Numerals.isPlain(shown[order[i]].text())
              && (i == 0 || isSpace(shown[order[i - 1]], false))
              && (i == seen.length - 1 || isSpace(shown[order[i + 1]], true));
      seen[i] = isNumber ? Turn.NUMBER : levels[order[i]];
    }
    return Turn.of(seen, isRightToLeft);
  }

  /** Whether a run begins or ends with a space, as seen from left to right. */
  private static boolean isSpace(GlyphRun run, boolean atLeft) {
    String text = run.text();
    return text.charAt(atLeft == run.isRightToLeft() ? text.length() - 1 : 0) == ' ';
  }
}
