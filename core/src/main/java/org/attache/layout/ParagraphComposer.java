package org.attache.layout;

import java.util.List;
import org.attache.brief.Inline;
import org.attache.text.TextLine;
import org.attache.theme.Align;
import org.attache.theme.TextStyle;

/** Turns text into lines of a column that part at the foot of a page as a typographer would. */
final class ParagraphComposer {

  private static final int MID_PARAGRAPH = 25;
  private static final int BEHIND_HYPHEN = 150;

  /** Text in lines; all but the first are set in. */
  private record Broken(InkedText text, List<TextLine> lines, double hanging) {}

  private final Composition composition;

  ParagraphComposer(Composition composition) {
    this.composition = composition;
  }

  /** Adds inlines as a paragraph of a style with its spaces; nothing where they show nothing. */
  void add(Flow flow, Room room, List<Inline> content, TextStyle style, Node node) {
    InkedText text = composition.ink(content, style, node);
    if (!text.passage().isEmpty()) {
      room.parent().addChild(node);
      flow.space(style.spaceBefore().points());
      if (style.keepWithNext()) {
        flow.onGrid();
      }
      addLines(flow, room, text, style, style.align());
      flow.space(style.spaceAfter().points());
      if (style.keepWithNext()) {
        flow.keep();
      }
    }
  }

  /** Adds lines without spaces around them. */
  void addLines(Flow flow, Room room, InkedText text, TextStyle style, Align align) {
    List<TextLine> lines = text.passage().withOpticalMargins().lines(room.width(), align);
    put(flow, room, new Broken(text, lines, 0), style);
  }

  /** Adds lines of which all but the first are set in by so many points. */
  void addHanging(Flow flow, Room room, InkedText text, TextStyle style, double hanging) {
    double measure = room.inset(hanging, 0).width();
    double more = room.width() - measure;
    List<TextLine> lines =
        text.passage().withOpticalMargins().hangingLines(measure, more, style.align());
    put(flow, room, new Broken(text, lines, more), style);
  }

  private void put(Flow flow, Room room, Broken broken, TextStyle style) {
    LineBox plain = LineBox.of(composition.typesetter(), style);
    List<TextLine> lines = broken.lines();
    List<Ink> inks = broken.text().inks();
    int count = lines.size();
    for (int i = 0; i < count; i++) {
      TextLine line = lines.get(i);
      LineBox box = plain.with(line);
      double in = i == 0 ? 0 : broken.hanging();
      double left = composition.left(room.x() + in, room.width() - in);
      if (i > 0) {
        flow.cost(partingCost(i, count, lines.get(i - 1).isHyphenated()));
      } else if (composition.isOnGrid(style)) {
        flow.onGrid();
      }
      flow.owe(lines.subList(i, i + 1), inks);
      flow.add(
          box.height(),
          box.baseline(),
          room.frame(),
          (sheet, x, y) -> TextPaint.put(sheet, line, inks, x + left, y + box.baseline()));
    }
  }

  /** No first or last line of a paragraph stands alone. */
  private static int partingCost(int line, int count, boolean isBehindHyphen) {
    if (line == 1 || line == count - 1) {
      return PageBreaker.KEEP / 4;
    }
    return isBehindHyphen ? BEHIND_HYPHEN : MID_PARAGRAPH;
  }
}
