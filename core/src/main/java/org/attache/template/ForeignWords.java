package org.attache.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Finds words in another language, {@code [words]{lang=ur}}, and puts a node around them. */
final class ForeignWords {

  private static final String END = "]{lang=";
  private static final Pattern WHOLE_END =
      Pattern.compile("\\]\\{lang=([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\\}");

  private ForeignWords() {}

  /** Words in another language than what they stand in. */
  static final class Span extends CustomNode {

    private final String language;

    private Span(String language) {
      this.language = language;
    }

    /** A BCP 47 tag. */
    String language() {
      return language;
    }
  }

  /** Puts such nodes among the children of a node. */
  static void mark(Node parent) {
    Node node = parent.getFirstChild();
    while (node != null) {
      boolean mayEnd = node instanceof Text text && text.getLiteral().contains(END);
      node = (mayEnd ? marked((Text) node) : node).getNext();
    }
  }

  /** Marks the first such words that end in a text; the node behind which to go on. */
  private static Node marked(Text closing) {
    Matcher end = WHOLE_END.matcher(closing.getLiteral());
    Optional<Opening> found = end.find() ? opening(closing, end.start()) : Optional.empty();
    if (found.isEmpty()) {
      return closing;
    }
    Opening opening = found.get();
    String literal = closing.getLiteral();
    Span span = new Span(end.group(1));
    Text rest = new Text(literal.substring(end.end()));
    closing.insertAfter(rest);
    closing.insertAfter(span);
    String first = opening.text.getLiteral();
    if (opening.text == closing) {
      span.appendChild(new Text(literal.substring(opening.at + 1, end.start())));
      closing.setLiteral(literal.substring(0, opening.at));
    } else {
      closing.setLiteral(literal.substring(0, end.start()));
      Node moved = opening.text.getNext();
      span.appendChild(new Text(first.substring(opening.at + 1)));
      while (moved != span) {
        Node following = moved.getNext();
        span.appendChild(moved);
        moved = following;
      }
      opening.text.setLiteral(first.substring(0, opening.at));
    }
    return span;
  }

  /** The bracket that opens what closes before an index of a text. */
  private static Optional<Opening> opening(Text closing, int before) {
    int depth = 1;
    int at = before;
    for (Node node = closing; node != null; node = node.getPrevious()) {
      if (node instanceof Text text) {
        String literal = text.getLiteral();
        for (int i = (text == closing ? at : literal.length()) - 1; i >= 0; i--) {
          depth += literal.charAt(i) == ']' ? 1 : literal.charAt(i) == '[' ? -1 : 0;
          if (depth == 0) {
            return Optional.of(new Opening(text, i));
          }
        }
      }
    }
    return Optional.empty();
  }

  private record Opening(Text text, int at) {}
}
