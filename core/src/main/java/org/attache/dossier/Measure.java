package org.attache.dossier;

/** What a stated total measures. */
public enum Measure {
  /** Exports and imports together. */
  TURNOVER,
  /** The difference of exports and imports, in favour of the party named. */
  BALANCE
}
