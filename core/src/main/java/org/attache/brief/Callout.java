package org.attache.brief;

import java.util.List;

/**
 * A box that stands out from the text.
 *
 * @param kind what it is for
 * @param title its heading; empty where there is none
 * @param blocks its content
 */
public record Callout(Kind kind, List<Inline> title, List<Block> blocks) implements Block {

  /** What a callout is for. */
  public enum Kind {
    /** Something to know besides. */
    NOTE,
    /** Something to beware of. */
    WARNING,
    /** What a reader must take away. */
    KEY_MESSAGES
  }

  public Callout {
    title = List.copyOf(title);
    blocks = List.copyOf(blocks);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
