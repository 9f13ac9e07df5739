package org.attache.brief;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the figures that a brief's text, tables and charts print. */
public final class PrintedFigures implements Inline.Visitor<PrintedFigures> {

  private final Reader reader;

  /** What is told of a brief while it is read from beginning to end. */
  public interface Reader {

    /** A section begins. */
    default void heading(Heading heading) {}

    /** A table, chart or timeline begins. */
    default void enter(Label kind, Caption caption) {}

    /** The table, chart or timeline ends. */
    default void leave() {}

    /** A note begins; all notes follow after the body. */
    default void note(Note note) {}

    /**
     * A figure is printed.
     *
     * @param text as printed
     * @param isDrawn whether it is part of a picture
     */
    void figure(String figure, String text, boolean isDrawn);
  }

  private PrintedFigures(Reader reader) {
    this.reader = reader;
  }

  /** Their ledger ids, in the order of first use. */
  public static Set<String> of(List<Block> blocks, List<Note> notes) {
    Set<String> figures = new LinkedHashSet<>();
    read(blocks, notes, (figure, text, isDrawn) -> figures.add(figure));
    return figures;
  }

  /** Tells a reader where they are printed, in reading order. */
  public static void read(List<Block> blocks, List<Note> notes, Reader reader) {
    PrintedFigures printed = new PrintedFigures(reader);
    Blocks walker = printed.new Blocks();
    blocks.forEach(block -> block.accept(walker));
    for (Note note : notes) {
      reader.note(note);
      printed.line(note.content());
    }
  }

  private PrintedFigures drawn(String figure, String text) {
    if (!figure.isEmpty()) {
      reader.figure(figure, text, true);
    }
    return this;
  }

  private PrintedFigures left() {
    reader.leave();
    return this;
  }

  private PrintedFigures line(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return this;
  }

  private PrintedFigures caption(Label kind, Caption caption) {
    reader.enter(kind, caption);
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
    reader.figure(value.figure(), value.text(), false);
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
  public PrintedFigures visit(Inline.Lettered lettered) {
    return line(lettered.content());
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
      reader.heading(heading);
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
      caption(Label.TABLE, table.caption());
      table.columns().forEach(column -> line(column.heading()));
      table.rows().forEach(row -> row.cells().forEach(cell -> line(cell.content())));
      return left();
    }

    @Override
    public PrintedFigures visit(ChartFigure chart) {
      caption(Label.FIGURE, chart.caption());
      for (ChartSpec.Series series : chart.chart().series()) {
        series.points().forEach(point -> drawn(point.figure(), point.label()));
      }
      return left();
    }

    @Override
    public PrintedFigures visit(TimelineFigure timeline) {
      caption(Label.FIGURE, timeline.caption());
      timeline.entries().forEach(entry -> drawn(entry.figure(), entry.date()));
      return left();
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
