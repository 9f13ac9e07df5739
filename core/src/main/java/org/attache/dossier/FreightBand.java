package org.attache.dossier;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * How far a buyer's figure may lie above the seller's for freight and insurance, in per cent of the
 * seller's.
 *
 * @param from in per cent, zero or more
 * @param to in per cent, {@code from} or more
 */
public record FreightBand(BigDecimal from, BigDecimal to) {

  /**
   * From 10 to 20 per cent: "this may represent a 10% to 20% difference" (World Bank, WITS Online
   * Help, Imports, Exports and Mirror Data with UN COMTRADE).
   *
   * <p>The International Monetary Fund took 10 per cent for all pairs in its Direction of Trade
   * Statistics (IMF Working Paper 94/142) and, since the upgrade of March 2017, takes 6 (Direction
   * of Trade Statistics Yearbook 2017): neighbours may want a band that begins lower.
   */
  public static final FreightBand USUAL = new FreightBand(BigDecimal.TEN, BigDecimal.valueOf(20));

  public FreightBand {
    requireNonNull(from, "from must not be null");
    requireNonNull(to, "to must not be null");
    if (from.signum() < 0 || from.compareTo(to) > 0) {
      throw new IllegalArgumentException("band from " + from + " to " + to);
    }
  }
}
