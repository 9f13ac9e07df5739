package org.attache.brief;

/** The place of the brief's notes, where a format does not put them elsewhere. */
public record NoteList() implements Block {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
