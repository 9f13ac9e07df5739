package org.attache.tree;

import org.attache.problem.Location;

/** Moves places. */
final class Places {

  private Places() {}

  /** A place some UTF-16 units further right in its line, if it has a column. */
  static Location right(Location at, int by) {
    return at.column() == 0 ? at : new Location(at.file(), at.line(), at.column() + by);
  }
}
