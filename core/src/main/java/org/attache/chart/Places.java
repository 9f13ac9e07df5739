package org.attache.chart;

import java.util.List;

/**
 * Where categories stand on a scale from left to right: years at their true distances in time, all
 * else evenly.
 */
final class Places {

  private final double[] at;

  private Places(double[] at) {
    this.at = at;
  }

  /** The places of names; years count only where all names are years in order of time. */
  static Places of(List<String> names) {
    double[] at = new double[names.size()];
    boolean isTime = names.size() > 1;
    for (int i = 0; i < at.length && isTime; i++) {
      at[i] = year(names.get(i));
      isTime = at[i] > 0 && (i == 0 || at[i] > at[i - 1]);
    }
    for (int i = 0; i < at.length && !isTime; i++) {
      at[i] = i;
    }
    return new Places(at);
  }

  /** A number of four digits of any script; 0 for everything else. */
  private static int year(String name) {
    String digits = name.strip();
    int year = 0;
    for (int i = 0; i < digits.length() && digits.length() == 4; i++) {
      int digit = Character.digit(digits.charAt(i), 10);
      if (digit < 0) {
        return 0;
      }
      year = year * 10 + digit;
    }
    return year >= 1000 ? year : 0;
  }

  /** The place of a category. */
  double at(int category) {
    return at[category];
  }

  double first() {
    return at[0];
  }

  /** From the first place to the last; 0 where there is one alone. */
  double span() {
    return at[at.length - 1] - at[0];
  }

  /** How far from the first to the last a category stands, 0 to 1; one alone in the middle. */
  double share(int category) {
    return span() == 0 ? 0.5 : (at[category] - at[0]) / span();
  }
}
