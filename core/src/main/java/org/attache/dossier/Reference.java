package org.attache.dossier;

import static java.util.Objects.requireNonNull;

import org.attache.problem.Location;

/**
 * The id of another fact.
 *
 * @param id the fact's id
 * @param at where the reference stands
 */
public record Reference(String id, Location at) {

  public Reference {
    if (id.isBlank()) {
      throw new IllegalArgumentException("id must not be blank: '" + id + "'");
    }
    requireNonNull(at, "at must not be null");
  }
}
