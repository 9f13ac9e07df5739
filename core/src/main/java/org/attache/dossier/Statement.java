package org.attache.dossier;

import java.util.List;
import java.util.Map;
import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * Something a source says that is neither an event nor a number.
 *
 * @param id unique within the dossier
 * @param topic where it belongs: history, diplomacy, defence, economy, region, recommendations or
 *     any word a template asks for
 * @param text one or more full sentences in Markdown
 * @param sources the sources of all fields that name none of their own
 * @param at where the statement stands
 */
public record Statement(
    @Key(required = true, describe = "Unique within the dossier.") String id,
    @Key(required = true, describe = "Where it belongs, such as history or defence.") String topic,
    @Key(required = true, describe = "One or more full sentences, in Markdown.")
        Claimed<String> text,
    @Key(describe = "Sources as id or id#locator.") List<Citation> sources,
    Location at)
    implements Fact {

  public Statement {
    sources = List.copyOf(sources);
  }

  /** Starts a statement with its id. */
  public static StatementBuilder builder(String id) {
    return new StatementBuilder(id);
  }

  @Override
  public Map<String, Claimed<?>> fields() {
    return Fields.of("text", text);
  }
}
