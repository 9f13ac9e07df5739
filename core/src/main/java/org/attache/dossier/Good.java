package org.attache.dossier;

import java.util.List;
import java.util.Map;
import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * A kind of goods that one party sells to the other, where no amount is known.
 *
 * @param id unique within the dossier
 * @param from the code of the selling party
 * @param name the goods, as they stand in the middle of a sentence
 * @param code Harmonized System code of 2, 4 or 6 digits; may be empty
 * @param sources the sources of all fields that name none of their own
 * @param at where the entry stands
 */
public record Good(
    @Key(required = true, describe = "Unique within the dossier.") String id,
    @Key(required = true, describe = "The code of the selling party.") String from,
    @Key(required = true, describe = "The goods, as in the middle of a sentence.")
        Claimed<String> name,
    @Key(describe = "Harmonized System code of 2, 4 or 6 digits.") String code,
    @Key(describe = "Sources as id or id#locator.") List<Citation> sources,
    Location at)
    implements Fact {

  public Good {
    sources = List.copyOf(sources);
  }

  /** Starts a kind of goods with its id. */
  public static GoodBuilder builder(String id) {
    return new GoodBuilder(id);
  }

  @Override
  public Map<String, Claimed<?>> fields() {
    return Fields.of("name", name);
  }
}
