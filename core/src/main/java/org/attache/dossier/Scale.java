package org.attache.dossier;

import java.math.BigDecimal;

/** A power of ten that values are given in. */
public enum Scale {
  ONE(0),
  THOUSAND(3),
  MILLION(6),
  BILLION(9);

  private final int exponent;

  Scale(int exponent) {
    this.exponent = exponent;
  }

  /** What one of the unit is worth: 1, 1,000, 1,000,000 or 1,000,000,000. */
  public BigDecimal factor() {
    return BigDecimal.ONE.scaleByPowerOfTen(exponent);
  }
}
