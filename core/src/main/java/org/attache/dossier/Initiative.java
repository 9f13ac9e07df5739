package org.attache.dossier;

import java.util.List;
import java.util.Map;
import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * A project or programme that one or both parties belong to.
 *
 * @param id unique within the dossier
 * @param name its name
 * @param partOf the initiative it belongs to; empty list or one reference
 * @param members the codes of the parties that belong to it
 * @param summary what it is, in Markdown
 * @param sources the sources of all fields that name none of their own
 * @param at where the initiative stands
 */
public record Initiative(
    @Key(required = true, describe = "Unique within the dossier.") String id,
    @Key(required = true, describe = "Its name.") Claimed<String> name,
    @Key(describe = "The id of the initiative it belongs to.") List<Reference> partOf,
    @Key(describe = "The codes of the parties that belong to it.") List<String> members,
    @Key(describe = "What it is, in Markdown.") Claimed<String> summary,
    @Key(describe = "Sources as id or id#locator.") List<Citation> sources,
    Location at)
    implements Fact {

  public Initiative {
    partOf = List.copyOf(partOf);
    members = List.copyOf(members);
    sources = List.copyOf(sources);
  }

  /** Starts an initiative with its id. */
  public static InitiativeBuilder builder(String id) {
    return new InitiativeBuilder(id);
  }

  @Override
  public Map<String, Claimed<?>> fields() {
    return Fields.of("name", name, "summary", summary);
  }
}
