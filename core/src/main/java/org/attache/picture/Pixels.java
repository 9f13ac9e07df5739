package org.attache.picture;

/**
 * An unpacked picture, eight bits a sample, row by row.
 *
 * @param isGrey whether a pixel has one sample of colour, not three
 * @param colours the samples
 * @param alpha how opaque each pixel is, 0 to 255; empty where all are
 */
public record Pixels(boolean isGrey, byte[] colours, byte[] alpha) {

  /** Unpacks a picture. */
  static Pixels of(PngChunks chunks) {
    PngHeader header = chunks.header();
    int count = header.width() * header.height();
    boolean hasAlpha = header.hasAlpha() || chunks.transparency().length > 0;
    Pixels pixels =
        new Pixels(
            header.isGrey(),
            new byte[count * (header.isGrey() ? 1 : 3)],
            new byte[hasAlpha ? count : 0]);
    PngRows.read(
        chunks,
        (row, length, y, x, step) -> {
          for (int i = 0; i < length; i++) {
            pixels.put(y * header.width() + x + i * step, chunks, row, i);
          }
        });
    return pixels;
  }

  private void put(int pixel, PngChunks chunks, byte[] row, int index) {
    PngHeader header = chunks.header();
    if (header.hasPalette()) {
      int entry = sample(row, index, header.depth());
      System.arraycopy(chunks.palette(), 3 * entry, colours, 3 * pixel, 3);
      if (alpha.length > 0) {
        alpha[pixel] = entry < chunks.transparency().length ? chunks.transparency()[entry] : -1;
      }
      return;
    }
    int channels = header.channels();
    int shown = isGrey ? 1 : 3;
    boolean isKey = !header.hasAlpha() && alpha.length > 0;
    for (int channel = 0; channel < shown; channel++) {
      int value = sample(row, index * channels + channel, header.depth());
      colours[pixel * shown + channel] = eightBits(value, header.depth());
      isKey &= isKey && value == key(chunks.transparency(), channel);
    }
    if (header.hasAlpha()) {
      int value = sample(row, index * channels + shown, header.depth());
      alpha[pixel] = eightBits(value, header.depth());
    } else if (alpha.length > 0) {
      alpha[pixel] = (byte) (isKey ? 0 : 255);
    }
  }

  private static int key(byte[] transparency, int channel) {
    return (transparency[2 * channel] & 0xFF) << 8 | transparency[2 * channel + 1] & 0xFF;
  }

  /** A sample of a row. */
  static int sample(byte[] row, int index, int depth) {
    if (depth == 8) {
      return row[index] & 0xFF;
    }
    if (depth == 16) {
      return (row[2 * index] & 0xFF) << 8 | row[2 * index + 1] & 0xFF;
    }
    int bit = index * depth;
    return (row[bit >> 3] & 0xFF) >> 8 - depth - (bit & 7) & (1 << depth) - 1;
  }

  private static byte eightBits(int value, int depth) {
    int most = (1 << depth) - 1;
    return (byte) ((value * 255 + most / 2) / most);
  }
}
