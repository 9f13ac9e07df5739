package org.attache.brief;

import java.util.List;

/**
 * The title of a section.
 *
 * @param level from 1 (a section) to 4
 * @param id unique in the brief; the target of links
 * @param content the words
 */
public record Heading(int level, String id, List<Inline> content) implements Block {

  public Heading {
    if (level < 1 || level > 4) {
      throw new IllegalArgumentException("level must be 1 to 4: " + level);
    }
    content = List.copyOf(content);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
