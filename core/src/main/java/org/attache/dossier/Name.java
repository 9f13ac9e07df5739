package org.attache.dossier;

import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * A name as CSL has it: family and given, or one literal for an institution.
 *
 * @param family family name; empty with a literal
 * @param given given names; may be empty
 * @param particle what belongs to the family name before it, such as van; may be empty
 * @param droppingParticle what goes with the given names, such as de; may be empty
 * @param suffix what stands behind, such as Jr; may be empty
 * @param literal the whole name of an institution; empty with a family name
 * @param at where the name stands
 */
public record Name(
    @Key(describe = "Family name.") String family,
    @Key(describe = "Given names.") String given,
    @Key(
            value = "non-dropping-particle",
            describe = "What belongs to the family name before it, such as van.")
        String particle,
    @Key(value = "dropping-particle", describe = "What goes with the given names, such as de.")
        String droppingParticle,
    @Key(describe = "What stands behind a name, such as Jr.") String suffix,
    @Key(describe = "The whole name, for an institution.") String literal,
    Location at) {

  /** A person's name, built in a program. */
  public static Name person(String family, String given) {
    return new Name(family, given, "", "", "", "", Location.NOWHERE);
  }

  /** An institution's name, built in a program. */
  public static Name institution(String literal) {
    return new Name("", "", "", "", "", literal, Location.NOWHERE);
  }

  /** The family name with what belongs to it: "van Rompuy". */
  public String surname() {
    return particle.isEmpty() ? family : joined(particle, family);
  }

  /** The given names with what goes with them: "Charles de". */
  public String forenames() {
    return droppingParticle.isEmpty() ? given : (given + " " + droppingParticle).strip();
  }

  private static String joined(String particle, String family) {
    char last = particle.charAt(particle.length() - 1);
    return last == '\'' || last == '\u2019' ? particle + family : particle + " " + family;
  }
}
