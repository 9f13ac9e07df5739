package org.attache.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attache.dossier.Flow;
import org.attache.trade.Outcome.Reason;
import org.attache.trade.Workings.Result;

/** What a party sells more of than the world does, product by product, in a period. */
final class Advantages {

  private final Book book;
  private final String period;

  Advantages(Book book, String period) {
    this.book = book;
    this.period = period;
  }

  /**
   * The products a party sells to the world, with {@link Metric#ADVANTAGE}, the greatest first.
   * Products without a figure for the world are not among them.
   */
  List<Measurement> of(String party) {
    Optional<Basket> own = book.products(new Way(party, Flow.WORLD, period));
    Optional<Basket> world = book.products(new Way(Flow.WORLD, Flow.WORLD, period));
    if (own.isEmpty() || world.isEmpty()) {
      return List.of();
    }
    int digits = Basket.commonDepth(own.get(), world.get());
    return own.get().at(digits).keySet().stream()
        .map(code -> of(party, code, digits).measurement())
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparing(Measurement::value)
                .reversed()
                .thenComparing(one -> one.topic().product()))
        .toList();
  }

  /** Why {@link #of(String)} is empty, if it is for want of figures. */
  Optional<Outcome.Missing> missing(String party) {
    for (Way way :
        List.of(new Way(party, Flow.WORLD, period), new Way(Flow.WORLD, Flow.WORLD, period))) {
      if (book.products(way).isEmpty()) {
        return Optional.of(new Outcome.Missing(Reason.NO_PRODUCTS, way.topic()));
      }
    }
    return Optional.empty();
  }

  /** {@link Metric#ADVANTAGE} of a party in a product, by so many digits of codes. */
  Outcome of(String party, String code, int digits) {
    Way out = new Way(party, Flow.WORLD, period);
    Way all = new Way(Flow.WORLD, Flow.WORLD, period);
    List<Quantified> figures = new ArrayList<>();
    for (Way way : List.of(out, all)) {
      Optional<Basket> basket = book.products(way);
      if (basket.isEmpty()) {
        return Outcome.missing(Reason.NO_PRODUCTS, way.topic());
      }
      Quantified amount = basket.get().at(digits).get(code);
      if (amount == null) {
        return Outcome.missing(Reason.NO_PRODUCT, way.topic().withProduct(code));
      }
      figures.add(amount);
      figures.add(basket.get().total());
    }
    Topic topic = out.topic().withProduct(code);
    if (figures.subList(1, 4).stream().anyMatch(figure -> figure.value().signum() == 0)) {
      return Outcome.missing(Reason.ZERO, topic);
    }
    Quantified[] four = figures.toArray(Quantified[]::new);
    return Workings.found(
        "trade." + period + "." + party + ".advantage." + code,
        Metric.ADVANTAGE,
        topic,
        Result.ratio(four[0], four[1], 1).over(Result.ratio(four[2], four[3], 1)),
        Workings.computed("({} ÷ {}) ÷ ({} ÷ {})", four));
  }

  /**
   * {@link Metric#ADVANTAGE_SYMMETRIC} of an advantage: {@code 1 − 2 ÷ (RCA + 1)}, which grows with
   * it.
   */
  static Outcome symmetric(Measurement advantage) {
    Result two = new Result(BigDecimal.valueOf(2), Range.exactly(2));
    Result plusOne = new Result(unrounded(advantage), Range.of(advantage)).minus(-1);
    Result rest = two.over(plusOne);
    Result result =
        new Result(BigDecimal.ONE.subtract(rest.value()), Range.exactly(1).minus(rest.range()));
    return Workings.found(
        advantage.id() + ".symmetric",
        Metric.ADVANTAGE_SYMMETRIC,
        advantage.topic(),
        result,
        Workings.computed("({} − 1) ÷ ({} + 1)", advantage, advantage));
  }

  /** An advantage from what it is computed from: the rounded one would be rounded twice. */
  private static BigDecimal unrounded(Measurement advantage) {
    List<Quantified> four = advantage.inputs();
    return Result.ratio(four.get(0), four.get(1), 1)
        .over(Result.ratio(four.get(2), four.get(3), 1))
        .value();
  }
}
