package org.attache.statistics;

import java.util.Arrays;

/** Tells what stands between the cells of a line. */
final class Separator {

  private static final byte QUOTE = '"';
  private static final byte[] SIGNS = {',', ';', '\t', '|'};
  private static final byte[] STRUCTURE = {'S', 'T', 'R', 'U', 'C', 'T', 'U', 'R', 'E'};

  private Separator() {}

  /** What SDMX-CSV 2.0 says it is, or else the sign that a line has most of, outside quotes. */
  static byte of(byte[] bytes, int from, int limit) {
    byte said = afterStructure(bytes, from, limit);
    if (said != 0) {
      return said;
    }
    int[] counts = new int[SIGNS.length];
    boolean isQuoted = false;
    for (int i = from; i < limit && bytes[i] != '\n' && bytes[i] != '\r'; i++) {
      isQuoted ^= bytes[i] == QUOTE;
      for (int j = 0; j < SIGNS.length && !isQuoted; j++) {
        counts[j] += bytes[i] == SIGNS[j] ? 1 : 0;
      }
    }
    int most = 0;
    for (int j = 1; j < SIGNS.length; j++) {
      most = counts[j] > counts[most] ? j : most;
    }
    return SIGNS[most];
  }

  /** The sign after the name of SDMX-CSV 2.0's first column; 0 if the line begins otherwise. */
  private static byte afterStructure(byte[] bytes, int from, int limit) {
    int at = from + STRUCTURE.length;
    if (limit < at + 4 || !Arrays.equals(bytes, from, at, STRUCTURE, 0, STRUCTURE.length)) {
      return 0;
    }
    byte sign = bytes[at] == '[' && bytes[at + 2] == ']' ? bytes[at + 3] : bytes[at];
    return sign == '_' || sign == QUOTE ? 0 : sign;
  }

  /** What to say of a line that another sign would split into enough cells; else nothing. */
  static String other(byte[] bytes, int from, int to, byte separator, int cells) {
    for (byte sign : new byte[] {';', ',', '\t', '|'}) {
      if (sign != separator && cells > 1 && count(bytes, from, to, sign) >= cells - 1) {
        return "Its cells seem to be separated by "
            + (sign == '\t' ? "tabs." : "'" + (char) sign + "'.");
      }
    }
    return "";
  }

  private static int count(byte[] bytes, int from, int to, byte sign) {
    int found = 0;
    for (int i = from; i < to; i++) {
      found += bytes[i] == sign ? 1 : 0;
    }
    return found;
  }
}
