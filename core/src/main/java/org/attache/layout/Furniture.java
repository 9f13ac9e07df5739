package org.attache.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.Front;
import org.attache.brief.Label;
import org.attache.brief.Labels;
import org.attache.chart.Outline;
import org.attache.text.TextLine;
import org.attache.theme.Align;
import org.attache.theme.Paper;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;

/** Puts running heads and feet on pages. */
final class Furniture {

  private static final double HEAD_ABOVE_TEXT = 24;
  private static final double FOOT_BELOW_TEXT = 30;
  private static final double RULE_BELOW_HEAD = 6;
  private static final double RULE = 0.4;
  private static final double MOST_FOR_ONE = 0.62;

  /** Where words go: above or below the text of a sheet. */
  private record Line(Part.Artifact part, Paper paper, double baseline) {}

  /** A line of type, and what it is printed with. */
  private record SetLine(TextLine line, List<Ink> inks) {}

  private final Composition composition;
  private final Node nowhere = new Node(Role.SPAN);

  /** By words, edge and width: most pages have the same words in their corners. */
  private final Map<List<Object>, SetLine> known = new HashMap<>();

  Furniture(Composition composition) {
    this.composition = composition;
  }

  /** Puts title and section above the text; not on the first page. */
  void putHead(Sheet sheet, Paper paper, String section) {
    if (sheet.page() == 0) {
      return;
    }
    double baseline = paper.top().points() - HEAD_ABOVE_TEXT;
    Front front = composition.brief().front();
    putPair(sheet, new Line(Part.Artifact.HEADER, paper, baseline), front.title(), section);
    double y = baseline + RULE_BELOW_HEAD;
    double x = paper.left().points();
    Paint rule =
        (s, px, py) ->
            s.rule(
                Outline.line(px, py, px + paper.textWidth().points(), py),
                composition.palette().rule(),
                RULE,
                List.of());
    sheet.putAs(Part.Artifact.HEADER, rule, x, y);
  }

  /** Puts marking and page number below the text. */
  void putFoot(Sheet sheet, Paper paper, int pages) {
    double baseline = paper.height().points() - paper.bottom().points() + FOOT_BELOW_TEXT;
    Labels labels = composition.brief().labels();
    String number = labels.of(Label.PAGE_OF, label(sheet.page()), label(pages - 1));
    String marking = composition.brief().front().marking();
    putPair(sheet, new Line(Part.Artifact.FOOTER, paper, baseline), marking, number);
  }

  /** The page's number as printed. */
  static String label(int page) {
    return Integer.toString(page + 1);
  }

  private void putPair(Sheet sheet, Line line, String start, String end) {
    putWords(sheet, line, start, Align.START);
    putWords(sheet, line, end, Align.END);
  }

  private void putWords(Sheet sheet, Line line, String words, Align align) {
    if (words.isBlank()) {
      return;
    }
    double width = line.paper().textWidth().points();
    SetLine set =
        known.computeIfAbsent(List.of(words, align, width), key -> set(words, align, width));
    Paint paint = (s, x, y) -> TextPaint.put(s, set.line(), set.inks(), x, y);
    sheet.putAs(line.part(), paint, line.paper().left().points(), line.baseline());
  }

  private SetLine set(String words, Align align, double width) {
    TextStyle style = composition.style(StyleName.PAGE_FURNITURE);
    double most = width * (align == Align.START ? MOST_FOR_ONE : 1 - MOST_FOR_ONE) - 12;
    InkedText text = shortened(words, style, most);
    return new SetLine(text.passage().lines(width, align).get(0), text.inks());
  }

  /** The words, or as many as fit with an ellipsis behind them. */
  private InkedText shortened(String words, TextStyle style, double most) {
    InkedText whole = composition.ink(words, style, nowhere);
    if (whole.passage().maxWidth() <= most) {
      return whole;
    }
    StringBuilder kept = new StringBuilder();
    TextLine first = whole.passage().lines(most * 0.96, Align.START).get(0);
    first.fragments().forEach(fragment -> kept.append(fragment.run().text()));
    return composition.ink(kept.toString().strip() + "…", style, nowhere);
  }
}
