package org.attache.citation;

import org.attache.problem.Location;

/** A style cannot be used; the message says why, for the person who chose it. */
public final class StyleException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Location at;
  private final String hint;

  StyleException(Location at, String message, String hint) {
    super(message);
    this.at = at;
    this.hint = hint;
  }

  /** Where in the style, or where it was chosen. */
  public Location at() {
    return at;
  }

  /** What to do. */
  public String hint() {
    return hint;
  }
}
