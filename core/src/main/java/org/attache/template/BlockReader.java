package org.attache.template;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.Block;
import org.attache.brief.Callout;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.ListBlock;
import org.attache.brief.Paragraph;
import org.attache.brief.ParagraphKind;
import org.attache.brief.Quotation;
import org.attache.template.InlineReader.Use;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;

/** Turns the blocks of one section's parsed Markdown into those of a brief. */
final class BlockReader {

  private static final int DEEPEST_HEADING = 4;

  private final InlineReader inlines;
  private final FencedBlocks fences;
  private final Assembly assembly;
  private final Map<Node, String> headingIds = new IdentityHashMap<>();

  BlockReader(Assembly assembly, InlineReader inlines, FencedBlocks fences) {
    this.assembly = assembly;
    this.inlines = inlines;
    this.fences = fences;
  }

  /** Gives every heading and caption its id and number, before any is pointed to. */
  void announce(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof org.commonmark.node.Heading) {
        ForeignWords.mark(node);
        headingIds.put(node, assembly.targets().addHeading(words(node)));
      } else if (node instanceof FencedCodeBlock fence) {
        fences.announce(fence);
      }
    }
  }

  List<Block> read(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, blocks);
    }
    return blocks;
  }

  private void add(Node node, List<Block> blocks) {
    if (node instanceof org.commonmark.node.Heading heading) {
      String id =
          headingIds.computeIfAbsent(node, one -> assembly.targets().addHeading(words(one)));
      int level = Math.min(heading.getLevel(), DEEPEST_HEADING);
      blocks.add(new Heading(level, id, inlines.read(node, Use.LABEL)));
    } else if (node instanceof org.commonmark.node.Paragraph) {
      addParagraph(Lines.withMarksOnce(inlines.read(node, Use.PROSE)), blocks);
    } else if (node instanceof BulletList) {
      blocks.add(new ListBlock(false, 1, items(node)));
    } else if (node instanceof OrderedList list) {
      Integer start = list.getMarkerStartNumber();
      blocks.add(new ListBlock(true, start == null ? 1 : start, items(node)));
    } else if (node instanceof BlockQuote quote) {
      blocks.add(quote(quote));
    } else if (node instanceof FencedCodeBlock fence) {
      fences.add(fence, blocks);
    } else if (node instanceof TableBlock table) {
      fences.tables().addPlain(table, blocks);
    } else if (node instanceof IndentedCodeBlock code) {
      blocks.add(new org.attache.brief.CodeBlock(Marks.words(code.getLiteral()).stripTrailing()));
    } else if (node instanceof HtmlBlock html) {
      addParagraph(List.of(new Inline.Text(Marks.words(html.getLiteral()))), blocks);
    } else if (!(node instanceof FootnoteDefinition)) {
      blocks.addAll(read(node));
    }
  }

  private static void addParagraph(List<Inline> content, List<Block> blocks) {
    if (!content.isEmpty()) {
      blocks.add(new Paragraph(ParagraphKind.BODY, content));
    }
  }

  private List<List<Block>> items(Node list) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(read(item));
    }
    return items;
  }

  /** A quotation, or a callout if it begins with {@code [!NOTE]} and the like. */
  private Block quote(BlockQuote quote) {
    Node first = quote.getFirstChild();
    Node opening = first == null ? null : first.getFirstChild();
    if (opening instanceof org.commonmark.node.Text text) {
      for (Callout.Kind kind : Callout.Kind.values()) {
        String mark = "[!" + (kind == Callout.Kind.KEY_MESSAGES ? "KEY" : kind.name()) + "]";
        if (text.getLiteral().startsWith(mark)) {
          text.setLiteral(text.getLiteral().substring(mark.length()).stripLeading());
          List<Inline> title = inlines.read(firstLine(first), Use.LABEL);
          return new Callout(kind, title, read(quote));
        }
      }
    }
    return new Quotation(read(quote));
  }

  /** Takes the first line of a paragraph out of it. */
  private static Node firstLine(Node paragraph) {
    Node line = new org.commonmark.node.Paragraph();
    Node node = paragraph.getFirstChild();
    while (node != null && !(node instanceof SoftLineBreak)) {
      Node next = node.getNext();
      line.appendChild(node);
      node = next;
    }
    if (node != null) {
      node.unlink();
    }
    return line;
  }

  private String words(Node node) {
    StringBuilder words = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof org.commonmark.node.Text text) {
        words.append(Marks.words(text.getLiteral()));
      } else {
        words.append(words(child));
      }
    }
    return Typography.of(words.toString());
  }
}
