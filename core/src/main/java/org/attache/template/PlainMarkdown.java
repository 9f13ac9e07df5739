package org.attache.template;

import java.util.function.UnaryOperator;
import org.attache.problem.Location;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Turns the dossier's Markdown into its words alone: expressions evaluated, citations left out. */
final class PlainMarkdown implements UnaryOperator<String> {

  private final DossierProse prose;
  private final MarkdownParser parser;

  PlainMarkdown(DossierProse prose, MarkdownParser parser) {
    this.prose = prose;
    this.parser = parser;
  }

  @Override
  public String apply(String markdown) {
    String text = prose.text(markdown, Location.NOWHERE).stripTrailing();
    if (MarkdownParser.isPlain(text)) {
      return Typography.of(Marks.words(text)).strip();
    }
    StringBuilder words = new StringBuilder();
    collect(parser.parse(text), words);
    return Typography.of(Marks.words(withoutCitations(words.toString()))).strip();
  }

  private static void collect(Node parent, StringBuilder words) {
    ForeignWords.mark(parent);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        words.append(text.getLiteral());
      } else if (node instanceof Code code) {
        words.append(code.getLiteral());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        words.append(' ');
      } else {
        boolean isBlock = node instanceof org.commonmark.node.Block;
        if (isBlock && words.length() > 0) {
          words.append(' ');
        }
        collect(node, words);
      }
    }
  }

  private static String withoutCitations(String text) {
    String rest = text;
    int start = rest.indexOf("[@");
    while (start >= 0) {
      int end = rest.indexOf(']', start);
      if (end < 0) {
        return rest;
      }
      rest = rest.substring(0, start).stripTrailing() + rest.substring(end + 1);
      start = rest.indexOf("[@");
    }
    return rest;
  }
}
