package org.attache.dossier;

import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * A name as CSL has it: family and given, or one literal for an institution.
 *
 * @param family family name; empty with a literal
 * @param given given names; may be empty
 * @param literal the whole name of an institution; empty with a family name
 * @param at where the name stands
 */
public record Name(
    @Key(describe = "Family name.") String family,
    @Key(describe = "Given names.") String given,
    @Key(describe = "The whole name, for an institution.") String literal,
    Location at) {

  /** A person's name, built in a program. */
  public static Name person(String family, String given) {
    return new Name(family, given, "", Location.NOWHERE);
  }

  /** An institution's name, built in a program. */
  public static Name institution(String literal) {
    return new Name("", "", literal, Location.NOWHERE);
  }
}
