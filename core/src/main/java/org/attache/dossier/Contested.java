package org.attache.dossier;

import static java.util.Objects.requireNonNull;

/**
 * What several sources say of a value that a fact keeps once, as it is followed.
 *
 * @param fact the id of the fact; {@link #TRADE} for a row of the trade table
 * @param path where in the fact the value is: a key such as {@code kind}; keys and positions from 1
 *     with dots between for what is deeper, such as {@code participants.2.office}; for a row of the
 *     trade table its list and position as well, such as {@code flows.3.value}
 * @param field what is claimed
 */
public record Contested(String fact, String path, Claimed<?> field) {

  /** Stands for the rows of the trade table, which have no ids. */
  public static final String TRADE = "trade";

  public Contested {
    requireNonNull(fact, "fact must not be null");
    requireNonNull(field, "field must not be null");
    if (path.isEmpty() || !field.isPresent()) {
      throw new IllegalArgumentException("no claims at '" + path + "' of '" + fact + "'");
    }
  }

  /** The last key of the path, such as {@code office}. */
  public String key() {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
