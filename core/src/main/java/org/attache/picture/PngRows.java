package org.attache.picture;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the rows of a PNG file one by one, so that no more than two are held. */
final class PngRows {

  /** For each pass of an interlaced file: first column and row, then the steps to the next. */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private static final int[][] ONE_PASS = {{0, 0, 1, 1}};

  private final PngHeader header;
  private final Inflater inflater = new Inflater();

  private PngRows(PngChunks chunks) {
    this.header = chunks.header();
    inflater.setInput(chunks.data());
  }

  /** Takes rows as they come. */
  interface Sink {

    /**
     * Takes a row.
     *
     * @param row its samples, packed as in the file; overwritten by the next
     * @param pixels how many there are
     * @param y the picture's row they are on
     * @param x the picture's column of the first
     * @param step how many columns the next one is further
     */
    void take(byte[] row, int pixels, int y, int x, int step);
  }

  /**
   * Gives all rows to a sink.
   *
   * @throws IllegalArgumentException if the file is damaged or ends too soon
   */
  static void read(PngChunks chunks, Sink sink) {
    PngRows rows = new PngRows(chunks);
    try {
      for (int[] pass : rows.header.isInterlaced() ? PASSES : ONE_PASS) {
        rows.read(pass, sink);
      }
      rows.requireEnd();
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("its pixels are damaged", e);
    } finally {
      rows.inflater.end();
    }
  }

  private void read(int[] pass, Sink sink) throws DataFormatException {
    int pixels = (header.width() - pass[0] + pass[2] - 1) / pass[2];
    if (pixels <= 0) {
      return;
    }
    int length = header.rowBytes(pixels);
    byte[] filter = new byte[1];
    byte[] row = new byte[length];
    byte[] above = new byte[length];
    for (int y = pass[1]; y < header.height(); y += pass[3]) {
      fill(filter);
      fill(row);
      restore(filter[0], row, above);
      sink.take(row, pixels, y, pass[0], pass[2]);
      byte[] done = row;
      row = above;
      above = done;
    }
  }

  private void requireEnd() throws DataFormatException {
    if (inflater.inflate(new byte[1]) != 0) {
      throw new IllegalArgumentException("it has more pixels than its header says");
    }
    if (!inflater.finished()) {
      throw new IllegalArgumentException("it ends too soon");
    }
  }

  private void fill(byte[] bytes) throws DataFormatException {
    int filled = 0;
    while (filled < bytes.length) {
      int count = inflater.inflate(bytes, filled, bytes.length - filled);
      if (count == 0) {
        throw new IllegalArgumentException("it ends too soon");
      }
      filled += count;
    }
  }

  /** Undoes a row's filter (ISO/IEC 15948 9.2). */
  private void restore(int filter, byte[] row, byte[] above) {
    int back = header.pixelBytes();
    for (int i = 0; i < row.length; i++) {
      int left = i < back ? 0 : row[i - back] & 0xFF;
      int up = above[i] & 0xFF;
      int corner = i < back ? 0 : above[i - back] & 0xFF;
      row[i] +=
          (byte)
              switch (filter) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                case 4 -> nearest(left, up, corner);
                default -> throw new IllegalArgumentException("its pixels are damaged");
              };
    }
  }

  private static int nearest(int left, int up, int corner) {
    int guess = left + up - corner;
    int toLeft = Math.abs(guess - left);
    int toUp = Math.abs(guess - up);
    int toCorner = Math.abs(guess - corner);
    return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
  }
}
