package org.attache.layout;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.attache.chart.Outline;
import org.attache.text.GlyphRun;
import org.attache.theme.Colour;
import org.attache.theme.FontFile;

/** Paints finished pages into pictures, so that people can look at them without a PDF. */
final class PagePainter {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final Map<FontFile, Font> fonts = new IdentityHashMap<>();
  private final double scale;

  /** A painter of so many pixels a point. */
  PagePainter(double scale) {
    this.scale = scale;
  }

  /** Writes a PNG for each page into a folder. */
  void write(Pages pages, Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < pages.pages().size(); i++) {
      Path file = folder.resolve(name + "-" + (i + 1) + ".png");
      ImageIO.write(paint(pages.pages().get(i)), "png", file.toFile());
    }
  }

  BufferedImage paint(Page page) {
    int width = (int) Math.round(page.width().points() * scale);
    int height = (int) Math.round(page.height().points() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(scale, scale);
    for (Group group : page.groups()) {
      for (Placed item : group.items()) {
        paint(g, item);
      }
    }
    g.dispose();
    return image;
  }

  private void paint(Graphics2D g, Placed item) {
    if (item instanceof Placed.Fill fill) {
      g.setColor(colour(fill.colour()));
      g.fill(path(fill.outline()));
    } else if (item instanceof Placed.Stroke stroke) {
      g.setColor(colour(stroke.colour()));
      g.setStroke(stroke(stroke.width().points(), stroke.dashes()));
      g.draw(path(stroke.outline()));
    } else if (item instanceof Placed.Glyphs glyphs) {
      paint(g, glyphs);
    } else if (item instanceof Placed.Image image) {
      paint(g, image);
    }
  }

  private static void paint(Graphics2D g, Placed.Image image) {
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(image.picture().file()));
      AffineTransform place = AffineTransform.getTranslateInstance(image.x(), image.y());
      place.scale(image.width() / picture.getWidth(), image.height() / picture.getHeight());
      g.drawImage(picture, place, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void paint(Graphics2D g, Placed.Glyphs glyphs) {
    GlyphRun run = glyphs.run();
    Font font = fonts.computeIfAbsent(run.font(), PagePainter::font);
    GlyphVector vector =
        font.deriveFont((float) run.size()).createGlyphVector(CONTEXT, run.glyphs());
    double pen = 0;
    for (int i = 0; i < run.glyphs().length; i++) {
      double right = run.offsets().length == 0 ? 0 : run.offsets()[2 * i];
      double up = run.offsets().length == 0 ? 0 : run.offsets()[2 * i + 1];
      double at = pen + right * run.size() / 1000;
      vector.setGlyphPosition(i, new Point2D.Double(at, -up * run.size() / 1000));
      pen += run.advances()[i] * run.size() / 1000;
      pen += run.text().charAt(run.clusters()[i]) == ' ' ? glyphs.space() : 0;
    }
    g.setColor(colour(glyphs.colour()));
    g.fill(vector.getOutline((float) glyphs.x(), (float) glyphs.y()));
  }

  private static BasicStroke stroke(double width, List<Double> dashes) {
    if (dashes.isEmpty()) {
      return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }
    float[] lengths = new float[dashes.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dashes.get(i).floatValue();
    }
    return new BasicStroke(
        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths, 0);
  }

  private static Path2D path(Outline outline) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double[] at = outline.coordinates();
    int next = 0;
    for (int i = 0; i < outline.size(); i++) {
      switch (outline.step(i)) {
        case MOVE -> path.moveTo(at[next], at[next + 1]);
        case LINE -> path.lineTo(at[next], at[next + 1]);
        case CURVE ->
            path.curveTo(
                at[next], at[next + 1], at[next + 2], at[next + 3], at[next + 4], at[next + 5]);
        case CLOSE -> path.closePath();
      }
      next += outline.step(i).coordinates();
    }
    return path;
  }

  private static Color colour(Colour colour) {
    return new Color(colour.rgb());
  }

  private static Font font(FontFile file) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file.bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalArgumentException(file.name(), e);
    }
  }
}
