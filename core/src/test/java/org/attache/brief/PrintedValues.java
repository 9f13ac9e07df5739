package org.attache.brief;

import java.util.ArrayList;
import java.util.List;

/** Collects every figure that a brief prints, in reading order; for tests of the writers. */
public final class PrintedValues implements Block.Visitor<Integer>, Inline.Visitor<Integer> {

  private final List<Inline.Value> values = new ArrayList<>();

  private PrintedValues() {}

  /** The figures of the body, tables, captions and boxes; not of charts, notes and appendix. */
  public static List<Inline.Value> of(Brief brief) {
    PrintedValues collector = new PrintedValues();
    brief.blocks().forEach(block -> block.accept(collector));
    return List.copyOf(collector.values);
  }

  private Integer inlines(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return values.size();
  }

  private Integer blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return values.size();
  }

  private void caption(Caption caption) {
    inlines(caption.title());
    inlines(caption.subtitle());
    caption.notes().forEach(this::inlines);
    inlines(caption.source());
  }

  @Override
  public Integer visit(Heading heading) {
    return inlines(heading.content());
  }

  @Override
  public Integer visit(Paragraph paragraph) {
    return inlines(paragraph.content());
  }

  @Override
  public Integer visit(ListBlock list) {
    list.items().forEach(this::blocks);
    return values.size();
  }

  @Override
  public Integer visit(Quotation quotation) {
    return blocks(quotation.blocks());
  }

  @Override
  public Integer visit(CodeBlock code) {
    return values.size();
  }

  @Override
  public Integer visit(Callout callout) {
    inlines(callout.title());
    return blocks(callout.blocks());
  }

  @Override
  public Integer visit(FactsBox facts) {
    inlines(facts.title());
    facts
        .facts()
        .forEach(
            item -> {
              inlines(item.term());
              inlines(item.description());
            });
    return values.size();
  }

  @Override
  public Integer visit(Table table) {
    caption(table.caption());
    table.columns().forEach(column -> inlines(column.heading()));
    table.rows().forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
    return values.size();
  }

  @Override
  public Integer visit(ChartFigure chart) {
    caption(chart.caption());
    return values.size();
  }

  @Override
  public Integer visit(TimelineFigure timeline) {
    caption(timeline.caption());
    return values.size();
  }

  @Override
  public Integer visit(Contents contents) {
    return values.size();
  }

  @Override
  public Integer visit(CaptionList captions) {
    return values.size();
  }

  @Override
  public Integer visit(LedgerList ledger) {
    ledger.items().forEach(item -> inlines(item.origin()));
    return values.size();
  }

  @Override
  public Integer visit(NoteList notes) {
    return values.size();
  }

  @Override
  public Integer visit(ReferenceList references) {
    return values.size();
  }

  @Override
  public Integer visit(Inline.Text text) {
    return values.size();
  }

  @Override
  public Integer visit(Inline.Emphasis emphasis) {
    return inlines(emphasis.content());
  }

  @Override
  public Integer visit(Inline.Strong strong) {
    return inlines(strong.content());
  }

  @Override
  public Integer visit(Inline.Code code) {
    return values.size();
  }

  @Override
  public Integer visit(Inline.Link link) {
    return inlines(link.content());
  }

  @Override
  public Integer visit(Inline.Value value) {
    values.add(value);
    return values.size();
  }

  @Override
  public Integer visit(Inline.NoteMark mark) {
    return values.size();
  }

  @Override
  public Integer visit(Inline.ReferenceMark mark) {
    return values.size();
  }

  @Override
  public Integer visit(Inline.CrossReference reference) {
    return values.size();
  }

  @Override
  public Integer visit(Inline.PageReference reference) {
    return values.size();
  }

  @Override
  public Integer visit(Inline.Short shortForm) {
    return values.size();
  }

  @Override
  public Integer visit(Inline.Foreign foreign) {
    return inlines(foreign.content());
  }

  @Override
  public Integer visit(Inline.Lettered lettered) {
    return inlines(lettered.content());
  }

  @Override
  public Integer visit(Inline.LineBreak lineBreak) {
    return values.size();
  }
}
