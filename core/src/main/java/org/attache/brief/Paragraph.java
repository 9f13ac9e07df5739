package org.attache.brief;

import java.util.List;

/**
 * Running text.
 *
 * @param kind what it is for
 * @param content the words
 */
public record Paragraph(ParagraphKind kind, List<Inline> content) implements Block {

  public Paragraph {
    content = List.copyOf(content);
  }

  /** A paragraph of running text. */
  public static Paragraph of(List<Inline> content) {
    return new Paragraph(ParagraphKind.BODY, content);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
