package org.attache.dossier;

import static java.util.Objects.requireNonNull;

import org.attache.problem.Location;

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
}
