package org.attache.dossier;

import static java.util.Objects.requireNonNull;

import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * What to call a product instead of its built-in name.
 *
 * @param code a code of the Harmonized System
 * @param name in the brief's language
 * @param official whether it is the text of a classification, which yields to a plain name
 * @param at where the entry stands
 */
public record ProductName(
    @Key(required = true, describe = "A Harmonized System code.") String code,
    @Key(required = true, describe = "What to call the product.") String name,
    @Key(describe = "Whether it is the text of a classification, which yields to a plain name.")
        boolean official,
    Location at) {

  public ProductName {
    requireNonNull(code, "code must not be null");
    requireNonNull(name, "name must not be null");
  }

  /** A plain name. */
  public ProductName(String code, String name, Location at) {
    this(code, name, false, at);
  }
}
