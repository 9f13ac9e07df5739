package org.attache.docx;

import java.util.List;
import org.attache.brief.Callout;
import org.attache.brief.FactsBox;
import org.attache.brief.Inline;
import org.attache.brief.PlainText;
import org.attache.theme.Length;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/**
 * Writes boxes. A callout is a table of one cell: borders and ground of paragraphs would come apart
 * wherever a list, a table or a chart stands in the box.
 */
final class BoxWriter {

  /** How much of a facts box the terms take. */
  private static final double TERMS = 0.3;

  /** Margins of a callout's cell, both sides. */
  private static final Length CALLOUT_MARGINS = Length.pt(20);

  /** What the bar at a callout's side adds to its width. */
  private static final Length BAR = Length.pt(1.5);

  private final Draft draft;
  private final Flow flow;

  BoxWriter(Draft draft, Flow flow) {
    this.draft = draft;
    this.flow = flow;
  }

  void write(Callout callout) {
    int width = flow.width().minus(BAR).twips();
    Grid grid = new Grid(flow.table(), style(callout.kind()), new int[] {width}, script());
    grid.look(false, false, false);
    if (!callout.title().isEmpty()) {
      grid.describe(PlainText.of(callout.title()), "");
    }
    CTTc cell = grid.cell(grid.row(false), 0, 1);
    Flow inside = Flow.of(cell, flow.width().minus(CALLOUT_MARGINS));
    if (!callout.title().isEmpty()) {
      write(callout.title(), inside.paragraph(Style.BOX_TITLE));
    }
    Surroundings.Place place =
        callout.kind() == Callout.Kind.KEY_MESSAGES
            ? Surroundings.Place.KEY_MESSAGES
            : Surroundings.Place.BOX;
    new BlockWriter(draft, inside, new Surroundings(place, 0)).writeAll(callout.blocks());
    // A cell that does not end in a paragraph makes Word refuse the document.
    if (!"p".equals(cell.getDomNode().getLastChild().getLocalName())) {
      inside.paragraph(Style.TABLE_END);
    }
    flow.paragraph(Style.TABLE_END);
  }

  private static Style style(Callout.Kind kind) {
    return switch (kind) {
      case NOTE -> Style.NOTE_BOX;
      case WARNING -> Style.WARNING_BOX;
      case KEY_MESSAGES -> Style.KEY_MESSAGE_BOX;
    };
  }

  void write(FactsBox facts) {
    int terms = (int) Math.round(flow.width().twips() * TERMS);
    int[] widths = {terms, flow.width().twips() - terms};
    Grid grid = new Grid(flow.table(), Style.FACTS_BOX, widths, script());
    grid.look(!facts.title().isEmpty(), false, true);
    if (!facts.title().isEmpty()) {
      grid.describe(PlainText.of(facts.title()), "");
      CTRow head = grid.row(true);
      write(facts.title(), Flow.of(grid.cell(head, 0, 2), flow.width()).paragraph(Style.BOX_TITLE));
    }
    for (int i = 0; i < facts.facts().size(); i++) {
      FactsBox.Item fact = facts.facts().get(i);
      CTRow row = grid.row(false);
      CTP term = Flow.of(grid.cell(row, 0, 1), flow.width()).paragraph(Style.BOX_TERM);
      CTP description = Flow.of(grid.cell(row, 1, 1), flow.width()).paragraph(Style.BOX_TEXT);
      if (i < facts.facts().size() - 1) {
        term.getPPr().addNewKeepNext();
        description.getPPr().addNewKeepNext();
      }
      write(fact.term(), term);
      write(fact.description(), description);
    }
    flow.paragraph(Style.TABLE_END);
  }

  private void write(List<Inline> content, CTP paragraph) {
    InlineWriter.write(content, draft, draft.document(), paragraph);
  }

  private Script script() {
    return draft.script();
  }
}
