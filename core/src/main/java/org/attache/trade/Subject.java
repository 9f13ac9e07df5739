package org.attache.trade;

import static java.util.Objects.requireNonNull;

/**
 * What an amount tells.
 *
 * @param period the key of the period, as {@link TradePeriod#key()}
 * @param indicator what is measured
 * @param aspect which side of it
 * @param product the Harmonized System code of a {@link Aspect#PRODUCT}; otherwise empty
 */
public record Subject(String period, Indicator indicator, Aspect aspect, String product) {

  public Subject {
    requireNonNull(period, "period must not be null");
    requireNonNull(indicator, "indicator must not be null");
    if ((aspect == Aspect.PRODUCT) == product.isEmpty()) {
      throw new IllegalArgumentException("aspect " + aspect + " with product '" + product + "'");
    }
  }

  static Subject level(String period, Indicator indicator) {
    return new Subject(period, indicator, Aspect.LEVEL, "");
  }

  Subject with(Aspect other) {
    return new Subject(period, indicator, other, "");
  }

  /**
   * The amount's id in the ledger, the same from run to run: {@code trade.2019.exports}, {@code
   * trade.2020.turnover.change}, {@code trade.2019.exports.8701}.
   */
  public String id() {
    String base = "trade." + period + "." + indicator.word();
    return switch (aspect) {
      case LEVEL -> base;
      case PRODUCT -> base + "." + product;
      case CHANGE, GROWTH, SHARE -> base + "." + aspect.word();
    };
  }
}
