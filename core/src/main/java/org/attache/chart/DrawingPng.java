package org.attache.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.attache.theme.Length;
import org.attache.theme.StyleName;
import org.attache.theme.Theme;

/**
 * Turns drawings into PNG pictures, for programs that show no vectors. Immutable and thread-safe;
 * the same drawing gives the same bytes.
 */
public final class DrawingPng {

  private static final double LARGEST = 20_000;
  private static final int MOST_INKS = 64;

  private final Typefaces usual;
  private final Typefaces urdu;
  private final GlyphStamps stamps;
  private final Look look;

  /** Pictures in the fonts and on the background of a theme. */
  public DrawingPng(Theme theme) {
    usual = new Typefaces(theme.fonts());
    urdu = usual.forUrdu();
    stamps = new GlyphStamps(usual);
    look = new Look(theme.palette(), theme.style(StyleName.CHART_TEXT).size().points());
  }

  /**
   * Paints a drawing.
   *
   * @param scale pixels a point; 2 gives 144 pixels an inch
   * @param locale the language it was drawn for, which decides between fonts
   * @return the bytes of a PNG file
   * @throws IllegalArgumentException if the picture would have no pixels, or more than 20,000 in
   *     width or height
   */
  public byte[] paint(Drawing drawing, double scale, Locale locale) {
    Typefaces typefaces = Typefaces.isUrdu(locale) ? urdu : usual;
    Pixels pixels = new Pixels(pixels(drawing.width(), scale), pixels(drawing.height(), scale));
    Arrays.fill(pixels.all(), look.background().rgb());
    Graphics2D graphics = pixels.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
    for (Drawing.Mark mark : drawing.marks()) {
      if (!(mark instanceof Drawing.Words words && stamps.paint(words, scale, pixels))) {
        paint(mark, typefaces, graphics);
      }
    }
    graphics.dispose();
    return PngFile.of(pixels, inks(drawing));
  }

  /** The colours of a drawing, which its edges mix; none if they are too many to be kept. */
  private int[] inks(Drawing drawing) {
    IntStream marks = drawing.marks().stream().mapToInt(mark -> mark.colour().rgb());
    int[] inks =
        IntStream.concat(IntStream.of(look.background().rgb()), marks).distinct().toArray();
    return inks.length <= MOST_INKS ? inks : new int[0];
  }

  private static void paint(Drawing.Mark mark, Typefaces typefaces, Graphics2D graphics) {
    if (mark instanceof Drawing.Fill fill) {
      graphics.setColor(Look.awt(fill.colour()));
      graphics.fill(Shapes.shape(fill.outline()));
    } else if (mark instanceof Drawing.Stroke stroke) {
      graphics.setColor(Look.awt(stroke.colour()));
      graphics.setStroke(pen(stroke));
      graphics.draw(Shapes.shape(stroke.outline()));
    } else if (mark instanceof Drawing.Words words) {
      graphics.setColor(Look.awt(words.colour()));
      graphics.fill(typefaces.outline(words));
    }
  }

  private static BasicStroke pen(Drawing.Stroke stroke) {
    float width = (float) stroke.width().points();
    List<Double> dashes = stroke.dashes();
    if (dashes.isEmpty()) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
    float[] lengths = new float[dashes.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dashes.get(i).floatValue();
    }
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, lengths, 0);
  }

  private static int pixels(Length length, double scale) {
    double pixels = Math.ceil(length.points() * scale);
    if (!(pixels >= 1 && pixels <= LARGEST)) {
      throw new IllegalArgumentException("a picture cannot be " + pixels + " pixels long");
    }
    return (int) pixels;
  }
}
