package org.attache.picture;

/**
 * What a PNG file says of itself first (ISO/IEC 15948 11.2.2).
 *
 * @param width in pixels
 * @param height in pixels
 * @param depth bits of a sample
 * @param colourType 0 grey, 2 colours, 3 a palette, 4 grey with alpha, 6 colours with alpha
 * @param isInterlaced whether rows come in seven passes
 */
record PngHeader(int width, int height, int depth, int colourType, boolean isInterlaced) {

  /** More than any page shows; unpacked, a picture takes at most four bytes a pixel. */
  private static final long MOST_PIXELS = 16_000_000;

  static final int PALETTE = 3;

  PngHeader {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("it has no pixels");
    }
    if ((long) width * height > MOST_PIXELS) {
      throw new IllegalArgumentException(
          "it has " + width + " by " + height + " pixels, more than 16 million");
    }
    boolean isKnown =
        switch (colourType) {
          case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
          case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
          case 2, 4, 6 -> depth == 8 || depth == 16;
          default -> false;
        };
    if (!isKnown) {
      throw new IllegalArgumentException(
          "colour type " + colourType + " with " + depth + " bits does not exist");
    }
  }

  boolean hasPalette() {
    return colourType == PALETTE;
  }

  boolean hasAlpha() {
    return colourType == 4 || colourType == 6;
  }

  boolean isGrey() {
    return colourType == 0 || colourType == 4;
  }

  /** Samples of a pixel. */
  int channels() {
    return switch (colourType) {
      case 2 -> 3;
      case 4 -> 2;
      case 6 -> 4;
      default -> 1;
    };
  }

  /** Bytes of a row of so many pixels. */
  int rowBytes(int pixels) {
    return (int) (((long) pixels * channels() * depth + 7) / 8);
  }

  /** Bytes of a pixel, at least one: how far back filters look. */
  int pixelBytes() {
    return Math.max(1, channels() * depth / 8);
  }
}
