package org.attache.statistics;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/**
 * Bounds what a packed file may unpack to, whatever it says of itself: in all, and by how many
 * times. What is skipped counts as well, and so does what is unpacked once more. Not for sharing
 * between threads.
 */
final class Unpacking {

  /** Thrown where a file unpacks to more. */
  static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    TooLarge(long most) {
      super("more than " + most);
    }
  }

  /**
   * How much may be unpacked.
   *
   * @param bytes in all, over all openings
   * @param free so many are never too many, however small the file
   * @param ratio how many times the packed bytes there may be beyond that
   */
  record Limits(long bytes, long free, int ratio) {

    /**
     * The largest bulk files have some gigabytes and may be opened more than once; tables pack to a
     * tenth or a fortieth, and hardly any to less than a hundredth.
     */
    static final Limits USUAL = new Limits(32L << 30, 64L << 20, 250);
  }

  private final Limits limits;
  private long packed;
  private long unpacked;

  Unpacking(Limits limits) {
    this.limits = limits;
  }

  /** Unpacks gzip. */
  InputStream gzip(InputStream in) throws IOException {
    return new GZIPInputStream(counted(in), 1 << 16) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return count(super.read(target, offset, length));
      }
    };
  }

  /** Unpacks a zip; entries that are skipped are read this way too. */
  ZipInputStream zip(InputStream in) {
    return new ZipInputStream(counted(in)) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return count(super.read(target, offset, length));
      }
    };
  }

  private int count(int read) throws IOException {
    unpacked += Math.max(read, 0);
    if (unpacked > limits.bytes() || unpacked - limits.free() > limits.ratio() * packed) {
      throw new TooLarge(unpacked);
    }
    return read;
  }

  private InputStream counted(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int value = in.read();
        packed += value < 0 ? 0 : 1;
        return value;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        packed += Math.max(read, 0);
        return read;
      }
    };
  }
}
