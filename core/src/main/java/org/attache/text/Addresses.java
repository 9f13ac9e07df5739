package org.attache.text;

import java.util.Arrays;

/** Knows where web addresses and other long identifiers may be divided without a hyphen. */
final class Addresses {

  private static final String BEFORE = ".?&=#%_~";
  private static final String BEHIND = "/-,;@";

  private Addresses() {}

  /** The indexes before which a line may begin, in order; never within the first characters. */
  static int[] points(String address) {
    int length = address.length();
    int[] points = new int[length];
    int count = 0;
    for (int i = 4; i < length - 2; i++) {
      boolean isBefore = BEFORE.indexOf(address.charAt(i)) >= 0;
      char last = address.charAt(i - 1);
      boolean isBehind = BEHIND.indexOf(last) >= 0 && BEHIND.indexOf(address.charAt(i)) < 0;
      boolean isScheme = address.startsWith("//", i - 2) && address.charAt(i - 3) == ':';
      if ((isBefore || isBehind) && !isScheme) {
        points[count++] = i;
      }
    }
    return Arrays.copyOf(points, count);
  }
}
