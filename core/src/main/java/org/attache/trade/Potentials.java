package org.attache.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.dossier.Flow;
import org.attache.dossier.Interval;
import org.attache.trade.Outcome.Reason;

/**
 * The gap table: products that one party sells to the world and the other buys from it, with what
 * they do not trade of them.
 *
 * <p>The seller's figures are without freight and the buyer's with it, and neither says that the
 * goods are alike or for sale: it shows where to look, not what will be sold.
 */
public final class Potentials {

  private final Book book;
  private final Way own;
  private final Way supply;
  private final Way demand;

  Potentials(Book book, Way own) {
    this.book = book;
    this.own = own;
    this.supply = own.to(Flow.WORLD);
    this.demand = own.from(Flow.WORLD);
  }

  /** Why there is no table, if so. */
  public Optional<Outcome.Missing> missing() {
    for (Way way : List.of(supply, demand, own)) {
      if (products(way).isEmpty()) {
        return Optional.of(new Outcome.Missing(Reason.NO_PRODUCTS, way.topic()));
      }
    }
    return Optional.empty();
  }

  /**
   * Products with more than nothing to trade, the most first, at the finest level that all three
   * tables have; empty where {@link #missing()} says why.
   */
  public List<Potential> products() {
    if (missing().isPresent()) {
      return List.of();
    }
    Basket sold = products(supply).orElseThrow();
    Basket bought = products(demand).orElseThrow();
    Basket traded = products(own).orElseThrow();
    int digits = Basket.commonDepth(sold, bought, traded);
    Interval unnamed = unnamed(traded, digits);
    Comparisons comparisons = new Comparisons(book, own.period());
    List<Potential> found = new ArrayList<>();
    for (Map.Entry<String, Quantified> one : sold.at(digits).entrySet()) {
      String code = one.getKey();
      Quantified wanted = bought.at(digits).get(code);
      if (wanted != null) {
        List<Quantified> now =
            Optional.ofNullable(traded.at(digits).get(code)).map(List::of).orElse(List.of());
        Measurement potential = potential(code, one.getValue(), wanted, now, unnamed);
        if (potential.value().signum() > 0) {
          found.add(
              new Potential(
                  code,
                  one.getValue(),
                  wanted,
                  potential,
                  traded(code, now),
                  comparisons.advantage(own.from(), code)));
        }
      }
    }
    found.sort(
        Comparator.comparing((Potential one) -> one.potential().value())
            .reversed()
            .thenComparing(Potential::code));
    return List.copyOf(found);
  }

  private Measurement potential(
      String code, Quantified sold, Quantified bought, List<Quantified> now, Interval unnamed) {
    boolean isSupply = sold.value().compareTo(bought.value()) <= 0;
    Quantity least = Quantity.of(isSupply ? sold : bought);
    Range range = Range.of(sold).smaller(Range.of(bought));
    Quantity rest =
        now.isEmpty()
            ? new Quantity(
                least.value(), range.minus(Range.of(unnamed)).toInterval(), least.qualifier())
            : new Quantity(
                least.value().subtract(now.get(0).value()),
                range.minus(Range.of(now.get(0))).toInterval(),
                Rounding.ofDifference(least.qualifier(), now.get(0).qualifier()));
    List<Quantified> inputs = new ArrayList<>(List.of(sold, bought));
    inputs.addAll(now);
    String formula =
        "min("
            + sold.id()
            + ", "
            + bought.id()
            + ")"
            + (now.isEmpty() ? "" : " − " + now.get(0).id());
    return new Measurement(
        book.base(own) + ".potential." + code,
        Metric.POTENTIAL,
        own.topic().withProduct(code),
        rest.value(),
        rest.range(),
        rest.qualifier(),
        Workings.over(formula, inputs));
  }

  /** The amount as a measurement: a product with a row of its own or one that was added up. */
  private Outcome traded(String code, List<Quantified> now) {
    Topic topic = own.topic().withProduct(code);
    return now.isEmpty()
        ? Outcome.missing(Reason.NO_PRODUCT, topic)
        : new Outcome.Found(measured(topic, now.get(0)));
  }

  private static Measurement measured(Topic topic, Quantified amount) {
    if (amount instanceof Measurement measurement) {
      return measurement;
    }
    Measurement.Basis basis =
        ((Amount) amount).derivation() instanceof Derivation.FromFlow row
            ? new Measurement.Basis.Row(row.flow())
            : Workings.sum(List.copyOf(amount.inputs()));
    return new Measurement(
        amount.id(), Metric.FLOW, topic, amount.value(), amount.range(), amount.qualifier(), basis);
  }

  /** Of a product that is not listed as much may be traded as no product is given for. */
  private static Interval unnamed(Basket traded, int digits) {
    Range named =
        traded.at(digits).values().stream().map(Range::of).reduce(Range.ZERO, Range::plus);
    boolean isAll = traded.total().inputs().size() == traded.at(digits).size();
    double rest = Range.of(traded.total()).minus(named).high();
    if (isAll || rest <= 0) {
      return Interval.of(BigDecimal.ZERO, BigDecimal.ZERO);
    }
    return new Range(0, rest).toInterval();
  }

  private Optional<Basket> products(Way way) {
    return book.basket(way).filter(basket -> !basket.at(Basket.AS_GIVEN).isEmpty());
  }
}
