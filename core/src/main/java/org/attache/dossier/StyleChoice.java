package org.attache.dossier;

import static java.util.Objects.requireNonNull;

import org.attache.problem.Location;

/**
 * How works are cited: the name of a built-in style, or a style in the Citation Style Language.
 *
 * @param text a name, or the XML of a style; empty where nothing was chosen
 * @param at where its first character stands
 */
public record StyleChoice(String text, Location at) {

  /** Whatever the template says, else numeric. */
  public static final StyleChoice NONE = new StyleChoice("", Location.NOWHERE);

  public StyleChoice {
    requireNonNull(text, "text must not be null");
    requireNonNull(at, "at must not be null");
  }

  /** A choice made in a program: a built-in style's name, or the XML of a style. */
  public static StyleChoice of(String text) {
    return new StyleChoice(text, Location.NOWHERE);
  }

  /** Whether nothing was chosen. */
  public boolean isNone() {
    return text.isEmpty();
  }
}
