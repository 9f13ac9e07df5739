package org.attache.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pictures as PNG files (ISO/IEC 15948): a byte a pixel that points into a palette, where
 * 256 colours are enough, as for most drawings; else three bytes a pixel, each line as its
 * difference from the one above, which suits drawings and costs a fraction of choosing filters.
 */
final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte BITS = 8;
  private static final byte TRUE_COLOUR = 2;
  private static final byte PALETTE = 3;
  private static final byte UP = 2;

  /** From 4 on, every byte of a flat stretch is looked up anew, for files hardly smaller. */
  private static final int EFFORT = 3;

  private PngFile() {}

  /**
   * The file of a picture.
   *
   * @param inks the colours that it is painted in, which are kept exactly, while edges mix them in
   *     sixteen steps; if there are none, every colour is kept exactly
   */
  static byte[] of(Pixels pixels, int[] inks) {
    ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
    file.writeBytes(SIGNATURE);
    Tints tints = inks.length > 0 ? Tints.coarse(inks) : Tints.exact();
    Optional<byte[]> indexes = indexes(pixels, tints);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(pixels.width()).putInt(pixels.height());
    header.put(BITS).put(indexes.isPresent() ? PALETTE : TRUE_COLOUR);
    chunk("IHDR", header.array(), file);
    if (indexes.isPresent()) {
      chunk("PLTE", tints.bytes(), file);
    }
    chunk("IDAT", deflated(indexes.orElseGet(() -> differences(pixels))), file);
    chunk("IEND", new byte[0], file);
    return file.toByteArray();
  }

  /** Lines of indexes, unfiltered; nothing if the colours are too many. */
  private static Optional<byte[]> indexes(Pixels pixels, Tints tints) {
    int[] all = pixels.all();
    int width = pixels.width();
    byte[] lines = new byte[(width + 1) * pixels.height()];
    // Java2D may leave anything in the highest byte, which no one sees.
    int last = all[0];
    int index = tints.index(last & 0xFFFFFF);
    for (int from = 0, at = 0; from < all.length; from += width) {
      at++;
      for (int i = from; i < from + width; i++) {
        int colour = all[i];
        if (colour != last) {
          last = colour;
          index = tints.index(colour & 0xFFFFFF);
          if (index < 0) {
            return Optional.empty();
          }
        }
        lines[at++] = (byte) index;
      }
    }
    return Optional.of(lines);
  }

  private static byte[] differences(Pixels picture) {
    int[] pixels = picture.all();
    int width = picture.width();
    byte[] lines = new byte[(width * 3 + 1) * picture.height()];
    int at = 0;
    for (int i = 0; i < pixels.length; i++) {
      if (i % width == 0) {
        lines[at++] = UP;
      }
      int own = pixels[i];
      int above = i < width ? 0 : pixels[i - width];
      if (own != above) {
        lines[at] = (byte) ((own >> 16) - (above >> 16));
        lines[at + 1] = (byte) ((own >> 8) - (above >> 8));
        lines[at + 2] = (byte) (own - above);
      }
      at += 3;
    }
    return lines;
  }

  private static byte[] deflated(byte[] lines) {
    Deflater deflater = new Deflater(EFFORT);
    try {
      deflater.setInput(lines);
      deflater.finish();
      ByteArrayOutputStream deflated = new ByteArrayOutputStream(1 << 15);
      byte[] piece = new byte[1 << 14];
      while (!deflater.finished()) {
        deflated.write(piece, 0, deflater.deflate(piece));
      }
      return deflated.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void chunk(String type, byte[] data, ByteArrayOutputStream file) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    file.writeBytes(name);
    file.writeBytes(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
