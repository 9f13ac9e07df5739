package org.attache.brief;

import java.util.List;

/**
 * A list.
 *
 * @param isOrdered numbered rather than bulleted
 * @param start the first number of a numbered list
 * @param items each a list of blocks
 */
public record ListBlock(boolean isOrdered, int start, List<List<Block>> items) implements Block {

  public ListBlock {
    items = items.stream().map(List::copyOf).toList();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
