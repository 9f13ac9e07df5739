package org.attache.tree;

import org.attache.problem.Spot;

/** Takes what files say of a value beyond what the record that holds it keeps. */
public interface Aside {

  /** Keeps nothing. */
  Aside NONE = (spot, said) -> {};

  /** Takes what is said of the value of a record. */
  void put(Spot spot, Object said);
}
