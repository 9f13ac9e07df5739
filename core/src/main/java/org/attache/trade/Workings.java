package org.attache.trade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.dossier.Qualifier;

/** Puts an indicator together from what it was computed from. */
final class Workings {

  /** Digits of values before they are rounded. */
  static final MathContext DIGITS = MathContext.DECIMAL128;

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Longer formulas are told by their first and last input. */
  private static final int MOST_NAMED = 12;

  private Workings() {}

  static Measurement.Basis sum(List<Quantified> parts) {
    return new Measurement.Basis.Computed(joined(parts, " + "), parts);
  }

  /** A formula that names its inputs where they are few: {@code {}} stands for their ids. */
  static Measurement.Basis computed(String formula, Quantified... inputs) {
    String words = formula;
    for (Quantified input : inputs) {
      words = words.replaceFirst("\\{}", input.id());
    }
    return new Measurement.Basis.Computed(words, List.of(inputs));
  }

  /** A formula in words over many inputs. */
  static Measurement.Basis over(String formula, List<Quantified> inputs) {
    return new Measurement.Basis.Computed(formula, inputs);
  }

  static String joined(List<? extends Quantified> parts, String sign) {
    if (parts.size() <= MOST_NAMED) {
      return parts.stream().map(Quantified::id).collect(Collectors.joining(sign));
    }
    return parts.get(0).id()
        + sign
        + "…"
        + sign
        + parts.get(parts.size() - 1).id()
        + " ("
        + parts.size()
        + ")";
  }

  /** A ratio or an index: rounded, about where an input is not exact. */
  static Outcome found(
      String id, Metric metric, Topic topic, Result result, Measurement.Basis basis) {
    Qualifier qualifier = Qualifier.EXACT;
    if (basis instanceof Measurement.Basis.Computed computed) {
      boolean isExact =
          computed.inputs().stream().allMatch(one -> one.qualifier() == Qualifier.EXACT);
      qualifier = isExact ? Qualifier.EXACT : Qualifier.ABOUT;
    }
    return new Outcome.Found(
        new Measurement(
            id,
            metric,
            topic,
            result.value().setScale(metric.decimals(), RoundingMode.HALF_UP),
            result.range().toInterval(),
            qualifier,
            basis));
  }

  /** Money, which keeps its decimals. */
  static Outcome money(
      String id, Metric metric, Topic topic, Quantity quantity, Measurement.Basis basis) {
    return new Outcome.Found(
        new Measurement(
            id, metric, topic, quantity.value(), quantity.range(), quantity.qualifier(), basis));
  }

  /**
   * What arithmetic gives.
   *
   * @param value not rounded
   * @param range all it may be
   */
  record Result(BigDecimal value, Range range) {

    static Result of(Quantified amount) {
      return new Result(amount.value(), Range.of(amount));
    }

    /** The first divided by the second, times a factor. */
    static Result ratio(Quantified part, Quantified whole, int factor) {
      return of(part).over(of(whole)).times(factor);
    }

    Result plus(Result other) {
      return new Result(value.add(other.value), range.plus(other.range));
    }

    Result over(Result divisor) {
      return new Result(value.divide(divisor.value, DIGITS), range.over(divisor.range));
    }

    Result root(int degree) {
      return new Result(
          new BigDecimal(Math.pow(value.doubleValue(), 1.0 / degree)), range.root(degree));
    }

    Result times(int factor) {
      return new Result(
          value.multiply(BigDecimal.valueOf(factor)), factor == 1 ? range : range.times(factor));
    }

    Result minus(int number) {
      return new Result(
          value.subtract(BigDecimal.valueOf(number)), range.minus(Range.exactly(number)));
    }

    Result within(double from, double to) {
      return new Result(value, range.within(from, to));
    }
  }
}
