package org.attache.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.attache.theme.Colour;
import org.attache.theme.TestThemes;
import org.junit.jupiter.api.Test;

class RecordingGraphicsTest {

  private final Sheet sheet =
      new Sheet(new Lettering(TestThemes.plain(), new Typefaces(TestThemes.plain().fonts())));
  private final Graphics2D graphics = new RecordingGraphics(sheet);

  private Drawing.Mark only() {
    List<Drawing.Mark> marks = sheet.drawing(100, 100).marks();
    assertEquals(1, marks.size());
    return marks.get(0);
  }

  @Test
  void recordsAFilledShapeWhereTheTransformPutsIt() {
    graphics.translate(10, 20);
    graphics.scale(2, 2);
    graphics.setColor(Color.RED);
    graphics.fillRect(1, 1, 3, 4);
    Drawing.Fill fill = (Drawing.Fill) only();
    assertEquals(new Colour(0xFF0000), fill.colour());
    assertEquals(new Rectangle2D.Double(12, 22, 6, 8), Shapes.shape(fill.outline()).getBounds2D());
  }

  @Test
  void cutsShapesAtTheClip() {
    graphics.clip(new Rectangle2D.Double(0, 0, 10, 10));
    graphics.fill(new Ellipse2D.Double(5, 5, 20, 20));
    Drawing.Fill fill = (Drawing.Fill) only();
    assertTrue(
        new Rectangle2D.Double(0, 0, 10.001, 10.001)
            .contains(Shapes.shape(fill.outline()).getBounds2D()));
  }

  @Test
  void leavesOutWhatTheClipHides() {
    graphics.setClip(0, 0, 10, 10);
    graphics.fillOval(50, 50, 5, 5);
    graphics.drawLine(50, 50, 60, 60);
    assertEquals(List.of(), sheet.drawing(100, 100).marks());
  }

  @Test
  void keepsTheClipOfACopyApart() {
    Graphics2D copy = (Graphics2D) graphics.create();
    copy.setClip(0, 0, 1, 1);
    graphics.fillRect(50, 50, 5, 5);
    assertEquals(1, sheet.drawing(100, 100).marks().size());
  }

  @Test
  void recordsLinesWithTheirDashes() {
    graphics.setStroke(
        new BasicStroke(
            2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 1}, 0));
    graphics.drawLine(0, 0, 10, 0);
    Drawing.Stroke stroke = (Drawing.Stroke) only();
    assertEquals(List.of(3.0, 1.0), stroke.dashes());
    assertEquals(2, stroke.width().points());
  }

  @Test
  void mixesTransparentColoursWithTheGround() {
    graphics.setColor(new Color(0, 0, 0, 51));
    graphics.fillRect(0, 0, 5, 5);
    assertEquals(new Colour(0xCCCCCC), ((Drawing.Fill) only()).colour());
  }

  @Test
  void keepsWordsAsWords() {
    graphics.drawString("Minsk", 10, 20);
    Drawing.Words words = (Drawing.Words) only();
    assertEquals("Minsk", words.text());
    assertEquals(10, words.x());
    assertEquals(
        graphics.getFontMetrics().getStringBounds("Minsk", graphics).getWidth(),
        words.width(),
        0.05);
  }

  @Test
  void refusesPixels() {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    assertThrows(IllegalStateException.class, () -> graphics.drawImage(image, 0, 0, null));
  }
}
