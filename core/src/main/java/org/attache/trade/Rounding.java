package org.attache.trade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.attache.dossier.Interval;
import org.attache.dossier.Qualifier;

/** Carries rounding and qualifiers through arithmetic. */
final class Rounding {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Interval NOTHING = Interval.of(BigDecimal.ZERO, BigDecimal.ZERO);
  private static final MathContext DOWN = new MathContext(16, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(16, RoundingMode.CEILING);

  private Rounding() {}

  /** The qualifier of a sum: open on the side where a part is; about if open on both or about. */
  static Qualifier ofSum(Qualifier left, Qualifier right) {
    if (left == right || right == Qualifier.EXACT) {
      return left;
    }
    if (left == Qualifier.EXACT) {
      return right;
    }
    if (side(left) * side(right) < 0) {
      return Qualifier.ABOUT;
    }
    if (side(left) == 0) {
      return right;
    }
    return side(right) == 0 || isStrict(left) ? left : right;
  }

  /** The qualifier of a difference: what is taken away is open on the other side. */
  static Qualifier ofDifference(Qualifier minuend, Qualifier subtrahend) {
    return ofSum(minuend, turned(subtrahend));
  }

  /** {@code part ÷ whole × 100}, to the decimals that rates are given with. */
  static BigDecimal perCent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, Amount.PER_CENT_DECIMALS, RoundingMode.HALF_UP);
  }

  /** All values of {@code (now ÷ before − 1) × 100}; open where {@code before} may be zero. */
  static Interval growth(Interval now, Interval before) {
    return isPositive(before)
        ? Interval.of(HUNDRED.negate(), HUNDRED.negate()).plus(ratio(now, before))
        : everything();
  }

  /** All values of {@code part ÷ (part + rest) × 100}; open where the whole may be zero. */
  static Interval share(Interval part, Interval rest) {
    boolean isKnown = !part.plus(rest).meets(NOTHING) && isNotNegative(part) && isNotNegative(rest);
    if (!isKnown) {
      return everything();
    }
    BigDecimal low =
        rest.high()
            .map(high -> percent(part.low().orElseThrow(), high, DOWN))
            .orElse(BigDecimal.ZERO);
    BigDecimal high =
        part.high().map(top -> percent(top, rest.low().orElseThrow(), UP)).orElse(HUNDRED);
    return Interval.of(low, high);
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal rest, MathContext rounding) {
    BigDecimal whole = part.add(rest);
    return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(whole, rounding);
  }

  private static Interval ratio(Interval now, Interval before) {
    Optional<BigDecimal> low =
        now.low()
            .flatMap(
                a ->
                    (a.signum() < 0 ? before.low() : before.high())
                        .map(b -> a.multiply(HUNDRED).divide(b, DOWN))
                        .or(() -> Optional.of(BigDecimal.ZERO)));
    Optional<BigDecimal> high =
        now.high()
            .flatMap(
                a ->
                    (a.signum() < 0 ? before.high() : before.low())
                        .map(b -> a.multiply(HUNDRED).divide(b, UP))
                        .or(() -> Optional.of(BigDecimal.ZERO)));
    if (low.isPresent() && high.isPresent()) {
      return Interval.of(low.get(), high.get());
    }
    return low.map(Interval::from)
        .or(() -> high.map(Interval::upTo))
        .orElseGet(Rounding::everything);
  }

  private static boolean isPositive(Interval interval) {
    return interval.low().map(low -> low.signum() > 0).orElse(false);
  }

  private static boolean isNotNegative(Interval interval) {
    return interval.low().map(low -> low.signum() >= 0).orElse(false);
  }

  /** All numbers there are. */
  static Interval everything() {
    return Interval.from(BigDecimal.ZERO).minus(Interval.from(BigDecimal.ZERO));
  }

  /** 1 where the values go up without end, -1 where they go down, otherwise 0. */
  private static int side(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT, ABOUT -> 0;
      case OVER, AT_LEAST -> 1;
      case LESS_THAN, UP_TO -> -1;
    };
  }

  private static boolean isStrict(Qualifier qualifier) {
    return qualifier == Qualifier.OVER || qualifier == Qualifier.LESS_THAN;
  }

  private static Qualifier turned(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT, ABOUT -> qualifier;
      case OVER -> Qualifier.LESS_THAN;
      case LESS_THAN -> Qualifier.OVER;
      case AT_LEAST -> Qualifier.UP_TO;
      case UP_TO -> Qualifier.AT_LEAST;
    };
  }
}
