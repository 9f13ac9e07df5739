package org.attache.dossier;

import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * Who answers for the brief.
 *
 * @param name the person or office
 * @param role what they did; may be empty
 * @param affiliation where they work; may be empty
 * @param at where the author stands
 */
public record Author(
    @Key(required = true, describe = "The person's or office's name.") String name,
    @Key(describe = "What they did, such as Author or Editor.") String role,
    @Key(describe = "Where they work.") String affiliation,
    Location at) {

  /** An author built in a program; role and affiliation may be empty. */
  public static Author of(String name, String role, String affiliation) {
    return new Author(name, role, affiliation, Location.NOWHERE);
  }
}
