package org.attache.trade;

import java.util.Locale;

/** Which side of an indicator an amount tells. */
public enum Aspect {
  /** The indicator itself. */
  LEVEL,
  /** The part of exports or imports that one product makes up. */
  PRODUCT,
  /**
   * The level − the level of the previous period, in the trade section's currency and unit; for a
   * balance only where it favours the same party in both.
   */
  CHANGE,
  /**
   * The change ÷ the level of the previous period × 100, in per cent, rounded half up to {@link
   * Amount#PER_CENT_DECIMALS} decimals; absent where that level is zero.
   */
  GROWTH,
  /**
   * Exports or imports ÷ turnover × 100, in per cent, rounded half up to {@link
   * Amount#PER_CENT_DECIMALS} decimals; absent where turnover is zero.
   */
  SHARE;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word in an amount's id, such as {@code change}. */
  public String word() {
    return word;
  }

  /** Whether such amounts are in per cent rather than in money. */
  public boolean isPerCent() {
    return this == GROWTH || this == SHARE;
  }
}
