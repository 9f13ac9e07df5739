package org.attache.dossier;

import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * A state or an organisation in the relationship.
 *
 * @param code ISO 3166-1 alpha-3 for a state; a short name of its own for an organisation
 * @param kind what it is
 * @param name its name in the brief's language; empty to take it from CLDR
 * @param adjective its adjective, such as Belarusian; empty to take the built-in one
 * @param at where the party stands
 */
public record Party(
    @Key(required = true, describe = "ISO 3166-1 alpha-3 code, or an organisation's short name.")
        String code,
    @Key(absent = "state", describe = "state or organisation; state if left out.") PartyKind kind,
    @Key(describe = "The name to use instead of CLDR's.") String name,
    @Key(describe = "The adjective to use, such as Belarusian.") String adjective,
    Location at) {

  /** A state known by its ISO 3166-1 alpha-3 code, named as CLDR does. */
  public static Party state(String code) {
    return new Party(code, PartyKind.STATE, "", "", Location.NOWHERE);
  }
}
