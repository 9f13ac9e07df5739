package org.attache.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.Block;
import org.attache.brief.CodeBlock;
import org.attache.brief.Contents;
import org.attache.brief.NoteList;
import org.attache.brief.ReferenceList;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.tree.Node;
import org.attache.tree.TreeReader;
import org.commonmark.node.FencedCodeBlock;

/** Draws the fenced blocks of a section: charts, tables, timelines, facts and lists of pointers. */
final class FencedBlocks {

  private static final TreeReader TREES = new TreeReader();

  private final Assembly assembly;
  private final Place place;
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
      case "contents" -> blocks.add(new Contents(Math.max(head.number("depth", 2), 1)));
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
    boolean isDrawing =
        List.of("chart", "timeline", "table", "facts", "contents", "notes", "references")
            .contains(kind);
    if (!isDrawing) {
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
    Problems found = new Problems();
    try {
      Node node =
          TREES
              .read(
                  at.file(), new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)), found)
              .orElse(empty(at));
      for (Problem problem : found.list()) {
        Location inside = problem.location();
        assembly
            .problems()
            .add(
                ProblemCode.TEMPLATE_BLOCK,
                new Location(at.file(), at.line() + inside.line(), inside.column()),
                problem.message(),
                problem.hint());
      }
      if (node instanceof Node.Mapping mapping) {
        return mapping;
      }
      assembly
          .problems()
          .add(ProblemCode.TEMPLATE_BLOCK, at, "A drawing block holds keys with values", "");
      return empty(at);
    } catch (IOException e) {
      throw new UncheckedIOException(at.file(), e);
    }
  }

  private static Node.Mapping empty(Location at) {
    return new Node.Mapping(List.of(), at);
  }
}
