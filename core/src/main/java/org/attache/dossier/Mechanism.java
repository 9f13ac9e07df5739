package org.attache.dossier;

import java.util.List;
import java.util.Map;
import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * A standing channel between the parties.
 *
 * @param id unique within the dossier
 * @param name its name
 * @param kind what sort of channel
 * @param parent the mechanism it belongs to; empty list or one reference
 * @param established when it was set up, in EDTF
 * @param remit what it deals with, in Markdown
 * @param chairs who leads it
 * @param sessionsHeld how many sessions were held
 * @param sessions the sessions known one by one
 * @param sources the sources of all fields that name none of their own
 * @param at where the mechanism stands
 */
public record Mechanism(
    @Key(required = true, describe = "Unique within the dossier.") String id,
    @Key(required = true, describe = "Its name.") Claimed<String> name,
    @Key(required = true, describe = "What sort of channel it is.") MechanismKind kind,
    @Key(describe = "The id of the mechanism it belongs to.") List<Reference> parent,
    @Key(describe = "When it was set up, in EDTF.") Claimed<EdtfDate> established,
    @Key(describe = "What it deals with, in Markdown.") Claimed<String> remit,
    @Key(describe = "Who leads it.") List<Person> chairs,
    @Key(describe = "How many sessions were held.") Claimed<SaidNumber> sessionsHeld,
    @Key(describe = "The sessions known one by one.") List<Session> sessions,
    @Key(describe = "Sources as id or id#locator.") List<Citation> sources,
    Location at)
    implements Fact {

  public Mechanism {
    parent = List.copyOf(parent);
    chairs = List.copyOf(chairs);
    sessions = List.copyOf(sessions);
    sources = List.copyOf(sources);
  }

  /** Starts a mechanism with its id. */
  public static MechanismBuilder builder(String id) {
    return new MechanismBuilder(id);
  }

  @Override
  public Map<String, Claimed<?>> fields() {
    return Fields.of(
        "name", name, "established", established, "remit", remit, "sessionsHeld", sessionsHeld);
  }
}
