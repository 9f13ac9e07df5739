package org.attache.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.trade.Outcome.Reason;
import org.attache.trade.Workings.Result;

/**
 * How much of a whole falls to few of its parts.
 *
 * @param whole what shares are of
 * @param id of the index
 * @param metrics the index and its normalised form
 * @param topic of what
 */
record Concentration(Optional<Quantified> whole, String id, List<Metric> metrics, Topic topic) {

  private static final int MOST = 10_000;

  /** {@code Σ (part ÷ whole × 100)²}; the range allows for what no part is given for. */
  Outcome of(Map<String, Quantified> parts) {
    if (whole.isEmpty() || parts.isEmpty()) {
      return Outcome.missing(Reason.NO_PRODUCTS, topic);
    }
    if (whole.get().value().signum() <= 0) {
      return Outcome.missing(Reason.ZERO, topic);
    }
    Result all = Result.of(whole.get());
    BigDecimal value = BigDecimal.ZERO;
    Range squares = Range.ZERO;
    Range named = Range.ZERO;
    List<Quantified> inputs = new ArrayList<>();
    for (Quantified part : parts.values()) {
      Result share = Result.of(part).over(all);
      value = value.add(share.value().multiply(share.value()), Workings.DIGITS);
      squares = squares.plus(share.range().times(share.range()));
      named = named.plus(Range.of(part));
      inputs.add(part);
    }
    inputs.add(whole.get());
    Range rest = isSum(parts) ? Range.ZERO : rest(all.range(), named);
    squares = squares.plus(new Range(0, rest.times(rest).high()));
    Result index = new Result(value, squares).times(MOST);
    return Workings.found(
        id,
        metrics.get(0),
        topic,
        isSum(parts) ? index.within(0, MOST) : index,
        Workings.over("Σ (part ÷ " + whole.get().id() + " × 100)²", inputs));
  }

  /**
   * {@code (H ÷ 10,000 − 1 ÷ n) ÷ (1 − 1 ÷ n)}, which grows with n: the range allows for parts that
   * are zero only by rounding.
   */
  Outcome normalised(Map<String, Quantified> parts) {
    long count = parts.values().stream().filter(part -> part.value().signum() > 0).count();
    return of(parts)
        .then(
            index -> {
              if (count < 2) {
                return Outcome.missing(Reason.ONLY_ONE, topic);
              }
              // (H ÷ 10,000 − 1 ÷ n) ÷ (1 − 1 ÷ n) = (H × n ÷ 10,000 − 1) ÷ (n − 1)
              int n = (int) count;
              int least = (int) parts.values().stream().filter(p -> Range.of(p).low() > 0).count();
              int most = (int) parts.values().stream().filter(p -> Range.of(p).high() > 0).count();
              Result result =
                  new Result(
                      normalised(index, n).value(),
                      new Range(
                          normalised(index, Math.max(2, least)).range().low(),
                          normalised(index, Math.max(2, most)).range().high()));
              return Workings.found(
                  id + ".normalised",
                  metrics.get(1),
                  topic,
                  result,
                  Workings.computed("({} ÷ 10,000 − 1 ÷ " + n + ") ÷ (1 − 1 ÷ " + n + ")", index));
            });
  }

  private static Result normalised(Measurement index, int n) {
    return unrounded(index).times(n).over(exactly(MOST)).minus(1).over(exactly(n - 1));
  }

  private static Result exactly(int number) {
    return new Result(BigDecimal.valueOf(number), Range.exactly(number));
  }

  private static Result unrounded(Measurement index) {
    return new Result(index.value(), Range.of(index.range()));
  }

  /** Whether the whole is what the parts add up to, so that nothing is left. */
  private boolean isSum(Map<String, Quantified> parts) {
    return whole.map(all -> all.inputs().size() == parts.size()).orElse(false);
  }

  private static Range rest(Range all, Range named) {
    double share = all.minus(named).high() <= 0 ? 0 : all.minus(named).high() / all.low();
    return new Range(0, Double.isFinite(share) ? Math.nextUp(Math.min(share, 1)) : 1);
  }
}
