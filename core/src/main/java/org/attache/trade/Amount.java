package org.attache.trade;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.attache.dossier.Interval;
import org.attache.dossier.Qualifier;
import org.attache.dossier.StatedTotal;

/**
 * A number of the trade series, with its rounding and where it comes from.
 *
 * <p>Money is the plain arithmetic of the numbers as they were written and keeps as many decimals
 * as the most finely written of them: a reader who adds up what is printed gets what is printed.
 * What rounding leaves open is in {@link #range()}.
 *
 * @param subject what it tells
 * @param value in the trade section's currency and unit, or in per cent
 * @param range all values it may have, given the rounding of what it was computed from
 * @param qualifier how exactly it is known: about if anything it was computed from is about, over
 *     or less than where that side is open
 * @param derivation how it came about
 * @param confirmedBy what sources state of the same total within that range
 */
public record Amount(
    Subject subject,
    BigDecimal value,
    Interval range,
    Qualifier qualifier,
    Derivation derivation,
    List<StatedTotal> confirmedBy)
    implements Quantified {

  /** How many decimals growth and shares are rounded to. */
  public static final int PER_CENT_DECIMALS = 1;

  public Amount {
    requireNonNull(subject, "subject must not be null");
    requireNonNull(value, "value must not be null");
    requireNonNull(range, "range must not be null");
    requireNonNull(qualifier, "qualifier must not be null");
    requireNonNull(derivation, "derivation must not be null");
    confirmedBy = List.copyOf(confirmedBy);
  }

  /** The id in the ledger, such as {@code trade.2019.turnover}. */
  @Override
  public String id() {
    return subject.id();
  }

  @Override
  public List<Amount> inputs() {
    return derivation.inputs();
  }

  /** How many decimals it is written with, 0 or more. */
  public int decimals() {
    return Math.max(value.scale(), 0);
  }

  /** Whether it is a growth rate or share in per cent rather than money. */
  public boolean isPerCent() {
    return subject.aspect().isPerCent();
  }

  /**
   * Whether zero lies within the rounding: of a change one can then not say whether it is up or
   * down.
   */
  public boolean mayBeZero() {
    return range.meets(Interval.of(BigDecimal.ZERO, BigDecimal.ZERO));
  }
}
