package org.attache.brief;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the figures that a brief's text, tables and charts print. */
public final class PrintedFigures implements Inline.Visitor<PrintedFigures> {

  private final Set<String> figures = new LinkedHashSet<>();

  private PrintedFigures() {}

  /** Their ledger ids, in the order of first use. */
  public static Set<String> of(List<Block> blocks, List<Note> notes) {
    PrintedFigures printed = new PrintedFigures();
    Blocks walker = printed.new Blocks();
    blocks.forEach(block -> block.accept(walker));
    notes.forEach(note -> printed.line(note.content()));
    return printed.figures;
  }

  private PrintedFigures line(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return this;
  }

  private PrintedFigures caption(Caption caption) {
    line(caption.title());
    line(caption.subtitle());
    caption.notes().forEach(this::line);
    return line(caption.source());
  }

  @Override
  public PrintedFigures visit(Inline.Text text) {
    return this;
  }

  @Override
  public PrintedFigures visit(Inline.Emphasis emphasis) {
    return line(emphasis.content());
  }

  @Override
  public PrintedFigures visit(Inline.Strong strong) {
    return line(strong.content());
  }

  @Override
  public PrintedFigures visit(Inline.Code code) {
    return this;
  }

  @Override
  public PrintedFigures visit(Inline.Link link) {
    return line(link.content());
  }

  @Override
  public PrintedFigures visit(Inline.Value value) {
    figures.add(value.figure());
    return this;
  }

  @Override
  public PrintedFigures visit(Inline.NoteMark mark) {
    return this;
  }

  @Override
  public PrintedFigures visit(Inline.ReferenceMark mark) {
    return this;
  }

  @Override
  public PrintedFigures visit(Inline.CrossReference reference) {
    return this;
  }

  @Override
  public PrintedFigures visit(Inline.PageReference reference) {
    return this;
  }

  @Override
  public PrintedFigures visit(Inline.Short shortForm) {
    return this;
  }

  @Override
  public PrintedFigures visit(Inline.Foreign foreign) {
    return line(foreign.content());
  }

  @Override
  public PrintedFigures visit(Inline.LineBreak lineBreak) {
    return this;
  }

  /** Goes through blocks in reading order. */
  private final class Blocks implements Block.Visitor<PrintedFigures> {

    private PrintedFigures all(List<Block> blocks) {
      blocks.forEach(block -> block.accept(this));
      return PrintedFigures.this;
    }

    @Override
    public PrintedFigures visit(Heading heading) {
      return line(heading.content());
    }

    @Override
    public PrintedFigures visit(Paragraph paragraph) {
      return line(paragraph.content());
    }

    @Override
    public PrintedFigures visit(ListBlock list) {
      list.items().forEach(this::all);
      return PrintedFigures.this;
    }

    @Override
    public PrintedFigures visit(Quotation quotation) {
      return all(quotation.blocks());
    }

    @Override
    public PrintedFigures visit(CodeBlock code) {
      return PrintedFigures.this;
    }

    @Override
    public PrintedFigures visit(Callout callout) {
      line(callout.title());
      return all(callout.blocks());
    }

    @Override
    public PrintedFigures visit(FactsBox facts) {
      line(facts.title());
      facts.facts().forEach(fact -> line(fact.term()).line(fact.description()));
      return PrintedFigures.this;
    }

    @Override
    public PrintedFigures visit(Table table) {
      caption(table.caption());
      table.columns().forEach(column -> line(column.heading()));
      table.rows().forEach(row -> row.cells().forEach(cell -> line(cell.content())));
      return PrintedFigures.this;
    }

    @Override
    public PrintedFigures visit(ChartFigure chart) {
      caption(chart.caption());
      for (ChartSpec.Series series : chart.chart().series()) {
        series.points().stream()
            .map(Point::figure)
            .filter(id -> !id.isEmpty())
            .forEach(figures::add);
      }
      return PrintedFigures.this;
    }

    @Override
    public PrintedFigures visit(TimelineFigure timeline) {
      return caption(timeline.caption());
    }

    @Override
    public PrintedFigures visit(Contents contents) {
      return PrintedFigures.this;
    }

    @Override
    public PrintedFigures visit(CaptionList captions) {
      return PrintedFigures.this;
    }

    @Override
    public PrintedFigures visit(LedgerList ledger) {
      return PrintedFigures.this;
    }

    @Override
    public PrintedFigures visit(NoteList notes) {
      return PrintedFigures.this;
    }

    @Override
    public PrintedFigures visit(ReferenceList references) {
      return PrintedFigures.this;
    }
  }
}
