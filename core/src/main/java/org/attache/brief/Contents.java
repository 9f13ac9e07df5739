package org.attache.brief;

/**
 * The list of headings with their pages.
 *
 * @param depth how many levels of headings it lists, from 1
 */
public record Contents(int depth) implements Block {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
