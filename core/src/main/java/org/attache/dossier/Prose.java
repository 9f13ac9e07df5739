package org.attache.dossier;

import static java.util.Objects.requireNonNull;

import org.attache.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * Text that a user wrote in Markdown, in which template expressions may stand.
 *
 * @param markdown the text; empty where it was left out
 * @param at where its first character stands
 */
public record Prose(String markdown, Location at) {

  /** No text. */
  public static final Prose NONE = new Prose("", Location.NOWHERE);

  public Prose {
    requireNonNull(markdown, "markdown must not be null");
    requireNonNull(at, "at must not be null");
  }

  // Written out: those that Java makes for a record cost milliseconds when first called.

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Prose other && markdown.equals(other.markdown) && at.equals(other.at);
  }

  @Override
  public int hashCode() {
    int hash = markdown.hashCode();
    return 31 * hash + at.hashCode();
  }
}
