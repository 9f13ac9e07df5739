package org.attache.tree;

import static java.util.Objects.requireNonNull;

import org.attache.problem.Problems;

/**
 * What the shapes of one call share.
 *
 * @param problems where whatever is wrong is reported
 * @param inclusion how a file that a key names is opened
 */
public record Binding(Problems problems, Inclusion inclusion) {

  public Binding {
    requireNonNull(problems, "problems must not be null");
    requireNonNull(inclusion, "inclusion must not be null");
  }

  /** A binding in which a key cannot name a file. */
  public static Binding of(Problems problems) {
    return new Binding(problems, Inclusion.NONE);
  }
}
