package org.attache.dossier;

import java.util.List;
import java.util.Map;
import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * A number that sources state and that belongs to no other fact.
 *
 * @param id unique within the dossier
 * @param label what is counted or measured
 * @param value the number, as it was said
 * @param unit what one of it is, in the singular, such as document; may be empty
 * @param asOf the date it holds for, in EDTF
 * @param formula how it follows from other numbers of the dossier, such as {@code sum(a, b)}; may
 *     be empty
 * @param sources the sources of all fields that name none of their own
 * @param at where the figure stands
 */
public record Figure(
    @Key(required = true, describe = "Unique within the dossier.") String id,
    @Key(required = true, describe = "What is counted or measured.") Claimed<String> label,
    @Key(required = true, describe = "The number, as it was said.") Claimed<SaidNumber> value,
    @Key(describe = "What one of it is, in the singular.") String unit,
    @Key(describe = "The date it holds for, in EDTF.") Claimed<EdtfDate> asOf,
    @Key(describe = "How it follows from other numbers, such as sum(a, b); it is checked by it.")
        String formula,
    @Key(describe = "Sources as id or id#locator.") List<Citation> sources,
    Location at)
    implements Fact {

  public Figure {
    sources = List.copyOf(sources);
  }

  /** Starts a figure with its id. */
  public static FigureBuilder builder(String id) {
    return new FigureBuilder(id);
  }

  @Override
  public Map<String, Claimed<?>> fields() {
    return Fields.of("label", label, "value", value, "asOf", asOf);
  }
}
