package org.attache.trade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.attache.dossier.Decimals;
import org.attache.dossier.Dossier;

/**
 * With how many decimals money is shown, where the exact amount has more than anybody reads.
 *
 * <p>The dossier may say. Where it does not, amounts of a statistical office's precision (more than
 * three decimals, or more than six digits in the latest turnover) are shown so that the latest
 * turnover has four digits: 5,218 million, 52.18 million. Amounts of products have one decimal more
 * than a turnover of four digits before the point. Numbers that were said with fewer decimals stay
 * as they were said, and all arithmetic is done before rounding.
 *
 * @param totals of all goods: at most so many decimals
 * @param products of single products: at most so many decimals
 * @param exact amounts with fewer decimals than this are shown as they were said
 */
public record ShownDigits(int totals, int products, int exact) {

  /** Every amount as it is. */
  public static final ShownDigits ALL = new ShownDigits(0, 0, Integer.MAX_VALUE);

  private static final int DIGITS = 4;
  private static final int MOST_SAID_DECIMALS = 3;
  private static final int MOST_SAID_DIGITS = 6;

  /** How the amounts of a dossier are shown. */
  public static ShownDigits of(Dossier dossier, TradeSeries series) {
    Decimals given = dossier.trade().decimals();
    if (given.isGiven()) {
      return new ShownDigits(given.count(), given.count(), 0);
    }
    List<TradePeriod> periods = series.periods();
    for (int i = periods.size() - 1; i >= 0; i--) {
      Optional<BigDecimal> size = size(periods.get(i));
      if (size.isPresent()) {
        return of(size.get());
      }
    }
    return ALL;
  }

  /** The turnover, or what there is of it. */
  private static Optional<BigDecimal> size(TradePeriod period) {
    return period
        .turnover()
        .or(period::exports)
        .or(period::imports)
        .map(Amount::value)
        .filter(value -> value.signum() != 0);
  }

  private static ShownDigits of(BigDecimal turnover) {
    int scale = turnover.scale();
    boolean isSaid =
        scale <= 0 || scale <= MOST_SAID_DECIMALS && turnover.precision() <= MOST_SAID_DIGITS;
    if (isSaid) {
      return ALL;
    }
    int before = turnover.precision() - scale;
    int totals = Math.max(0, DIGITS - before);
    int products = before == DIGITS ? 1 : totals;
    return new ShownDigits(totals, products, Math.min(scale, MOST_SAID_DECIMALS + 1));
  }

  /** An amount of money as it is shown; a share or index as it is. */
  public BigDecimal shown(Quantified amount) {
    if (amount instanceof Amount known) {
      return known.isPerCent()
          ? known.value()
          : shown(known.value(), known.subject().aspect() == Aspect.PRODUCT);
    }
    Measurement known = (Measurement) amount;
    boolean isProduct = known.metric() == Metric.OTHERS || !known.topic().product().isEmpty();
    return known.metric().unit() == Metric.Unit.MONEY
        ? shown(known.value(), isProduct)
        : known.value();
  }

  /** Money as it is shown. */
  public BigDecimal shown(BigDecimal exact, boolean isProduct) {
    return exact.scale() < this.exact
        ? exact
        : exact.setScale(decimals(exact.scale(), isProduct), RoundingMode.HALF_UP);
  }

  /** With how many decimals a column of amounts is shown that has so many. */
  public int decimals(int scale, boolean isProduct) {
    return scale < exact ? scale : Math.min(scale, isProduct ? products : totals);
  }

  /** Whether anything is rounded at all. */
  public boolean isRounding() {
    return exact != Integer.MAX_VALUE;
  }
}
