package org.attache.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The parts of a PNG file that say what its pixels are (ISO/IEC 15948 5.3); others are skipped.
 *
 * @param header size and kind
 * @param palette three bytes a colour; empty where there is none
 * @param transparency the content of tRNS; empty where there is none
 * @param data all of IDAT, deflated
 */
record PngChunks(PngHeader header, byte[] palette, byte[] transparency, byte[] data) {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int HEADER = tag("IHDR");
  private static final int PALETTE = tag("PLTE");
  private static final int TRANSPARENCY = tag("tRNS");
  private static final int DATA = tag("IDAT");
  private static final int END = tag("IEND");
  private static final int HEADER_BYTES = 13;
  private static final int ANCILLARY = 0x20000000;

  /** Length, type and check sum. */
  private static final int FRAME = 12;

  private static int tag(String name) {
    return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
  }

  /**
   * Takes a file apart.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static PngChunks of(byte[] file) {
    if (file.length < SIGNATURE.length
        || !Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
      throw new IllegalArgumentException("it is not a PNG file");
    }
    ByteBuffer in = ByteBuffer.wrap(file).position(SIGNATURE.length);
    PngHeader header = header(next(in));
    byte[] palette = {};
    byte[] transparency = {};
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    while (true) {
      Chunk chunk = next(in);
      if (chunk.type() == END) {
        return new PngChunks(header, palette, transparency, data.toByteArray()).checked();
      } else if (chunk.type() == PALETTE) {
        palette = chunk.content();
      } else if (chunk.type() == TRANSPARENCY) {
        transparency = chunk.content();
      } else if (chunk.type() == DATA) {
        data.writeBytes(chunk.content());
      } else if ((chunk.type() & ANCILLARY) == 0) {
        throw new IllegalArgumentException("it has a part of an unknown kind");
      }
    }
  }

  private record Chunk(int type, byte[] content) {}

  private static Chunk next(ByteBuffer in) {
    int length = in.remaining() < FRAME ? -1 : in.getInt();
    if (length < 0 || in.remaining() < length + 8L) {
      throw new IllegalArgumentException("it ends too soon");
    }
    CRC32 sum = new CRC32();
    sum.update(in.array(), in.position(), 4 + length);
    int type = in.getInt();
    byte[] content = new byte[length];
    in.get(content);
    if ((int) sum.getValue() != in.getInt()) {
      throw new IllegalArgumentException("it is damaged: a check sum is wrong");
    }
    return new Chunk(type, content);
  }

  private static PngHeader header(Chunk chunk) {
    if (chunk.type() != HEADER || chunk.content().length != HEADER_BYTES) {
      throw new IllegalArgumentException("it has no header");
    }
    ByteBuffer in = ByteBuffer.wrap(chunk.content());
    int width = in.getInt();
    int height = in.getInt();
    int depth = in.get();
    int colourType = in.get();
    int compression = in.get();
    int filter = in.get();
    int interlace = in.get();
    if (compression != 0 || filter != 0 || interlace < 0 || interlace > 1) {
      throw new IllegalArgumentException("it is packed in a way that PNG does not have");
    }
    return new PngHeader(width, height, depth, colourType, interlace == 1);
  }

  private PngChunks checked() {
    if (header.hasPalette()
        && (palette.length == 0 || palette.length % 3 != 0 || palette.length > 3 * 256)) {
      throw new IllegalArgumentException("its palette is missing or damaged");
    }
    int expected = header.isGrey() ? 2 : 6;
    if (transparency.length > 0
        && !header.hasPalette()
        && (header.hasAlpha() || transparency.length != expected)) {
      throw new IllegalArgumentException("its transparency is damaged");
    }
    return this;
  }
}
