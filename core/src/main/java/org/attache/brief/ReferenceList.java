package org.attache.brief;

/** The place of the brief's references. */
public record ReferenceList() implements Block {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
