package org.attache.opentype;

/**
 * How much nearer or further apart pairs of glyphs are set, for those asked for lately; for many
 * threads. All that is known of a pair stands in one number: a thread sees it whole or not at all.
 */
final class KernedPairs {

  /** What stands for nothing known. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  private static final int SIZE_BITS = 12;
  private static final int CHECK_BITS = Integer.SIZE - SIZE_BITS;
  private static final int VALUE_BITS = SIZE_BITS - 1;
  private static final int VALUE = (1 << VALUE_BITS) - 1;
  private static final int KNOWN = 1 << VALUE_BITS;
  private static final int MOST = VALUE >> 1;

  /** Odd, so that no two pairs become one. */
  private static final int SPREAD = 0x9E3779B1;

  private final int[] entries = new int[1 << SIZE_BITS];

  /** The units added between two glyphs; {@link #UNKNOWN} where that has to be looked up. */
  int find(int first, int second) {
    int pair = (first << 16 | second) * SPREAD;
    int entry = entries[pair >>> CHECK_BITS];
    boolean isPair = (entry & KNOWN) != 0 && entry >>> SIZE_BITS == (pair & -1 >>> SIZE_BITS);
    return isPair ? (entry & VALUE) - MOST : UNKNOWN;
  }

  /** Keeps the units added between two glyphs, unless they are uncommonly many. */
  void put(int first, int second, int units) {
    if (Math.abs(units) <= MOST) {
      int pair = (first << 16 | second) * SPREAD;
      entries[pair >>> CHECK_BITS] = pair << SIZE_BITS | KNOWN | units + MOST;
    }
  }
}
