package org.attache.bibtex;

import org.attache.problem.Location;

/** An entry that cannot be read on. */
final class BadEntryException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Location at;
  private final String hint;

  BadEntryException(Location at, String message, String hint) {
    super(message);
    this.at = at;
    this.hint = hint;
  }

  /** Where it is wrong. */
  Location at() {
    return at;
  }

  String hint() {
    return hint;
  }
}
