package org.attache.trade;

import static java.util.Objects.requireNonNull;

/**
 * A product of what goes one way in a period.
 *
 * @param code of the Harmonized System
 * @param amount in the trade section's money
 * @param share of all that goes this way, in per cent
 * @param growth from the period before, in per cent
 * @param contribution to the growth of all that goes this way, in percentage points
 */
public record ProductLine(
    String code, Quantified amount, Outcome share, Outcome growth, Outcome contribution) {

  public ProductLine {
    requireNonNull(code, "code must not be null");
    requireNonNull(amount, "amount must not be null");
    requireNonNull(share, "share must not be null");
    requireNonNull(growth, "growth must not be null");
    requireNonNull(contribution, "contribution must not be null");
  }
}
