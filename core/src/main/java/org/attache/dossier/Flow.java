package org.attache.dossier;

import java.util.List;
import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * Goods that went from one party to another in a period: a row of the trade table.
 *
 * @param year the period, in EDTF
 * @param from the code of the selling party
 * @param to the code of the buying party
 * @param product {@link #TOTAL} for all goods, or a Harmonized System code
 * @param value in the trade section's currency and unit
 * @param valuation what the value includes
 * @param reporter the code of the party whose statistics these are; empty where unknown
 * @param sources who says so
 * @param flag an observation flag such as e (estimated) or p (provisional); may be empty
 * @param at where the row stands
 */
public record Flow(
    @Key(required = true, describe = "The period, in EDTF.") EdtfDate year,
    @Key(required = true, describe = "The code of the selling party.") String from,
    @Key(required = true, describe = "The code of the buying party.") String to,
    @Key(absent = Flow.TOTAL, describe = "total, or a Harmonized System code; total if left out.")
        String product,
    @Key(required = true, describe = "The value, as it was said.") SaidNumber value,
    @Key(absent = "unstated", describe = "What the value includes.") Valuation valuation,
    @Key(describe = "The code of the party whose statistics these are.") String reporter,
    @Key(value = "source", describe = "Sources as id or id#locator, separated by spaces.")
        List<Citation> sources,
    @Key(describe = "An observation flag such as e or p.") String flag,
    Location at) {

  /** The product of a flow that covers all goods. */
  public static final String TOTAL = "total";

  /** The code of all partners together, as the World Bank writes it. */
  public static final String WORLD = "WLD";

  public Flow {
    sources = List.copyOf(sources);
  }

  /** Starts a flow. */
  public static FlowBuilder builder() {
    return new FlowBuilder();
  }

  /** This with other sources. */
  public Flow withSources(List<Citation> others) {
    return new Flow(year, from, to, product, value, valuation, reporter, others, flag, at);
  }

  /** Whether the flow covers all goods. */
  public boolean isTotal() {
    return product.equals(TOTAL);
  }
}
