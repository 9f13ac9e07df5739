package org.attache.statistics;

import java.util.Locale;
import java.util.Map;

/**
 * Observation flags, in the letters that Eurostat uses: b break in the series, c confidential, d
 * definition differs, e estimated, f forecast, n not significant, p provisional, r revised, s
 * estimated by the office that gathers, u of low reliability, z not applicable.
 */
final class Flags {

  private static final String LETTERS = "bcdefnprsuz";

  /** Codes of SDMX's CL_OBS_STATUS that say the same in other letters. */
  private static final Map<String, String> SDMX =
      Map.of("A", "", "I", "e", "G", "u", "V", "p", "N", "n", "F", "f", "S", "", "T", "", "Q", "c");

  private Flags() {}

  /** The letters of what an office says; empty for an ordinary value. */
  static String of(String said) {
    if (said.isEmpty()) {
      return "";
    }
    int label = said.indexOf(": ");
    String id = label > 0 ? said.substring(0, label) : said;
    String known = SDMX.get(id);
    if (known != null) {
      return known;
    }
    StringBuilder letters = new StringBuilder();
    for (char c : id.toLowerCase(Locale.ROOT).toCharArray()) {
      if (LETTERS.indexOf(c) >= 0 && letters.indexOf(String.valueOf(c)) < 0) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** The letter of confidentiality, where SDMX's CL_CONF_STATUS says so; else nothing. */
  static String ofConfidentiality(String said) {
    boolean isFree = said.isEmpty() || said.startsWith("F") || said.startsWith("A");
    return isFree ? "" : "c";
  }

  /** Several flags in one, in the order of the alphabet. */
  static String joined(String one, String other) {
    if (other.isEmpty() || one.equals(other)) {
      return one;
    }
    StringBuilder all = new StringBuilder();
    for (char c : LETTERS.toCharArray()) {
      if (one.indexOf(c) >= 0 || other.indexOf(c) >= 0) {
        all.append(c);
      }
    }
    return all.toString();
  }
}
