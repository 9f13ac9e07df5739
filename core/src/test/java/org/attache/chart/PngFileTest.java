package org.attache.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngFileTest {

  @Test
  void holdsEveryPixelAsPainted() throws IOException {
    BufferedImage painted = new BufferedImage(37, 23, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = painted.createGraphics();
    graphics.setColor(Color.ORANGE);
    graphics.fillOval(3, 5, 20, 15);
    graphics.setColor(new Color(1, 2, 253));
    graphics.drawLine(36, 0, 0, 22);
    graphics.dispose();

    BufferedImage read =
        ImageIO.read(new ByteArrayInputStream(PngFile.of(new Pixels(painted), new int[0])));

    assertEquals(37, read.getWidth());
    assertEquals(23, read.getHeight());
    for (int y = 0; y < 23; y++) {
      for (int x = 0; x < 37; x++) {
        assertEquals(painted.getRGB(x, y), read.getRGB(x, y));
      }
    }
  }

  @Test
  void holdsMoreColoursThanAPaletteDoes() throws IOException {
    BufferedImage painted = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 800; i++) {
      painted.setRGB(i % 40, i / 40, i * 0x1357);
    }

    byte[] file = PngFile.of(new Pixels(painted), new int[0]);

    assertEquals(2, file[25], "colour type");
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
    for (int i = 0; i < 800; i++) {
      assertEquals(painted.getRGB(i % 40, i / 40), read.getRGB(i % 40, i / 40));
    }
  }

  @Test
  void keepsInksAndCoarsensWhatEdgesMix() throws IOException {
    BufferedImage painted = new BufferedImage(256, 2, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 256; x++) {
      painted.setRGB(x, 0, 0xC8701A);
      painted.setRGB(x, 1, x << 16 | 0x8000 | 255 - x);
    }

    byte[] file = PngFile.of(new Pixels(painted), new int[] {0xC8701A});

    assertEquals(3, file[25], "colour type");
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
    for (int x = 0; x < 256; x++) {
      assertEquals(0xFFC8701A, read.getRGB(x, 0));
      assertEquals(x, read.getRGB(x, 1) >> 16 & 0xFF, 9);
    }
  }
}
