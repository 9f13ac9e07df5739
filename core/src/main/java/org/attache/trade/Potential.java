package org.attache.trade;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * What could be traded of a product.
 *
 * @param code of the Harmonized System
 * @param supply what the seller sells to the world
 * @param demand what the buyer buys from the world
 * @param potential {@link Metric#POTENTIAL}: the smaller of both without what is traded now
 * @param traded what is traded now; missing where the table lists nothing of the product
 * @param advantage {@link Metric#ADVANTAGE} of the seller
 */
public record Potential(
    String code,
    Quantified supply,
    Quantified demand,
    Measurement potential,
    Outcome traded,
    Outcome advantage) {

  public Potential {
    requireNonNull(code, "code must not be null");
    requireNonNull(supply, "supply must not be null");
    requireNonNull(demand, "demand must not be null");
    requireNonNull(potential, "potential must not be null");
    requireNonNull(traded, "traded must not be null");
    requireNonNull(advantage, "advantage must not be null");
  }

  /** Whether the seller's comparative advantage in it is above 1, whatever the rounding. */
  public boolean isStrong() {
    return advantage
        .measurement()
        .flatMap(index -> index.range().low())
        .map(low -> low.compareTo(BigDecimal.ONE) > 0)
        .orElse(false);
  }
}
