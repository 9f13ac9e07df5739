package org.attache.dossier;

import java.util.Locale;

/** The editions of the Harmonized System since 1992, the earliest first. */
public enum Edition {
  HS1992,
  HS1996,
  HS2002,
  HS2007,
  HS2012,
  HS2017,
  HS2022;

  private static final int NAME = 2;

  /**
   * Reads {@code HS2017}, {@code HS17}, {@code 2017} or UN Comtrade's {@code H5}, whatever stands
   * between letters and digits.
   *
   * @throws IllegalArgumentException if it is none of them; the message quotes it
   */
  public static Edition parse(String text) {
    String plain = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    for (Edition each : values()) {
      String name = each.name();
      if (plain.equals(name)
          || plain.equals("H" + each.ordinal())
          || plain.equals(name.substring(NAME))
          || plain.equals("HS" + name.substring(2 * NAME))) {
        return each;
      }
    }
    throw new IllegalArgumentException("not an edition of the Harmonized System: '" + text + "'");
  }

  /** Whether {@link #parse} reads it. */
  public static boolean isOne(String text) {
    try {
      parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The year that it is named after, in which it took effect. */
  public int year() {
    return Integer.parseInt(name().substring(NAME));
  }
}
