package org.attache.picture;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A PNG picture that is known to be whole. Two are equal if their files have the same bytes.
 *
 * <pre>{@code
 * Png logo = Png.parse(Files.readAllBytes(path));
 * }</pre>
 */
public final class Png {

  private final byte[] file;
  private final byte[] digest;
  private final PngChunks chunks;

  private Png(byte[] file, PngChunks chunks) {
    this.file = file;
    this.digest = digest(file);
    this.chunks = chunks;
  }

  /**
   * Reads a PNG file to its last row.
   *
   * @param file its bytes; not copied, not to be changed
   * @throws IllegalArgumentException saying what is wrong: it is none, damaged, or larger than 16
   *     million pixels
   */
  public static Png parse(byte[] file) {
    PngChunks chunks = PngChunks.of(file);
    PngHeader header = chunks.header();
    PngRows.read(
        chunks,
        (row, pixels, y, x, step) -> {
          if (header.hasPalette()) {
            requireColours(chunks, row, pixels);
          }
        });
    return new Png(file, chunks);
  }

  private static void requireColours(PngChunks chunks, byte[] row, int pixels) {
    int colours = chunks.palette().length / 3;
    for (int i = 0; i < pixels; i++) {
      if (Pixels.sample(row, i, chunks.header().depth()) >= colours) {
        throw new IllegalArgumentException("a pixel has a colour that its palette lacks");
      }
    }
  }

  private static byte[] digest(byte[] file) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(file);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** How wide it is, in pixels. */
  public int width() {
    return chunks.header().width();
  }

  /** How high it is, in pixels. */
  public int height() {
    return chunks.header().height();
  }

  /** The file; not to be changed. */
  public byte[] file() {
    return file;
  }

  /** Whether all rows stand one after the other and every pixel is opaque. */
  public boolean isPlain() {
    PngHeader header = chunks.header();
    return !header.isInterlaced() && !header.hasAlpha() && chunks.transparency().length == 0;
  }

  /** Bits of a sample in the {@link #data data}. */
  public int depth() {
    return chunks.header().depth();
  }

  /** Samples of a pixel in the {@link #data data}: 1 for grey or a palette, 3 for colours. */
  public int channels() {
    return chunks.header().channels();
  }

  /** Three bytes for each colour that samples stand for; empty where they are colours or grey. */
  public byte[] palette() {
    return chunks.header().hasPalette() ? chunks.palette() : new byte[0];
  }

  /** The rows as in the file: each filtered, all deflated; not to be changed. */
  public byte[] data() {
    return chunks.data();
  }

  /** Unpacks it. */
  public Pixels pixels() {
    return Pixels.of(chunks);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Png png && Arrays.equals(digest, png.digest);
  }

  @Override
  public int hashCode() {
    return ByteBuffer.wrap(digest).getInt();
  }

  @Override
  public String toString() {
    return "PNG of " + width() + " by " + height() + " pixels";
  }
}
