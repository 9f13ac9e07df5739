package org.attache.ledger;

import static java.util.Objects.requireNonNull;

import org.attache.problem.Location;

/**
 * A line of the input.
 *
 * @param at the place in it that is meant
 * @param line the whole of it; empty where it is not known
 */
public record Stand(Location at, String line) {

  public Stand {
    requireNonNull(at, "at must not be null");
    requireNonNull(line, "line must not be null");
  }
}
