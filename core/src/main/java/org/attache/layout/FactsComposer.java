package org.attache.layout;

import java.util.ArrayList;
import java.util.List;
import org.attache.brief.FactsBox;
import org.attache.chart.Outline;
import org.attache.text.TextLine;
import org.attache.theme.Align;
import org.attache.theme.Palette;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;

/** Composes boxes of facts: terms and descriptions side by side, a hairline between. */
final class FactsComposer {

  private static final double MOST_FOR_TERMS = 0.34;
  private static final double BETWEEN = 14;
  private static final double ROW_PADDING = 3;
  private static final double HAIRLINE = 0.4;

  /** A fact, shaped. */
  private record Shaped(InkedText term, InkedText description) {}

  private final Composition composition;
  private final Flow flow;

  FactsComposer(Composition composition, Flow flow) {
    this.composition = composition;
    this.flow = flow;
  }

  void add(Room room, FactsBox facts) {
    if (facts.facts().isEmpty()) {
      return;
    }
    Palette palette = composition.palette();
    Node table = room.parent().addChild(new Node(Role.TABLE));
    BoxComposer boxes = new BoxComposer(composition, flow);
    BoxFrame.Look look = new BoxFrame.Look(palette.tint(), palette.accent(), 0, 9);
    Room inside = boxes.open(room, look).withParent(table);
    int first = flow.size();
    TextStyle titleStyle = composition.style(StyleName.BOX_TITLE);
    ParagraphComposer paragraphs = new ParagraphComposer(composition);
    paragraphs.add(flow, inside, facts.title(), titleStyle, new Node(Role.CAPTION));
    flow.keep();
    Node body = table.addChild(new Node(Role.TABLE_BODY));
    List<Shaped> rows = new ArrayList<>();
    double terms = 0;
    for (FactsBox.Item fact : facts.facts()) {
      Shaped row = shape(fact, body);
      terms = Math.max(terms, row.term().passage().maxWidth());
      rows.add(row);
    }
    double termWidth = Math.min(terms + 1, inside.width() * MOST_FOR_TERMS);
    for (int i = 0; i < rows.size(); i++) {
      flow.cost(i == 1 || i == rows.size() - 1 ? PageBreaker.KEEP / 8 : 100);
      addRow(inside, rows.get(i), termWidth, i > 0);
    }
    boxes.close(inside, first);
  }

  private Shaped shape(FactsBox.Item fact, Node body) {
    Node row = body.addChild(new Node(Role.TABLE_ROW));
    Attributes header = Attributes.NONE.withScope(Attributes.Scope.ROW);
    Node term = row.addChild(new Node(Role.TABLE_HEADER, header));
    Node description = row.addChild(new Node(Role.TABLE_CELL));
    TextStyle style = composition.style(StyleName.BOX_TEXT);
    TextStyle muted = Styles.coloured(style, composition.palette().muted());
    return new Shaped(
        composition.ink(fact.term(), muted, term),
        composition.ink(fact.description(), style, description));
  }

  private void addRow(Room room, Shaped row, double termWidth, boolean hasRule) {
    double descriptionWidth = Math.max(24, room.width() - termWidth - BETWEEN);
    TextStyle style = composition.style(StyleName.BOX_TEXT);
    LineBox box = LineBox.of(composition.typesetter(), style);
    List<TextLine> term = row.term().passage().lines(termWidth, Align.START);
    List<TextLine> description = row.description().passage().lines(descriptionWidth, Align.START);
    double height = Math.max(CellPaint.height(term, box), CellPaint.height(description, box));
    double termLeft = composition.left(room.x(), termWidth);
    double left = composition.left(room.x() + termWidth + BETWEEN, descriptionWidth);
    double ruleLeft = composition.left(room.x(), room.width());
    flow.owe(term, row.term().inks());
    flow.owe(description, row.description().inks());
    flow.add(
        height + 2 * ROW_PADDING,
        ROW_PADDING + box.baseline(),
        room.frame(),
        (sheet, x, y) -> {
          if (hasRule) {
            Outline line = Outline.line(x + ruleLeft, y, x + ruleLeft + room.width(), y);
            sheet.rule(line, composition.palette().rule(), HAIRLINE, List.of());
          }
          double top = y + ROW_PADDING;
          CellPaint.put(sheet, term, row.term().inks(), x + termLeft, top, box);
          CellPaint.put(sheet, description, row.description().inks(), x + left, top, box);
        });
  }
}
