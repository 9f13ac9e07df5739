package org.attache.dossier;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * All values a said number may stand for; an end may be open.
 *
 * <p>Arithmetic on said numbers is arithmetic on intervals, as in XBRL Calculations 1.1: a total
 * and its parts are consistent if their intervals meet.
 */
public final class Interval {

  private final Optional<BigDecimal> low;
  private final Optional<BigDecimal> high;

  private Interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      throw new IllegalArgumentException("low " + low.get() + " is above high " + high.get());
    }
    this.low = low;
    this.high = high;
  }

  /** All values from {@code low} to {@code high}, both included. */
  public static Interval of(BigDecimal low, BigDecimal high) {
    return new Interval(Optional.of(low), Optional.of(high));
  }

  /** All values from {@code low} upwards. */
  public static Interval from(BigDecimal low) {
    return new Interval(Optional.of(low), Optional.empty());
  }

  /** All values up to {@code high}. */
  public static Interval upTo(BigDecimal high) {
    return new Interval(Optional.empty(), Optional.of(high));
  }

  /** The lower end, unless open. */
  public Optional<BigDecimal> low() {
    return low;
  }

  /** The upper end, unless open. */
  public Optional<BigDecimal> high() {
    return high;
  }

  /** The sums of a value of this and a value of the other. */
  public Interval plus(Interval other) {
    return new Interval(
        low.flatMap(a -> other.low.map(a::add)), high.flatMap(a -> other.high.map(a::add)));
  }

  /** The differences of a value of this and a value of the other. */
  public Interval minus(Interval other) {
    return plus(
        new Interval(other.high.map(BigDecimal::negate), other.low.map(BigDecimal::negate)));
  }

  /** Whether some value lies in both. */
  public boolean meets(Interval other) {
    return notAbove(low, other.high) && notAbove(other.low, high);
  }

  private static boolean notAbove(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    return low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Interval that && low.equals(that.low) && high.equals(that.high);
  }

  @Override
  public int hashCode() {
    return low.hashCode() * 31 + high.hashCode();
  }

  /** Written as {@code [15.05, 15.15]}, with {@code ..} for an open end. */
  @Override
  public String toString() {
    return "["
        + low.map(BigDecimal::toPlainString).orElse("..")
        + ", "
        + high.map(BigDecimal::toPlainString).orElse("..")
        + "]";
  }
}
