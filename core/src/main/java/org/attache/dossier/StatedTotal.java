package org.attache.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.problem.Location;
import org.attache.tree.Key;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a total; checked against the flows, never summed with them.
 *
 * @param id unique within the dossier; empty to have one made from year and measure
 * @param year the period, in EDTF
 * @param measure what is totalled
 * @param favours for a balance, the code of the party with the surplus; otherwise empty
 * @param value in the trade section's currency and unit
 * @param sources the sources of the value where it names none of its own
 * @param at where the total stands
 */
public record StatedTotal(
    @Key(describe = "Unique within the dossier; made from year and measure if left out.") String id,
    @Key(required = true, describe = "The period, in EDTF.") EdtfDate year,
    @Key(required = true, describe = "What is totalled.") Measure measure,
    @Key(describe = "For a balance, the code of the party with the surplus.") String favours,
    @Key(required = true, describe = "The number, as it was said.") Claimed<SaidNumber> value,
    @Key(describe = "Sources as id or id#locator.") List<Citation> sources,
    Location at)
    implements Fact {

  public StatedTotal {
    if (id.isEmpty()) {
      String period = year.text().replaceAll("[?~%]", "").replaceAll("\\W+", "-");
      id = measure.name().toLowerCase(Locale.ROOT) + "-" + period;
    }
    sources = List.copyOf(sources);
  }

  /** Starts a stated total with its id. */
  public static StatedTotalBuilder builder(String id) {
    return new StatedTotalBuilder(id);
  }

  @Override
  public Map<String, Claimed<?>> fields() {
    return Fields.of("value", value);
  }

  // Written out: those that Java makes for a record cost milliseconds when first called.

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof StatedTotal other
        && id.equals(other.id)
        && year.equals(other.year)
        && measure.equals(other.measure)
        && favours.equals(other.favours)
        && value.equals(other.value)
        && sources.equals(other.sources)
        && at.equals(other.at);
  }

  @Override
  public int hashCode() {
    int hash = id.hashCode();
    hash = 31 * hash + year.hashCode();
    hash = 31 * hash + measure.hashCode();
    hash = 31 * hash + favours.hashCode();
    hash = 31 * hash + value.hashCode();
    hash = 31 * hash + sources.hashCode();
    return 31 * hash + at.hashCode();
  }
}
