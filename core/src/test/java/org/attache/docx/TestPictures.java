package org.attache.docx;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.attache.brief.Brief;
import org.attache.brief.ChartFigure;
import org.attache.brief.TimelineFigure;
import org.attache.theme.Length;

/** Pictures that stand for timelines where only the document matters. */
final class TestPictures implements FigurePictures {

  @Override
  public Picture draw(TimelineFigure timeline, Brief brief, Length width) {
    return draw(width);
  }

  @Override
  public Picture draw(ChartFigure chart, Brief brief, Length width) {
    return draw(width);
  }

  static Picture draw(Length width) {
    BufferedImage image = new BufferedImage(600, 120, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 600, 120);
    graphics.setColor(Color.DARK_GRAY);
    graphics.fillRect(20, 60, 560, 2);
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Picture(png.toByteArray(), width, width.times(0.2));
  }
}
