package org.attache.dossier;

/** What a trade value includes; {@link #UNSTATED} where the source does not say. */
public enum Valuation {
  UNSTATED,
  /** Free on board: without freight and insurance. */
  FOB,
  /** Cost, insurance and freight included. */
  CIF
}
