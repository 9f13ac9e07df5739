package org.attache.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Takes away {@code [24]{.typed}}, by which a writer says that a number is meant to stand as typed.
 */
final class TypedMark {

  private static final String END = "]{.typed}";
  private static final Pattern WHOLE = Pattern.compile("\\[([^\\[\\]]*)\\]\\{\\.typed\\}");

  private TypedMark() {}

  /** The document, its marks replaced by the words in them. */
  static Node taken(Node document, String markdown) {
    if (markdown.contains(END)) {
      document.accept(
          new AbstractVisitor() {
            @Override
            public void visit(Text text) {
              Matcher matcher = WHOLE.matcher(text.getLiteral());
              text.setLiteral(matcher.replaceAll("$1"));
            }
          });
    }
    return document;
  }
}
