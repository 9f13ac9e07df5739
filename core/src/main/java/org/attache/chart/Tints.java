package org.attache.chart;

import java.util.Arrays;

/** The different colours of a picture in the order they are met, up to as many as a byte counts. */
final class Tints {

  private static final short NONE = -1;
  private static final int MOST = 256;

  /** Slots of a table of which at most half is used. */
  private static final int SLOTS = 1 << 12;

  private static final int MOST_KNOWN = SLOTS / 2;

  private final int[] colours = new int[MOST];
  private final int[] known = new int[SLOTS];
  private final short[] indexes = new short[SLOTS];
  private final boolean isExact;
  private int count;
  private int used;

  private Tints(boolean isExact) {
    this.isExact = isExact;
    Arrays.fill(indexes, NONE);
  }

  /** Each colour as it is. */
  static Tints exact() {
    return new Tints(true);
  }

  /**
   * Some colours as they are, and what edges mix of them in sixteen steps of red, green and blue.
   */
  static Tints coarse(int[] inks) {
    Tints tints = new Tints(false);
    for (int ink : inks) {
      tints.add(ink);
    }
    return tints;
  }

  /** The index of a colour, from 0; -1 if it is one more than there may be. */
  int index(int colour) {
    int slot = slot(colour);
    if (indexes[slot] != NONE) {
      return indexes[slot];
    }
    if (isExact) {
      return add(colour);
    }
    int index = add(step(colour >> 16) << 16 | step(colour >> 8) << 8 | step(colour));
    keep(colour, index);
    return index;
  }

  private static int step(int channel) {
    return ((channel & 0xFF) * 15 + 127) / 255 * 17;
  }

  /** Where a colour is or will be. */
  private int slot(int colour) {
    int slot = (colour * 0x9E3779B1) >>> 20;
    while (indexes[slot] != NONE && known[slot] != colour) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  private int add(int colour) {
    int index = indexes[slot(colour)];
    if (index != NONE || count == MOST) {
      return index;
    }
    colours[count] = colour;
    keep(colour, count);
    return count++;
  }

  private void keep(int colour, int index) {
    int slot = slot(colour);
    if (index != NONE && indexes[slot] == NONE && used < MOST_KNOWN) {
      known[slot] = colour;
      indexes[slot] = (short) index;
      used++;
    }
  }

  /** Three bytes a colour: red, green, blue. */
  byte[] bytes() {
    byte[] bytes = new byte[count * 3];
    for (int i = 0; i < count; i++) {
      bytes[3 * i] = (byte) (colours[i] >> 16);
      bytes[3 * i + 1] = (byte) (colours[i] >> 8);
      bytes[3 * i + 2] = (byte) colours[i];
    }
    return bytes;
  }
}
