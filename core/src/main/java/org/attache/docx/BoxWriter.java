package org.attache.docx;

import java.util.List;
import org.attache.brief.Callout;
import org.attache.brief.FactsBox;
import org.attache.brief.Inline;
import org.attache.brief.PlainText;
import org.attache.theme.Length;
import org.attache.theme.StyleName;

/**
 * Writes boxes. A callout is a table of one cell: borders and ground of paragraphs would come apart
 * wherever a list, a table or a chart stands in the box.
 */
final class BoxWriter {

  /** How much of a facts box the terms take at least and at most. */
  private static final double TERMS = 0.3;

  private static final double MOST_TERMS = 0.4;

  /** Mean width of a term's character in ems. */
  private static final double CHARACTER = 0.53;

  /** Margins of a facts box's cell, both sides. */
  private static final double CELL_MARGINS = 14;

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
    String title = PlainText.of(callout.title());
    Grid.Properties box =
        new Grid.Properties(style(callout.kind()), false, false, false, title, "");
    Grid grid = new Grid(flow.story(), box, flow.width().minus(BAR).twips());
    grid.beginRow(false);
    grid.beginCell(0, 1);
    Flow inside = flow.inside(flow.width().minus(CALLOUT_MARGINS));
    if (!callout.title().isEmpty()) {
      paragraph(callout.title(), ParagraphForm.of(Style.BOX_TITLE), inside);
    }
    Surroundings.Place place =
        callout.kind() == Callout.Kind.KEY_MESSAGES
            ? Surroundings.Place.KEY_MESSAGES
            : Surroundings.Place.BOX;
    new BlockWriter(draft, inside, new Surroundings(place, 0)).writeAll(callout.blocks());
    grid.endCell(inside);
    grid.endRow();
    grid.end();
    flow.empty(ParagraphForm.of(Style.TABLE_END));
  }

  private static Style style(Callout.Kind kind) {
    return switch (kind) {
      case NOTE -> Style.NOTE_BOX;
      case WARNING -> Style.WARNING_BOX;
      case KEY_MESSAGES -> Style.KEY_MESSAGE_BOX;
    };
  }

  void write(FactsBox facts) {
    int terms = terms(facts);
    boolean isTitled = !facts.title().isEmpty();
    String title = PlainText.of(facts.title());
    Grid.Properties box = new Grid.Properties(Style.FACTS_BOX, isTitled, false, true, title, "");
    Grid grid = new Grid(flow.story(), box, terms, flow.width().twips() - terms);
    if (isTitled) {
      grid.beginRow(true);
      cell(grid, 0, 2, facts.title(), ParagraphForm.of(Style.BOX_TITLE));
      grid.endRow();
    }
    for (int i = 0; i < facts.facts().size(); i++) {
      FactsBox.Item fact = facts.facts().get(i);
      boolean isKept = i < facts.facts().size() - 1;
      grid.beginRow(false);
      cell(grid, 0, 1, fact.term(), ParagraphForm.of(Style.BOX_TERM).keptWithNext(isKept));
      cell(grid, 1, 1, fact.description(), ParagraphForm.of(Style.BOX_TEXT).keptWithNext(isKept));
      grid.endRow();
    }
    grid.end();
    flow.empty(ParagraphForm.of(Style.TABLE_END));
  }

  /** Room for the longest term on one line, within bounds, in twips. */
  private int terms(FactsBox facts) {
    int longest =
        facts.facts().stream().mapToInt(fact -> PlainText.of(fact.term()).length()).max().orElse(0);
    double size = draft.theme().style(StyleName.BOX_TEXT).size().points();
    double share = (longest * size * CHARACTER + CELL_MARGINS) / flow.width().points();
    return (int) Math.round(flow.width().twips() * Math.max(TERMS, Math.min(MOST_TERMS, share)));
  }

  private void cell(Grid grid, int column, int span, List<Inline> content, ParagraphForm form) {
    grid.beginCell(column, span);
    Flow inside = flow.inside(flow.width());
    paragraph(content, form, inside);
    grid.endCell(inside);
  }

  private void paragraph(List<Inline> content, ParagraphForm form, Flow where) {
    InlineWriter.write(content, draft, where.begin(form));
    where.end();
  }
}
