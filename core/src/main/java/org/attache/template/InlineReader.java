package org.attache.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.brief.Inline;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the inlines of parsed Markdown into those of a brief. */
final class InlineReader {

  /** What a line of text is for. */
  enum Use {
    /** Running text: a short form is spelled out where it is first used. */
    PROSE,
    /** Headings, captions, cells. */
    LABEL,
    /** A line of a box of facts: as a label, but flags say what they mean: nothing stands below. */
    FACT
  }

  private final Assembly assembly;
  private final Footnotes footnotes;
  private final Place place;
  private final FlagMarks flags;

  InlineReader(Assembly assembly, Footnotes footnotes, Place place) {
    this.assembly = assembly;
    this.footnotes = footnotes;
    this.place = place;
    this.flags = new FlagMarks(assembly.wording());
  }

  /** The children of a node. */
  List<Inline> read(Node parent, Use use) {
    if (parent instanceof Block || parent instanceof TableCell) {
      assembly.notes().begin();
      if (use != Use.FACT) {
        flags.begin();
      }
    }
    ForeignWords.mark(parent);
    List<Inline> line = new ArrayList<>();
    TextReader texts = new TextReader(assembly, place, new TextReader.Line(use, flags, line));
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, use, texts, line);
      if (!(node instanceof Text || node instanceof SoftLineBreak)) {
        texts.pass();
      }
    }
    return Lines.joined(line);
  }

  /** Whether a link may be followed: absolute, by http, https or mailto. */
  static boolean isSafeLink(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://")
        || lower.startsWith("http://")
        || lower.startsWith("mailto:");
  }

  private void add(Node node, Use use, TextReader texts, List<Inline> line) {
    if (node instanceof Text text) {
      texts.add(text.getLiteral());
    } else if (node instanceof SoftLineBreak) {
      texts.add(" ");
    } else if (node instanceof HardLineBreak) {
      line.add(new Inline.LineBreak());
    } else if (node instanceof Emphasis) {
      line.add(new Inline.Emphasis(read(node, use)));
    } else if (node instanceof StrongEmphasis) {
      line.add(new Inline.Strong(read(node, use)));
    } else if (node instanceof Code code) {
      line.add(new Inline.Code(Marks.words(code.getLiteral())));
    } else if (node instanceof Link link) {
      addLink(link, use, line);
    } else if (node instanceof FootnoteReference reference) {
      footnotes.addMark(reference.getLabel(), this, line);
    } else if (node instanceof HtmlInline html) {
      texts.add(html.getLiteral());
    } else if (node instanceof ForeignWords.Span span) {
      line.add(new Inline.Foreign(span.language(), read(span, use)));
    } else if (node instanceof Image) {
      line.addAll(read(node, use));
    }
  }

  private void addLink(Link link, Use use, List<Inline> line) {
    String url = Marks.words(link.getDestination());
    List<Inline> content = read(link, use);
    if (isSafeLink(url)) {
      line.add(new Inline.Link(url, content));
    } else {
      line.addAll(content);
    }
  }
}
