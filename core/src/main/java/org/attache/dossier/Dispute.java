package org.attache.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field about which the sources of a fact differ.
 *
 * @param fact the fact; a stated total where a row of the trade table is meant
 * @param path the field's key, or where in the fact it is, as {@link Contested#path} tells it
 * @param field what is claimed
 */
public record Dispute(Fact fact, String path, Claimed<?> field) {

  private static final Set<String> PARTIES =
      Set.of("by", "host", "party", "from", "to", "reporter", "favours");

  /** The last key of the path, such as {@code office}. */
  public String key() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** Whether it is about a row of the trade table. */
  public boolean isOfRow() {
    for (FlowKind kind : FlowKind.values()) {
      if (fact instanceof Figure && fact.id().startsWith(kind.word() + ".")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it names a party by its code. */
  public boolean isOfParty() {
    return PARTIES.contains(key()) && !(fact instanceof Recommendation);
  }

  /** The person whose field it is, if it is a person's. */
  public Optional<Person> person() {
    List<Person> people =
        fact instanceof Event event
            ? event.participants()
            : fact instanceof Mechanism mechanism ? mechanism.chairs() : List.of();
    String[] steps = path.split("\\.");
    boolean isPerson = steps.length == 3 && !steps[0].equals("sessions");
    int position = isPerson ? Integer.parseInt(steps[1]) : 0;
    return position > 0 && position <= people.size()
        ? Optional.of(people.get(position - 1))
        : Optional.empty();
  }
}
