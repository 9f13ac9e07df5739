package org.attache.trade;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.dossier.Flow;
import org.attache.dossier.Measure;
import org.attache.dossier.StatedTotal;

/** Gathers the amounts of one period. */
final class Levels {

  private final String period;
  private final List<StatedTotal> totals;
  private final Sides sides;
  private final Map<Indicator, Amount> levels = new EnumMap<>(Indicator.class);
  private final List<List<Amount>> products = new ArrayList<>();
  private final List<Amount> rates = new ArrayList<>();
  private String favours = "";

  Levels(String period, List<StatedTotal> totals, Sides sides) {
    this.period = period;
    this.totals = totals;
    this.sides = sides;
  }

  String period() {
    return period;
  }

  String favours() {
    return favours;
  }

  List<Amount> amounts() {
    List<Amount> few = new ArrayList<>(levels.values());
    if (products.stream().anyMatch(RowAmounts.class::isInstance)) {
      return new JoinedAmounts(few, products, rates);
    }
    products.forEach(few::addAll);
    few.addAll(rates);
    return few;
  }

  /** Adds the rows of a direction's products; their amounts. */
  List<Amount> products(Indicator indicator, List<Flow> flows, int[] rows) {
    List<Amount> amounts = RowAmounts.of(rows, row -> product(indicator, flows.get(row)));
    products.add(amounts);
    return amounts;
  }

  private Amount product(Indicator indicator, Flow flow) {
    Quantity quantity = Quantity.of(flow.value());
    return new Amount(
        new Subject(period, indicator, Aspect.PRODUCT, flow.product()).of(sides.kind()),
        quantity.value(),
        quantity.range(),
        quantity.qualifier(),
        new Derivation.FromFlow(flow),
        List.of());
  }

  /** Adds a direction's row of all goods. */
  void total(Indicator indicator, Flow flow) {
    put(indicator, Quantity.of(flow.value()), new Derivation.FromFlow(flow));
  }

  /** Adds a direction's level as the sum of its products. */
  void sum(Indicator indicator, List<Amount> parts) {
    parts.stream()
        .map(Quantity::of)
        .reduce(Quantity::plus)
        .ifPresent(sum -> put(indicator, sum, new Derivation.Sum(parts)));
  }

  /** Adds turnover, balance and shares: computed where both directions are known, else stated. */
  void complete() {
    Optional<Amount> sold = level(Indicator.EXPORTS);
    Optional<Amount> bought = level(Indicator.IMPORTS);
    if (sold.isPresent() && bought.isPresent()) {
      compute(sold.get(), bought.get());
      return;
    }
    stated(Measure.TURNOVER).findFirst().ifPresent(total -> put(Indicator.TURNOVER, total));
    stated(Measure.BALANCE)
        .findFirst()
        .ifPresent(
            total -> {
              put(Indicator.BALANCE, total);
              favours = total.value().value().value().signum() == 0 ? "" : total.favours();
            });
  }

  /** Adds the change and growth of every level that the other period has too. */
  void compareWith(TradePeriod before) {
    for (Amount now : levels.values()) {
      Indicator indicator = now.subject().indicator();
      if (indicator != Indicator.BALANCE || before.favours().equals(favours)) {
        before.level(indicator).ifPresent(then -> addChange(now, then));
      }
    }
  }

  private void compute(Amount sold, Amount bought) {
    int sign = sold.value().compareTo(bought.value());
    favours = sign == 0 ? "" : sign > 0 ? sides.first() : sides.second();
    if (sides.kind().isTrade()) {
      put(
          Indicator.TURNOVER,
          Quantity.of(sold).plus(Quantity.of(bought)),
          new Derivation.Sum(List.of(sold, bought)));
    }
    Amount larger = sign >= 0 ? sold : bought;
    Amount smaller = sign >= 0 ? bought : sold;
    put(
        Indicator.BALANCE,
        Quantity.of(larger).minus(Quantity.of(smaller)),
        new Derivation.Difference(larger, smaller));
    level(Indicator.TURNOVER)
        .ifPresent(
            turnover -> {
              addShare(sold, bought, turnover);
              addShare(bought, sold, turnover);
            });
  }

  private void addChange(Amount now, Amount then) {
    Amount change =
        amount(
            now.subject().with(Aspect.CHANGE),
            Quantity.of(now).minus(Quantity.of(then)),
            new Derivation.Difference(now, then));
    rates.add(change);
    // Investment may be below zero, from where and to where no rate of growth leads.
    boolean isMeasurable =
        sides.kind().isTrade()
            ? then.value().signum() != 0
            : then.value().signum() > 0 && now.value().signum() >= 0;
    if (isMeasurable) {
      Quantity growth =
          new Quantity(
              Rounding.perCent(change.value(), then.value()),
              Rounding.growth(now.range(), then.range()),
              change.qualifier());
      rates.add(
          amount(now.subject().with(Aspect.GROWTH), growth, new Derivation.Ratio(change, then)));
    }
  }

  private void addShare(Amount part, Amount rest, Amount turnover) {
    if (turnover.value().signum() != 0) {
      Quantity share =
          new Quantity(
              Rounding.perCent(part.value(), turnover.value()),
              Rounding.share(part.range(), rest.range()),
              Rounding.ofDifference(part.qualifier(), rest.qualifier()));
      rates.add(
          amount(part.subject().with(Aspect.SHARE), share, new Derivation.Ratio(part, turnover)));
    }
  }

  private Optional<Amount> level(Indicator indicator) {
    return Optional.ofNullable(levels.get(indicator));
  }

  private void put(Indicator indicator, StatedTotal total) {
    put(indicator, Quantity.of(total.value().value()), new Derivation.FromTotal(total));
  }

  private void put(Indicator indicator, Quantity quantity, Derivation derivation) {
    levels.put(
        indicator, amount(Subject.level(period, indicator).of(sides.kind()), quantity, derivation));
  }

  private Amount amount(Subject subject, Quantity quantity, Derivation derivation) {
    return new Amount(
        subject,
        quantity.value(),
        quantity.range(),
        quantity.qualifier(),
        derivation,
        confirming(subject, quantity, derivation));
  }

  /** What sources state of a computed total and what its rounding allows. */
  private List<StatedTotal> confirming(Subject subject, Quantity computed, Derivation derivation) {
    if (derivation instanceof Derivation.FromTotal || subject.aspect() != Aspect.LEVEL) {
      return List.of();
    }
    return switch (subject.indicator()) {
      case EXPORTS, IMPORTS -> List.of();
      case TURNOVER -> stated(Measure.TURNOVER).filter(total -> allows(computed, total)).toList();
      case BALANCE ->
          stated(Measure.BALANCE)
              .filter(total -> total.favours().equals(favours))
              .filter(total -> allows(computed, total))
              .toList();
    };
  }

  private Stream<StatedTotal> stated(Measure measure) {
    return totals.stream().filter(total -> total.measure() == measure && total.value().isPresent());
  }

  private static boolean allows(Quantity computed, StatedTotal total) {
    return total.value().value().interval().meets(computed.range());
  }
}
