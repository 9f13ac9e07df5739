package org.attache.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attache.brief.Block;
import org.attache.brief.Heading;
import org.commonmark.node.Node;

/** Writes a template's sections: expressions, then Markdown, then blocks. */
final class SectionWriter {

  private final Assembly assembly;
  private final MarkdownParser parser;

  /** A section whose Markdown is parsed and whose captions are numbered. */
  private record Parsed(Node document, BlockReader reader) {}

  SectionWriter(Assembly assembly, MarkdownParser parser) {
    this.assembly = assembly;
    this.parser = parser;
  }

  List<Block> write(List<Template.Section> sections) {
    List<Parsed> parsed = new ArrayList<>();
    for (Template.Section section : sections) {
      try {
        String markdown = Expressions.evaluate(section.expressions(), assembly.names());
        parsed.add(parse(markdown, section.place()));
      } catch (Expressions.Failure e) {
        assembly.problems().add(e.at(section.place().line(1)));
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (assembly.problems().hasErrors()) {
      return blocks;
    }
    for (Parsed section : parsed) {
      blocks.addAll(section.reader().read(section.document()));
    }
    return withoutEmptyHeadings(LedgerItems.fill(assembly, blocks));
  }

  private Parsed parse(String markdown, Place place) {
    Node document = parser.parse(markdown);
    Footnotes footnotes = new Footnotes(place.file(), assembly.notes(), document);
    InlineReader inlines = new InlineReader(assembly, footnotes, place);
    FencedBlocks fences = new FencedBlocks(assembly, place, inlines, parser);
    BlockReader reader = new BlockReader(assembly, inlines, fences);
    reader.announce(document);
    return new Parsed(document, reader);
  }

  /** A heading with nothing under it, not even a deeper heading that stays, goes. */
  private static List<Block> withoutEmptyHeadings(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    int nextLevel = 0;
    boolean hasContent = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (block instanceof Heading heading) {
        boolean isNeeded = hasContent || nextLevel > heading.level();
        if (isNeeded) {
          kept.add(block);
          nextLevel = heading.level();
        }
        hasContent = false;
      } else {
        kept.add(block);
        hasContent = true;
      }
    }
    Collections.reverse(kept);
    return kept;
  }
}
