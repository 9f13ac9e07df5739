package org.attache.opentype;

/** The bytes of a font by the names of its tables; read only, for any number of threads. */
final class FontTables {

  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  private final byte[] bytes;

  FontTables(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Where a table begins; -1 where there is none. */
  int find(String tag) {
    int wanted = tag(tag);
    int count = number(4);
    for (int i = 0, at = DIRECTORY; i < count; i++, at += ENTRY) {
      if (whole(at) == wanted) {
        return whole(at + 8);
      }
    }
    return -1;
  }

  /** Where a table begins that every font has. */
  int table(String tag) {
    int found = find(tag);
    if (found < 0) {
      throw new IndexOutOfBoundsException("no table " + tag);
    }
    return found;
  }

  boolean has(String tag) {
    return find(tag) >= 0;
  }

  /** Four letters as the font writes them. */
  static int tag(String letters) {
    return letters.charAt(0) << 24
        | letters.charAt(1) << 16
        | letters.charAt(2) << 8
        | letters.charAt(3);
  }

  /** The 16 bits at a place, from 0 to 65535. */
  int number(int at) {
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }

  /** The 16 bits at a place, from -32768 to 32767. */
  int signed(int at) {
    return bytes[at] << 8 | bytes[at + 1] & 0xFF;
  }

  /** The 32 bits at a place. */
  int whole(int at) {
    return number(at) << 16 | number(at + 2);
  }

  /** The place that the 16 bits at a place lead to, counted from a base. */
  int follow(int base, int at) {
    return base + number(at);
  }
}
