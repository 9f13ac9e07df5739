package org.attache.brief;

/**
 * Lines to be set as they stand.
 *
 * @param text the lines, without a line end after the last
 */
public record CodeBlock(String text) implements Block {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
