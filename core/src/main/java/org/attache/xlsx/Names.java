package org.attache.xlsx;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Gives out names that Excel accepts, each once; Excel tells no capitals from small letters. */
final class Names {

  /** The most UTF-16 units that the name of a sheet has. */
  static final int LONGEST_SHEET = 31;

  private final Set<String> taken = new TreeSet<>();

  private Names() {}

  /** For sheets; Excel keeps "History" for itself. */
  static Names ofSheets() {
    Names names = new Names();
    names.take("History");
    return names;
  }

  /** For tables and other named ranges. */
  static Names ofRanges() {
    return new Names();
  }

  /** For the headings of one table. */
  static List<String> headings(List<String> wanted) {
    Names names = new Names();
    return wanted.stream()
        .map(heading -> heading.strip().replaceAll("\\s+", " "))
        .map(heading -> names.unique(heading.isEmpty() ? "?" : heading, " ", 255))
        .toList();
  }

  /** A sheet's name as near as possible to the one wanted. */
  String sheet(String wanted) {
    String allowed = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
    allowed = allowed.replaceAll("^'+|'+$", "").replaceAll("\\s+", " ").strip();
    return unique(allowed.isEmpty() ? "Sheet" : allowed, " ", LONGEST_SHEET);
  }

  /** A range's name as near as possible to the one wanted, which holds letters and digits. */
  String range(String wanted) {
    return unique(looksLikeCell(wanted) ? "_" + wanted : wanted, "_", 255);
  }

  private String unique(String wanted, String joint, int longest) {
    String name = cut(wanted, longest);
    for (int i = 2; !take(name); i++) {
      String suffix = joint + i;
      name = cut(wanted, longest - suffix.length()) + suffix;
    }
    return name;
  }

  private boolean take(String name) {
    return taken.add(name.toLowerCase(Locale.ROOT));
  }

  /** The beginning of a name. */
  static String cut(String name, int longest) {
    if (name.length() <= longest) {
      return name;
    }
    boolean splits = Character.isHighSurrogate(name.charAt(longest - 1));
    return name.substring(0, splits ? longest - 1 : longest).strip();
  }

  /** Whether Excel would read the name as a cell: {@code T2019}, {@code R1C1}, {@code R}. */
  private static boolean looksLikeCell(String name) {
    return name.matches("(?i)[A-Z]{1,3}[0-9]+|R[0-9]*|C[0-9]*|R[0-9]*C[0-9]*");
  }
}
