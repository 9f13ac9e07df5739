package org.attache.dossier;

/** How a file of a statistical office is laid out. */
public enum TableFormat {
  /** Not said: it is told from what the file holds. */
  RECOGNISED,
  /** UN Comtrade, as its site and bulk files give it since 2022. */
  COMTRADE,
  /** UN Comtrade, as its programming interface answers. */
  COMTRADE_JSON,
  /** UN Comtrade, as its site gave it until 2022. */
  COMTRADE_LEGACY,
  /** World Integrated Trade Solution of the World Bank. */
  WITS,
  /** SDMX-CSV 1.0 or 2.0. */
  SDMX_CSV,
  /** SDMX-JSON 1.0 or 2.0. */
  SDMX_JSON,
  /** Comext of Eurostat, in SDMX-CSV. */
  EUROSTAT,
  /** BACI of CEPII. */
  BACI,
  /** A table of one's own, whose columns the dossier names. */
  COLUMNS
}
