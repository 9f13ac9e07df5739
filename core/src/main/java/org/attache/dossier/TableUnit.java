package org.attache.dossier;

/** The power of ten of a table's values; {@link #AS_KNOWN} where its format decides. */
public enum TableUnit {
  AS_KNOWN,
  ONE,
  THOUSAND,
  MILLION,
  BILLION
}
