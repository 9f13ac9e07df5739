package org.attache.pdf;

import java.util.zip.Deflater;

/** Deflates what is kept for many files. */
final class Deflation {

  private Deflation() {}

  /** The content deflated at a level from 1 to 9. */
  static byte[] deflate(byte[] content, int level) {
    Deflater deflater = new Deflater(level);
    try {
      Bytes deflated = new Bytes(content.length / 2 + 64);
      deflate(deflater, content, content.length, deflated);
      return deflated.copy();
    } finally {
      deflater.end();
    }
  }

  /** Adds the first so many bytes of a content, deflated, to others. */
  static void deflate(Deflater deflater, byte[] content, int length, Bytes deflated) {
    deflater.reset();
    deflater.setInput(content, 0, length);
    deflater.finish();
    while (!deflater.finished()) {
      deflated.fill(deflater);
    }
  }
}
