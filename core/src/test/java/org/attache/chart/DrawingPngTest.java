package org.attache.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.attache.brief.ChartKind;
import org.attache.theme.Colour;
import org.attache.theme.Length;
import org.attache.theme.TestThemes;
import org.junit.jupiter.api.Test;

class DrawingPngTest {

  private static final DrawingPng PNG = new DrawingPng(TestThemes.plain());

  @Test
  void paintsAtTheScaleAskedFor() throws IOException {
    Drawing square =
        new Drawing(
            Length.pt(10),
            Length.pt(20),
            List.of(new Drawing.Fill(Outline.rectangle(0, 0, 5, 20), new Colour(0xC8701A))));
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(PNG.paint(square, 3, Locale.ENGLISH)));
    assertEquals(30, image.getWidth());
    assertEquals(60, image.getHeight());
    assertEquals(0xFFC8701A, image.getRGB(7, 30));
    assertEquals(0xFFFFFFFF, image.getRGB(22, 30));
  }

  @Test
  void givesTheSameBytesForTheSameDrawing() {
    Drawing drawing = ChartPainterTest.paint(Specs.flows(ChartKind.COLUMN));
    assertArrayEquals(
        PNG.paint(drawing, 2, Locale.ENGLISH),
        new DrawingPng(TestThemes.plain()).paint(drawing, 2, Locale.ENGLISH));
  }

  @Test
  void refusesPicturesWithoutPixels() {
    Drawing drawing = new Drawing(Length.pt(10), Length.pt(10), List.of());
    assertThrows(IllegalArgumentException.class, () -> PNG.paint(drawing, 0, Locale.ENGLISH));
    assertThrows(IllegalArgumentException.class, () -> PNG.paint(drawing, 1e6, Locale.ENGLISH));
  }
}
