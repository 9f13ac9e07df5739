package org.attache.statistics;

import java.util.Locale;
import java.util.Map;

/** Which way goods went, as the reporter saw it. */
enum Direction {
  EXPORT,
  IMPORT,
  /** Re-exports, re-imports and trade under special customs procedures: parts of the others. */
  PART,
  UNKNOWN;

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

  /** What a cell says; labels after a colon do not matter. */
  static Direction of(String said) {
    Direction known = WORDS.get(said);
    if (known != null) {
      return known;
    }
    int label = said.indexOf(':');
    String id = label > 0 ? said.substring(0, label) : said;
    String plain = id.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    return WORDS.getOrDefault(plain, UNKNOWN);
  }
}
