package org.attache.tree;

import static java.util.Objects.requireNonNull;

import org.attache.problem.Problems;

/**
 * What the shapes of one call share.
 *
 * @param problems where whatever is wrong is reported
 * @param inclusion how a file that a key names is opened
 * @param aside who takes what records do not keep
 */
public record Binding(Problems problems, Inclusion inclusion, Aside aside) {

  public Binding {
    requireNonNull(problems, "problems must not be null");
    requireNonNull(inclusion, "inclusion must not be null");
    requireNonNull(aside, "aside must not be null");
  }

  /** A binding in which a key cannot name a file. */
  public static Binding of(Problems problems) {
    return new Binding(problems, Inclusion.NONE, Aside.NONE);
  }
}
