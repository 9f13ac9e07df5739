package org.attache.statistics;

import java.util.Locale;
import java.util.Map;
import org.attache.dossier.FlowKind;

/** Which way goods went, as the reporter saw it. */
enum Direction {
  EXPORT,
  IMPORT,
  /** Re-exports, re-imports and trade under special customs procedures: parts of the others. */
  PART,
  /** What one way has more than the other: it follows from both. */
  NET,
  UNKNOWN;

  /** Words of the balance of payments; in goods some of them mean nothing. */
  private static final Map<String, Direction> BALANCE_OF_PAYMENTS =
      Map.ofEntries(
          Map.entry("C", EXPORT),
          Map.entry("CR", EXPORT),
          Map.entry("CRE", EXPORT),
          Map.entry("CREDIT", EXPORT),
          Map.entry("CREDITS", EXPORT),
          Map.entry("A", EXPORT),
          Map.entry("ASS", EXPORT),
          Map.entry("ASSETS", EXPORT),
          Map.entry("DO", EXPORT),
          Map.entry("NO", EXPORT),
          Map.entry("OUTWARD", EXPORT),
          Map.entry("D", IMPORT),
          Map.entry("DB", IMPORT),
          Map.entry("DEB", IMPORT),
          Map.entry("DEBIT", IMPORT),
          Map.entry("DEBITS", IMPORT),
          Map.entry("L", IMPORT),
          Map.entry("LIAB", IMPORT),
          Map.entry("LIABILITIES", IMPORT),
          Map.entry("DI", IMPORT),
          Map.entry("NI", IMPORT),
          Map.entry("INWARD", IMPORT),
          Map.entry("B", NET),
          Map.entry("BAL", NET),
          Map.entry("BALANCE", NET),
          Map.entry("N", NET),
          Map.entry("NET", NET));

  private static final Map<String, Direction> WORDS =
      Map.ofEntries(
          Map.entry("X", EXPORT),
          Map.entry("2", EXPORT),
          Map.entry("EXPORT", EXPORT),
          Map.entry("EXPORTS", EXPORT),
          Map.entry("EXP", EXPORT),
          Map.entry("GROSSEXPORTS", EXPORT),
          Map.entry("M", IMPORT),
          Map.entry("1", IMPORT),
          Map.entry("IMPORT", IMPORT),
          Map.entry("IMPORTS", IMPORT),
          Map.entry("IMP", IMPORT),
          Map.entry("GROSSIMPORTS", IMPORT),
          Map.entry("RX", PART),
          Map.entry("3", PART),
          Map.entry("REEXPORT", PART),
          Map.entry("REEXPORTS", PART),
          Map.entry("RM", PART),
          Map.entry("4", PART),
          Map.entry("REIMPORT", PART),
          Map.entry("REIMPORTS", PART),
          Map.entry("MIP", PART),
          Map.entry("XIP", PART),
          Map.entry("MOP", PART),
          Map.entry("XOP", PART));

  /** What a cell says of some kind of flow. */
  static Direction of(String said, FlowKind kind) {
    Direction known = of(said);
    return known == UNKNOWN && kind != FlowKind.GOODS
        ? BALANCE_OF_PAYMENTS.getOrDefault(plain(said), UNKNOWN)
        : known;
  }

  /** What a cell says; labels after a colon do not matter. */
  static Direction of(String said) {
    Direction known = WORDS.get(said);
    return known != null ? known : WORDS.getOrDefault(plain(said), UNKNOWN);
  }

  private static String plain(String said) {
    int label = said.indexOf(':');
    String id = label > 0 ? said.substring(0, label) : said;
    return id.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
  }
}
