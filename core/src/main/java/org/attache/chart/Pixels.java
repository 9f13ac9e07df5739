package org.attache.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A picture of pixels without transparency, each as 0xRRGGBB, row after row from the top. */
final class Pixels {

  private final BufferedImage image;
  private final int[] all;
  private final int width;

  /** A black picture. */
  Pixels(int width, int height) {
    this(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
  }

  /** The pixels of an image of packed integers without transparency. */
  Pixels(BufferedImage image) {
    this.image = image;
    this.all = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    this.width = image.getWidth();
  }

  int width() {
    return width;
  }

  int height() {
    return image.getHeight();
  }

  /** Row after row; not copied. */
  int[] all() {
    return all;
  }

  Graphics2D createGraphics() {
    return image.createGraphics();
  }

  /** Lays so many parts of an ink over a pixel; what lies outside the picture is left out. */
  void mix(int x, int y, int ink, int parts, int whole) {
    int at = y * width + x;
    if (x < 0 || x >= width || at < 0 || at >= all.length) {
      return;
    }
    int below = all[at];
    int red = mixed(below >> 16, ink >> 16, parts, whole);
    int green = mixed(below >> 8, ink >> 8, parts, whole);
    all[at] = red << 16 | green << 8 | mixed(below, ink, parts, whole);
  }

  private static int mixed(int below, int above, int parts, int whole) {
    return ((below & 0xFF) * (whole - parts) + (above & 0xFF) * parts + whole / 2) / whole;
  }
}
