package org.attache.brief;

import java.util.ArrayList;
import java.util.List;

/** Collects the words that a brief shows on its pages, each stretch of them once or more. */
public final class ShownText implements Block.Visitor<ShownText> {

  private final List<String> texts = new ArrayList<>();

  private ShownText() {}

  /** Every text of the body, the front, notes, references, charts and fixed words. */
  public static List<String> of(Brief brief) {
    ShownText shown = new ShownText();
    Front front = brief.front();
    shown.texts.addAll(List.of(front.title(), front.subtitle(), front.dateInWords()));
    shown.texts.add(front.marking());
    shown.texts.addAll(front.authors());
    shown.blocks(brief.blocks());
    brief.notes().forEach(note -> shown.words(note.content()));
    brief.references().forEach(entry -> shown.words(entry.content()));
    shown.texts.addAll(brief.labels().words().values());
    return shown.texts;
  }

  /** The texts of some blocks alone. */
  public static List<String> of(List<Block> blocks) {
    ShownText shown = new ShownText();
    shown.blocks(blocks);
    return shown.texts;
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  private ShownText words(List<Inline> content) {
    texts.add(PlainText.of(content));
    return this;
  }

  private void caption(Caption caption) {
    words(caption.title()).words(caption.subtitle()).words(caption.source());
    caption.notes().forEach(this::words);
  }

  @Override
  public ShownText visit(Heading heading) {
    return words(heading.content());
  }

  @Override
  public ShownText visit(Paragraph paragraph) {
    return words(paragraph.content());
  }

  @Override
  public ShownText visit(ListBlock list) {
    list.items().forEach(this::blocks);
    return this;
  }

  @Override
  public ShownText visit(Quotation quotation) {
    blocks(quotation.blocks());
    return this;
  }

  @Override
  public ShownText visit(CodeBlock code) {
    texts.add(code.text());
    return this;
  }

  @Override
  public ShownText visit(Callout callout) {
    words(callout.title());
    blocks(callout.blocks());
    return this;
  }

  @Override
  public ShownText visit(FactsBox facts) {
    words(facts.title());
    facts.facts().forEach(fact -> words(fact.term()).words(fact.description()));
    return this;
  }

  @Override
  public ShownText visit(Table table) {
    caption(table.caption());
    table.columns().forEach(column -> words(column.heading()));
    table.rows().forEach(row -> row.cells().forEach(cell -> words(cell.content())));
    return this;
  }

  @Override
  public ShownText visit(ChartFigure chart) {
    caption(chart.caption());
    texts.addAll(chart.chart().categories());
    texts.add(chart.chart().unit());
    chart.chart().series().forEach(series -> texts.add(series.name()));
    return this;
  }

  @Override
  public ShownText visit(TimelineFigure timeline) {
    caption(timeline.caption());
    for (TimelineFigure.Entry entry : timeline.entries()) {
      texts.addAll(List.of(entry.date(), entry.title(), entry.group()));
    }
    return this;
  }

  @Override
  public ShownText visit(Contents contents) {
    return this;
  }

  @Override
  public ShownText visit(CaptionList captions) {
    return this;
  }

  @Override
  public ShownText visit(LedgerList ledger) {
    for (LedgerList.Item item : ledger.items()) {
      texts.addAll(List.of(item.what(), item.value(), item.unit()));
      words(item.origin());
    }
    return this;
  }

  @Override
  public ShownText visit(NoteList notes) {
    return this;
  }

  @Override
  public ShownText visit(ReferenceList references) {
    return this;
  }
}
