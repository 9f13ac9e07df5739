package org.attache.dossier;

import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * Somebody who took part in an event or chairs a mechanism.
 *
 * @param name the person's name
 * @param family the part of the name that stays when it is said again; may be empty
 * @param office the office held, such as President; may be empty
 * @param party the code of the party they act for; may be empty
 * @param former whether the source calls them a former holder of the office
 * @param at where the person stands
 */
public record Person(
    @Key(required = true, describe = "The person's name.") String name,
    @Key(
            describe =
                "The part of the name that stays when it is said again, such as the family name.")
        String family,
    @Key(describe = "The office held, such as President.") String office,
    @Key(describe = "The code of the party they act for.") String party,
    @Key(describe = "Whether the source calls them a former holder of the office.") boolean former,
    Location at) {

  /** Somebody who holds an office for a party, built in a program. */
  public static Person of(String name, String office, String party) {
    return new Person(name, "", office, party, false, Location.NOWHERE);
  }
}
