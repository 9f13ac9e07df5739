package org.attache.trade;

import java.util.Locale;

/** What is measured in a period, always seen from the dossier's first party. */
public enum Indicator {
  /** Goods that the first party sold to the second, in the trade section's currency and unit. */
  EXPORTS,
  /** Goods that the second party sold to the first, in the trade section's currency and unit. */
  IMPORTS,
  /** Exports + imports, in the trade section's currency and unit. */
  TURNOVER,
  /**
   * The larger of exports and imports − the smaller, in the trade section's currency and unit:
   * never negative, in favour of the party that {@link TradePeriod#favours()} names.
   */
  BALANCE;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word in an amount's id, such as {@code exports}. */
  public String word() {
    return word;
  }
}
