package org.attache.brief;

import java.util.List;

/**
 * Words of somebody else.
 *
 * @param blocks what was said
 */
public record Quotation(List<Block> blocks) implements Block {

  public Quotation {
    blocks = List.copyOf(blocks);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
