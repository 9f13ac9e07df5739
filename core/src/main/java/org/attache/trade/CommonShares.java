package org.attache.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.attache.trade.Outcome.Reason;
import org.attache.trade.Workings.Result;

/** How much of what goes two ways is of the same products. */
final class CommonShares {

  private final Book book;
  private final String period;

  CommonShares(Book book, String period) {
    this.book = book;
    this.period = period;
  }

  /** The sum of the smaller shares; the range allows for what no product is given for. */
  Outcome of(Way one, Way other, Metric metric, Topic topic) {
    for (Way way : List.of(one, other)) {
      if (book.products(way).isEmpty()) {
        return Outcome.missing(Reason.NO_PRODUCTS, way.topic());
      }
      if (book.level(way).orElseThrow().value().signum() <= 0) {
        return Outcome.missing(Reason.ZERO, way.topic());
      }
    }
    Basket left = book.products(one).orElseThrow();
    Basket right = book.products(other).orElseThrow();
    int digits = Basket.commonDepth(left, right);
    Shares a = new Shares(left, digits);
    Shares b = new Shares(right, digits);
    BigDecimal value = BigDecimal.ZERO;
    Range range = Range.ZERO;
    for (String code : left.at(digits).keySet()) {
      if (right.at(digits).containsKey(code)) {
        Result x = a.of(code);
        Result y = b.of(code);
        value = value.add(x.value().min(y.value()), Workings.DIGITS);
        range = range.plus(x.range().smaller(y.range()));
      }
    }
    double open = Math.min(1, a.unnamed() + b.unnamed());
    range = range.plus(new Range(0, open)).within(0, 1);
    List<Quantified> inputs = new ArrayList<>(left.at(digits).values());
    inputs.add(left.total());
    inputs.addAll(right.at(digits).values());
    inputs.add(right.total());
    return Workings.found(
        "trade." + period + "." + topic.from() + "." + topic.to() + "." + metric.word(),
        metric,
        topic.withBase(Integer.toString(digits)),
        new Result(value, range).times(100),
        Workings.over(
            "Σ min(share of "
                + one.from()
                + " → "
                + one.to()
                + ", share of "
                + other.from()
                + " → "
                + other.to()
                + ") × 100",
            inputs));
  }

  /** Shares of products in all of a basket. */
  private record Shares(Basket basket, int digits) {

    Result of(String code) {
      return Result.of(basket.at(digits).get(code)).over(Result.of(basket.total()));
    }

    /** How much of it at most is of no product. */
    double unnamed() {
      Range named =
          basket.at(digits).values().stream().map(Range::of).reduce(Range.ZERO, Range::plus);
      Range all = Range.of(basket.total());
      boolean isAll = basket.total().inputs().size() == basket.at(digits).size();
      double share = all.minus(named).high() / all.low();
      return isAll || share <= 0 ? 0 : Double.isNaN(share) ? 1 : Math.min(1, share);
    }
  }
}
