package org.attache.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.attache.brief.ChartKind;
import org.attache.theme.Colour;
import org.attache.theme.FontRole;
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

  @Test
  void keepsColoursInAPaletteAndInksExactly() throws IOException {
    Drawing drawing = ChartPainterTest.paint(Specs.flows(ChartKind.COLUMN));
    byte[] file = PNG.paint(drawing, 2, Locale.ENGLISH);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    Set<Integer> found = new TreeSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        found.add(image.getRGB(x, y) & 0xFFFFFF);
      }
    }
    assertEquals(3, file[25], "colour type");
    for (Drawing.Mark mark : drawing.marks()) {
      if (mark instanceof Drawing.Fill fill) {
        assertTrue(found.contains(fill.colour().rgb()), fill.colour().hex());
      }
    }
  }

  @Test
  void paintsWordsWhereTheirOutlinesAre() throws IOException {
    String text = "Kyïv to Kraków, 1994";
    double x = 7.3;
    double y = 20.5;
    Drawing.Words words =
        new Drawing.Words(text, x, y, 100, FontRole.SANS, true, Length.pt(9), new Colour(0x12355B));
    Drawing drawing = new Drawing(Length.pt(130), Length.pt(30), List.of(words));
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(PNG.paint(drawing, 3, Locale.ENGLISH)));
    Rectangle2D edges = new Typefaces(TestThemes.plain().fonts()).outline(words).getBounds2D();
    Rectangle inked = inked(image);
    assertEquals(edges.getMinX() * 3, inked.getMinX(), 1.3);
    assertEquals(edges.getMaxX() * 3, inked.getMaxX(), 1.3);
    assertEquals(edges.getMinY() * 3, inked.getMinY(), 1.3);
    assertEquals(edges.getMaxY() * 3, inked.getMaxY(), 1.3);
  }

  /** What is not white. */
  private static Rectangle inked(BufferedImage image) {
    Rectangle inked = new Rectangle(-1, -1);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
          inked = inked.union(new Rectangle(x, y, 1, 1));
        }
      }
    }
    return inked;
  }
}
