package org.attache.trade;

import java.math.BigDecimal;
import org.attache.dossier.Interval;
import org.attache.dossier.Qualifier;
import org.attache.dossier.SaidNumber;

/** A number with its rounding. */
record Quantity(BigDecimal value, Interval range, Qualifier qualifier) {

  static Quantity of(SaidNumber number) {
    return new Quantity(number.value(), number.interval(), number.qualifier());
  }

  static Quantity of(Quantified amount) {
    return new Quantity(amount.value(), amount.range(), amount.qualifier());
  }

  Quantity plus(Quantity other) {
    return new Quantity(
        value.add(other.value),
        range.plus(other.range),
        Rounding.ofSum(qualifier, other.qualifier));
  }

  Quantity minus(Quantity other) {
    return new Quantity(
        value.subtract(other.value),
        range.minus(other.range),
        Rounding.ofDifference(qualifier, other.qualifier));
  }
}
