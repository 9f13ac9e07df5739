package org.attache.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.brief.Block;
import org.attache.brief.CaptionList;
import org.attache.brief.CodeBlock;
import org.attache.brief.Contents;
import org.attache.brief.Inline;
import org.attache.brief.LedgerEntry;
import org.attache.brief.LedgerList;
import org.attache.brief.NoteList;
import org.attache.brief.Paragraph;
import org.attache.brief.ParagraphKind;
import org.attache.brief.ReferenceList;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.tree.Node;
import org.commonmark.node.FencedCodeBlock;

/** Draws the fenced blocks of a section: charts, tables, timelines, facts and lists of pointers. */
final class FencedBlocks {

  private static final List<String> DRAWING =
      List.of("chart", "timeline", "table", "facts", "contents", "ledger", "notes", "references");

  private final Assembly assembly;
  private final Place place;
  private final InlineReader inlines;
  private final MarkdownParser parser;
  private final Captions captions;
  private final TableBlocks tables;
  private final ChartBlocks charts;
  private final TimelineBlocks timelines;
  private final FactsBlocks facts;
  private final Map<FencedCodeBlock, Read> read = new IdentityHashMap<>();

  /** A block's parts: what it is, its keys, and what follows the line of three hyphens. */
  private record Read(String kind, FenceHead head, String body) {}

  FencedBlocks(Assembly assembly, Place place, InlineReader inlines, MarkdownParser parser) {
    this.assembly = assembly;
    this.place = place;
    this.inlines = inlines;
    this.parser = parser;
    this.captions = new Captions(assembly, inlines, parser);
    this.tables = new TableBlocks(assembly, captions, inlines, parser);
    this.charts = new ChartBlocks(assembly, captions);
    this.timelines = new TimelineBlocks(assembly, captions);
    this.facts = new FactsBlocks(captions);
  }

  TableBlocks tables() {
    return tables;
  }

  /** Numbers the caption of a block that has one. */
  void announce(FencedCodeBlock fence) {
    Read block = read(fence);
    switch (block.kind()) {
      case "chart", "timeline" -> captions.announce(block.head(), "fig-", false);
      case "table" -> captions.announce(block.head(), "tbl-", true);
      default -> {}
    }
  }

  /** Adds what a block draws. */
  void add(FencedCodeBlock fence, List<Block> blocks) {
    Read block = read(fence);
    FenceHead head = block.head();
    switch (block.kind()) {
      case "chart" -> charts.add(head, blocks);
      case "timeline" -> timelines.add(head, blocks);
      case "table" -> tables.add(head, block.body(), blocks);
      case "facts" -> facts.add(head, blocks);
      case "contents" -> addContents(head, blocks);
      case "ledger" -> addLedger(head, blocks);
      case "lead" -> blocks.addAll(lead(fence));
      case "notes" -> {
        if (!assembly.notes().isEmpty()) {
          blocks.add(new NoteList());
        }
      }
      case "references" -> {
        if (!assembly.references().isEmpty()) {
          blocks.add(new ReferenceList());
        }
      }
      default -> {
        blocks.add(new CodeBlock(Marks.words(fence.getLiteral()).stripTrailing()));
        return;
      }
    }
    head.reportUnknown();
  }

  private void addContents(FenceHead head, List<Block> blocks) {
    String of = head.text("of");
    switch (of) {
      case "", "headings" -> blocks.add(new Contents(Math.max(head.number("depth", 2), 1)));
      case "figures", "tables" -> {
        boolean areTables = of.equals("tables");
        if (assembly.targets().hasCaptions(areTables)) {
          blocks.add(
              new CaptionList(areTables ? CaptionList.Kind.TABLES : CaptionList.Kind.FIGURES));
        }
      }
      default -> head.report("'of' must be headings, figures or tables");
    }
  }

  /** Reserves the place of a ledger: which figures are printed is known at the end. */
  private void addLedger(FenceHead head, List<Block> blocks) {
    Set<LedgerEntry.Kind> kinds = EnumSet.noneOf(LedgerEntry.Kind.class);
    for (String text : head.texts("kinds")) {
      switch (text) {
        case "numbers" -> kinds.add(LedgerEntry.Kind.NUMBER);
        case "dates" -> kinds.add(LedgerEntry.Kind.DATE);
        case "names" -> kinds.add(LedgerEntry.Kind.NAME);
        default -> head.report("'kinds' must be of numbers, dates and names");
      }
    }
    blocks.add(LedgerList.of(kinds.isEmpty() ? Set.of(LedgerEntry.Kind.NUMBER) : kinds));
  }

  /** The opening of a section: what is written in the block, each paragraph of it set larger. */
  private List<Block> lead(FencedCodeBlock fence) {
    List<Block> opening = new ArrayList<>();
    org.commonmark.node.Node document = parser.parse(fence.getLiteral());
    for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
      List<Inline> line = Lines.withMarksOnce(inlines.read(node, InlineReader.Use.PROSE));
      if (!line.isEmpty()) {
        opening.add(new Paragraph(ParagraphKind.LEAD, line));
      }
    }
    return opening;
  }

  private Read read(FencedCodeBlock fence) {
    return read.computeIfAbsent(fence, this::parse);
  }

  private Read parse(FencedCodeBlock fence) {
    String info = fence.getInfo() == null ? "" : fence.getInfo();
    int mark = info.indexOf(Marks.LINE);
    String kind = (mark < 0 ? info : info.substring(0, mark)).strip();
    int line = mark < 0 ? 0 : Integer.parseInt(info.substring(mark + 1).strip());
    Location at = line == 0 ? place.all() : place.line(line);
    String literal = fence.getLiteral();
    if (!DRAWING.contains(kind)) {
      return new Read(kind, new FenceHead(kind, empty(at), at, assembly.problems()), literal);
    }
    int rule = literal.startsWith("---\n") ? 0 : literal.indexOf("\n---\n");
    String keys = rule < 0 ? literal : literal.substring(0, rule);
    String body = rule < 0 ? "" : literal.substring(literal.indexOf("---\n", rule) + 4);
    return new Read(kind, new FenceHead(kind, mapping(keys, at), at, assembly.problems()), body);
  }

  private Node.Mapping mapping(String keys, Location at) {
    if (keys.isBlank()) {
      return empty(at);
    }
    FenceKeys.Read read = parser.keys(at.file(), keys);
    for (Problem problem : read.problems()) {
      Location inside = problem.location();
      assembly
          .problems()
          .add(
              ProblemCode.TEMPLATE_BLOCK,
              new Location(at.file(), at.line() + inside.line(), inside.column()),
              problem.message(),
              problem.hint());
    }
    Node node = read.node().orElse(empty(at));
    if (node instanceof Node.Mapping mapping) {
      return mapping;
    }
    assembly
        .problems()
        .add(ProblemCode.TEMPLATE_BLOCK, at, "A drawing block holds keys with values", "");
    return empty(at);
  }

  private static Node.Mapping empty(Location at) {
    return new Node.Mapping(List.of(), at);
  }
}
