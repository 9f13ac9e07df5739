package org.attache.template;

import java.util.List;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Callout;
import org.attache.brief.Caption;
import org.attache.brief.CaptionList;
import org.attache.brief.ChartFigure;
import org.attache.brief.ChartSpec;
import org.attache.brief.CodeBlock;
import org.attache.brief.Contents;
import org.attache.brief.FactsBox;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.LedgerEntry;
import org.attache.brief.LedgerList;
import org.attache.brief.ListBlock;
import org.attache.brief.Note;
import org.attache.brief.NoteList;
import org.attache.brief.Origin;
import org.attache.brief.Paragraph;
import org.attache.brief.Quotation;
import org.attache.brief.ReferenceEntry;
import org.attache.brief.ReferenceList;
import org.attache.brief.Table;
import org.attache.brief.TimelineFigure;

/** Writes a brief as plain text, so that a person can read it and a test can compare it. */
final class BriefDump implements Block.Visitor<Void> {

  private final StringBuilder out = new StringBuilder();

  private BriefDump() {}

  static String of(Brief brief) {
    BriefDump dump = new BriefDump();
    dump.line(brief.front().title());
    dump.line(brief.front().subtitle());
    dump.line(brief.front().dateInWords() + " | " + brief.front().marking());
    brief.front().authors().forEach(dump::line);
    brief.blocks().forEach(block -> block.accept(dump));
    dump.line("\n== notes");
    for (Note note : brief.notes()) {
      dump.line(note.number() + ". " + words(note.content()));
    }
    dump.line("\n== references");
    for (ReferenceEntry entry : brief.references()) {
      dump.line(words(entry.content()));
    }
    dump.line("\n== ledger");
    for (LedgerEntry entry : brief.ledger().entries()) {
      dump.line(ledger(entry));
    }
    return dump.out.toString();
  }

  /** A line's words: values in braces, notes in brackets. */
  static String words(List<Inline> line) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : line) {
      words.append(inline.accept(new InlineWords()));
    }
    return words.toString();
  }

  private static String ledger(LedgerEntry entry) {
    String origin =
        entry.origin() instanceof Origin.Derived derived
            ? "= " + derived.formula()
            : "< "
                + ((Origin.Stated) entry.origin())
                    .sources().stream().map(s -> s.source() + " " + s.words()).toList();
    return entry.id()
        + " | "
        + entry.label()
        + " | "
        + entry.value()
        + " "
        + entry.unit()
        + " | "
        + origin;
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void caption(String kind, Caption caption) {
    line(
        "\n[" + kind + " " + caption.number() + " " + caption.id() + "] " + words(caption.title()));
    line("  " + words(caption.subtitle()));
  }

  private void below(Caption caption) {
    caption.notes().forEach(note -> line("  Note: " + words(note)));
    line("  Source: " + words(caption.source()));
  }

  @Override
  public Void visit(Heading heading) {
    line("\n" + "#".repeat(heading.level()) + " " + words(heading.content()));
    return null;
  }

  @Override
  public Void visit(Paragraph paragraph) {
    line("\n" + words(paragraph.content()));
    return null;
  }

  @Override
  public Void visit(ListBlock list) {
    int number = list.start();
    for (List<Block> item : list.items()) {
      line(list.isOrdered() ? "(" + number++ + ")" : "-");
      item.forEach(block -> block.accept(this));
    }
    return null;
  }

  @Override
  public Void visit(Quotation quotation) {
    line(">");
    quotation.blocks().forEach(block -> block.accept(this));
    return null;
  }

  @Override
  public Void visit(CodeBlock code) {
    line(code.text());
    return null;
  }

  @Override
  public Void visit(Callout callout) {
    line("\n[" + callout.kind() + "] " + words(callout.title()));
    callout.blocks().forEach(block -> block.accept(this));
    return null;
  }

  @Override
  public Void visit(FactsBox facts) {
    line("\n[FACTS] " + words(facts.title()));
    facts.facts().forEach(f -> line("  " + words(f.term()) + ": " + words(f.description())));
    return null;
  }

  @Override
  public Void visit(Table table) {
    caption("TABLE", table.caption());
    line(
        "  | "
            + String.join(" | ", table.columns().stream().map(c -> words(c.heading())).toList()));
    for (Table.Row row : table.rows()) {
      line("  | " + String.join(" | ", row.cells().stream().map(c -> words(c.content())).toList()));
    }
    below(table.caption());
    return null;
  }

  @Override
  public Void visit(ChartFigure chart) {
    caption("CHART", chart.caption());
    line(
        "  "
            + chart.chart().kind()
            + " "
            + chart.chart().categories()
            + " "
            + chart.chart().unit());
    for (ChartSpec.Series series : chart.chart().series()) {
      line("  " + series.name() + ": " + series.points());
    }
    line("  Alt: " + chart.alt());
    below(chart.caption());
    return null;
  }

  @Override
  public Void visit(TimelineFigure timeline) {
    caption("TIMELINE", timeline.caption());
    timeline.entries().forEach(e -> line("  " + e.date() + " | " + e.title() + " | " + e.group()));
    line("  Alt: " + timeline.alt());
    below(timeline.caption());
    return null;
  }

  @Override
  public Void visit(Contents contents) {
    line("\n[CONTENTS " + contents.depth() + "]");
    return null;
  }

  @Override
  public Void visit(CaptionList captions) {
    line("\n[" + captions.kind() + "]");
    return null;
  }

  @Override
  public Void visit(LedgerList ledger) {
    line("\n[LEDGER]");
    for (LedgerList.Item item : ledger.items()) {
      String value = item.value() + (item.unit().isEmpty() ? "" : " " + item.unit());
      line("  " + item.number() + ". " + item.what() + ": " + value + ": " + words(item.origin()));
    }
    return null;
  }

  @Override
  public Void visit(NoteList notes) {
    line("[NOTES]");
    return null;
  }

  @Override
  public Void visit(ReferenceList references) {
    line("[REFERENCES]");
    return null;
  }
}
