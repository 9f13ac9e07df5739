package org.attache.statistics;

/**
 * What was told already, as hashes: about sixteen bytes each. That two things have one hash is less
 * likely than one in a million even for ten million of them. Not for sharing between threads.
 */
final class Told {

  /** Zero marks an empty slot. */
  private long[] slots = new long[1 << 10];

  private int count;

  /** Takes a thing up; false if it was told before. */
  boolean isNew(String... parts) {
    long hash = 1;
    for (String part : parts) {
      for (int i = 0; i < part.length(); i++) {
        hash = (hash ^ part.charAt(i)) * 0x100000001B3L;
      }
      hash = mixed(hash);
    }
    return isNew(hash);
  }

  /** Takes a thing up by its hash; false if it was told before. */
  boolean isNew(long said) {
    if (2 * count > slots.length) {
      long[] before = slots;
      slots = new long[2 * before.length];
      for (long hash : before) {
        if (hash != 0) {
          slots[slot(hash)] = hash;
        }
      }
    }
    long hash = said == 0 ? 1 : said;
    int slot = slot(hash);
    if (slots[slot] == hash) {
      return false;
    }
    slots[slot] = hash;
    count++;
    return true;
  }

  /** A hash whose bits all depend on all bits. */
  static long mixed(long hash) {
    return (hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L;
  }

  private int slot(long hash) {
    int slot = (int) (hash >>> 20) & slots.length - 1;
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }
}
