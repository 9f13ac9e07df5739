package org.attache.template;

import java.math.BigDecimal;
import java.util.Optional;
import org.attache.dossier.Interval;
import org.attache.trade.Measurement;
import org.attache.trade.Outcome;
import org.attache.trade.TopProducts;

/** Words by which templates tell how far something goes, without comparing numbers themselves. */
final class Degrees {

  /**
   * The bounds of moderate concentration: US Department of Justice and Federal Trade Commission,
   * Merger Guidelines, 2023, guideline 1.
   */
  private static final BigDecimal MODERATE = BigDecimal.valueOf(1_000);

  private static final BigDecimal HIGH = BigDecimal.valueOf(1_800);

  /** Up to so much of all goods, in per cent, may lack a product where most have one. */
  private static final BigDecimal FEW = BigDecimal.valueOf(20);

  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private Degrees() {}

  /** low, moderate or high; empty where what is not known could make it another. */
  static String concentration(Outcome index) {
    Optional<Interval> range = index.measurement().map(Measurement::range);
    String lowest = range.flatMap(Interval::low).map(Degrees::concentration).orElse("");
    String highest = range.flatMap(Interval::high).map(Degrees::concentration).orElse("");
    return lowest.equals(highest) ? lowest : "";
  }

  private static String concentration(BigDecimal index) {
    if (index.compareTo(HIGH) > 0) {
      return "high";
    }
    return index.compareTo(MODERATE) < 0 ? "low" : "moderate";
  }

  /** How much of what goes one way has a product: all, most, some or little; none without any. */
  static String detail(TopProducts all) {
    if (all.products().isEmpty()) {
      return "none";
    }
    Optional<BigDecimal> rest = all.othersShare().measurement().map(Measurement::value);
    if (rest.isEmpty()) {
      return "all";
    }
    return rest.get().compareTo(FEW) <= 0
        ? "most"
        : rest.get().compareTo(HALF) <= 0 ? "some" : "little";
  }

  /** Whether a rank is the first. */
  static boolean isFirst(Outcome rank) {
    return rank.measurement().filter(one -> one.value().compareTo(BigDecimal.ONE) == 0).isPresent();
  }

  /** up or down where rounding cannot make it another, otherwise level; empty if one is missing. */
  static String trend(Outcome before, Outcome now) {
    Optional<Interval> then = before.measurement().map(Measurement::range);
    Optional<Interval> next = now.measurement().map(Measurement::range);
    if (then.isEmpty() || next.isEmpty()) {
      return "";
    }
    if (isAbove(next.get(), then.get())) {
      return "up";
    }
    return isAbove(then.get(), next.get()) ? "down" : "level";
  }

  private static boolean isAbove(Interval one, Interval other) {
    return one.low().isPresent()
        && other.high().isPresent()
        && one.low().get().compareTo(other.high().get()) > 0;
  }
}
