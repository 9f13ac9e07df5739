package org.attache.dossier;

import java.util.List;
import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * What the parties trade.
 *
 * @param currency ISO 4217 code of all values
 * @param unit the power of ten of all values
 * @param periods how to speak of periods that are not simply years
 * @param flows the trade table
 * @param stated what sources say of totals
 * @param goods what each party sells, where no amounts are known
 * @param at where the trade section stands
 */
public record Trade(
    @Key(absent = "USD", describe = "ISO 4217 code of all values; USD if left out.")
        String currency,
    @Key(absent = "one", describe = "The power of ten of all values; one if left out.") Scale unit,
    @Key(describe = "How to speak of periods that are not simply years.") List<Period> periods,
    @Key(describe = "The trade table, or the name of a CSV file that holds it.") List<Flow> flows,
    @Key(describe = "What sources say of totals.") List<StatedTotal> stated,
    @Key(describe = "What each party sells.") List<Good> goods,
    Location at) {

  /** Fewer flows are handier as they are. */
  private static final int MANY = 5_000;

  /** No trade at all. */
  public static final Trade NONE =
      new Trade("USD", Scale.ONE, List.of(), List.of(), List.of(), List.of(), Location.NOWHERE);

  public Trade {
    periods = List.copyOf(periods);
    flows =
        flows instanceof FlowList columns && flows.size() > MANY
            ? columns.seal()
            : List.copyOf(flows);
    stated = List.copyOf(stated);
    goods = List.copyOf(goods);
  }

  /** Starts a trade section. */
  public static TradeBuilder builder() {
    return new TradeBuilder();
  }
}
