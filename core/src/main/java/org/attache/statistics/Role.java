package org.attache.statistics;

/** What a column of a table tells. */
enum Role {
  /** What the row does to values told before: I, A, M, R and D of SDMX. */
  ACTION,
  /** Whether rows are of goods or of services. */
  TYPE,
  PERIOD,
  FREQUENCY,
  /** Whose statistics these are, by ISO 3166-1 alpha-3. */
  REPORTER_ISO,
  /** Whose statistics these are, by a code or name of the office. */
  REPORTER,
  PARTNER_ISO,
  PARTNER,
  FROM,
  TO,
  FLOW,
  /** Assets, liabilities or net, where {@link #FLOW} says which way investment went. */
  ENTRY,
  /** What is measured, where one column says it of value, quantity and direction. */
  INDICATOR,
  PRODUCT,
  CLASSIFICATION,
  /** How finely the product is told, from 1. */
  LEVEL,
  /** Whether the classification has nothing finer. */
  LEAF,
  VALUE,
  CURRENCY,
  /** The power of ten of the value. */
  MULTIPLIER,
  VALUATION,
  /** The value with freight and insurance, where the office gives it beside the value. */
  CIF_VALUE,
  /** The value without them. */
  FOB_VALUE,
  FLAG,
  CONFIDENTIALITY,
  SECOND_PARTNER,
  CUSTOMS,
  SUPPLY,
  TRANSPORT,
  /**
   * In what quantities are told, where values of goods told in others stand in rows of their own.
   */
  QUANTITY_UNIT
}
