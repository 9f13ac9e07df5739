package org.attache.trade;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the partner is to a party's trade both ways together, among the partners in the trade
 * table's context. A partner listed one way only may trade the other way as much as the world's
 * total leaves room for; without that total nobody knows how much.
 */
public final class TradingPartners {

  private final Partners sales;
  private final Partners purchases;
  private final String partner;

  /**
   * A place among partners.
   *
   * @param value by the amounts as they are given, 1 for the largest
   * @param best the least that it may be, given their rounding and what is not listed
   * @param worst the most that it may be; {@link Integer#MAX_VALUE} if any number of partners that
   *     are not listed may trade more
   * @param count how many partners are listed
   */
  public record Place(int value, int best, int worst, int count) {}

  TradingPartners(Partners sales, Partners purchases, String partner) {
    this.sales = sales;
    this.purchases = purchases;
    this.partner = partner;
  }

  /** The place of the partner; empty unless it and another partner are listed both ways. */
  public Optional<Place> place() {
    Map<String, Quantified> sold = sales.all();
    Map<String, Quantified> bought = purchases.all();
    Set<String> codes = new LinkedHashSet<>(sold.keySet());
    codes.addAll(bought.keySet());
    if (!sold.containsKey(partner) || !bought.containsKey(partner) || codes.size() < 2) {
      return Optional.empty();
    }
    double restSold = rest(sales.world(), List.copyOf(sold.values()));
    double restBought = rest(purchases.world(), List.copyOf(bought.values()));
    double mine = value(sold.get(partner)) + value(bought.get(partner));
    Range own = Range.of(sold.get(partner)).plus(Range.of(bought.get(partner)));
    int place = 1;
    int best = 1;
    int worst = 1;
    for (String code : codes) {
      if (!code.equals(partner)) {
        Quantified out = sold.get(code);
        Quantified in = bought.get(code);
        Range other = range(out, restSold).plus(range(in, restBought));
        place += value(out) + value(in) > mine ? 1 : 0;
        best += other.low() > own.high() ? 1 : 0;
        worst += other.high() > own.low() ? 1 : 0;
      }
    }
    boolean isWhole = restSold + restBought <= own.low();
    return Optional.of(new Place(place, best, isWhole ? worst : Integer.MAX_VALUE, codes.size()));
  }

  private static double value(@Nullable Quantified amount) {
    return amount == null ? 0 : amount.value().doubleValue();
  }

  private static Range range(@Nullable Quantified amount, double rest) {
    return amount == null ? new Range(0, rest) : Range.of(amount);
  }

  /** How much of the world's total at most is of nobody listed. */
  private static double rest(Optional<Quantified> world, List<Quantified> listed) {
    if (world.isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    Range known = listed.stream().map(Range::of).reduce(Range.ZERO, Range::plus);
    return Math.max(0, Range.of(world.get()).high() - known.low());
  }
}
