package org.attache.trade;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.attache.dossier.FreightBand;
import org.attache.dossier.Interval;
import org.attache.dossier.Trade;

/**
 * How far the buyer's figure may lie above the seller's for freight and insurance, in per cent of
 * the seller's.
 *
 * <p>Purchases are valued with the cost of bringing the goods (CIF), sales without (FOB): United
 * Nations, International Merchandise Trade Statistics: Concepts and Definitions 2010, chapter IV,
 * Valuation.
 *
 * @param from in per cent
 * @param to in per cent, {@code from} or more
 */
public record MirrorBand(BigDecimal from, BigDecimal to) {

  /** From 10 to 20 per cent: see {@link FreightBand#USUAL}. */
  public static final MirrorBand USUAL = of(FreightBand.USUAL);

  /** Nothing: for figures of one valuation. */
  public static final MirrorBand NONE = new MirrorBand(BigDecimal.ZERO, BigDecimal.ZERO);

  public MirrorBand {
    requireNonNull(from, "from must not be null");
    requireNonNull(to, "to must not be null");
    if (from.compareTo(to) > 0) {
      throw new IllegalArgumentException("band from " + from + " to " + to);
    }
  }

  /** The band that a trade section gives, or the usual one. */
  public static MirrorBand of(Trade trade) {
    return of(trade.mirrorBand());
  }

  private static MirrorBand of(FreightBand band) {
    return new MirrorBand(band.from(), band.to());
  }

  /** What the seller's figure times this is the most that the buyer's may be: such as 1.2. */
  public BigDecimal most() {
    return BigDecimal.ONE.add(to.movePointLeft(2));
  }

  /** By what the figures allow: a gap is outside only if no values of both would be inside. */
  public MirrorLine.Verdict verdict(Interval sold, Interval bought) {
    return verdict(Range.of(sold), Range.of(bought));
  }

  MirrorLine.Verdict verdict(Range sold, Range bought) {
    if (bought.low() > sold.times(factor(to)).high()) {
      return MirrorLine.Verdict.ABOVE;
    }
    if (bought.high() >= sold.times(factor(from)).low()) {
      return MirrorLine.Verdict.WITHIN;
    }
    return bought.high() < sold.low() ? MirrorLine.Verdict.BELOW : MirrorLine.Verdict.NARROW;
  }

  private static Range factor(BigDecimal perCent) {
    BigDecimal factor = BigDecimal.ONE.add(perCent.movePointLeft(2));
    return Range.of(Interval.of(factor, factor));
  }
}
