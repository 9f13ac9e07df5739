package org.attache.ooxml;

import java.io.ByteArrayOutputStream;

/** A part, or a piece of one, kept in memory while it is written; for one thread. */
public final class PartBuffer extends ByteArrayOutputStream {

  /** An empty one. */
  public PartBuffer() {
    super(1 << 12);
  }

  /** Puts a piece before the byte at an index. */
  public synchronized void insert(int index, PartBuffer piece) {
    int after = count - index;
    // Grows the array; what is written here is overwritten below.
    write(piece.buf, 0, piece.count);
    System.arraycopy(buf, index, buf, index + piece.count, after);
    System.arraycopy(piece.buf, 0, buf, index, piece.count);
  }
}
