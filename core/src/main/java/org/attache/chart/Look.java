package org.attache.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.attache.theme.Colour;
import org.attache.theme.Palette;

/** How charts look: colours, lines and markers, all from the theme. */
final class Look {

  /**
   * Dashes and gaps in points, one row a series: the second thing after colour to tell lines by.
   */
  private static final float[][] DASHES = {{}, {5, 2.5f}, {1.5f, 2}, {7, 2, 1.5f, 2}, {3, 1.5f}};

  private static final int MARKERS = 6;

  /** Thickness of a series' line, in points. */
  static final float LINE = 2;

  private final Palette palette;
  private final double size;

  Look(Palette palette, double size) {
    this.palette = palette;
    this.size = size;
  }

  Colour text() {
    return palette.text();
  }

  Colour muted() {
    return palette.muted();
  }

  Colour background() {
    return palette.background();
  }

  Colour baseline() {
    return palette.baseline();
  }

  Colour gridline() {
    return palette.gridline();
  }

  Colour leader() {
    return palette.joint();
  }

  Colour series(int index) {
    return palette.series(index);
  }

  /** The ground below a line: as light as a tint, so that gridlines and labels stay readable. */
  Colour ground(int index) {
    return series(index).mixed(palette.background(), 0.22);
  }

  /** The colour of words that belong to a series. */
  Colour words(int index) {
    return palette.wordsOfSeries(index);
  }

  /** The colour of words on a series' colour. */
  Colour wordsOn(int index) {
    return palette.wordsOnSeries(index);
  }

  /** What stands in the place of a value that is missing: the words given, or a dash. */
  static String noData(String words) {
    return words.isBlank() ? "–" : words;
  }

  Ink ink() {
    return new Ink(false, size, text());
  }

  /** The line of a series. */
  BasicStroke line(int index) {
    float[] dashes = DASHES[index % DASHES.length];
    int join = BasicStroke.JOIN_ROUND;
    return dashes.length == 0
        ? new BasicStroke(LINE, BasicStroke.CAP_BUTT, join)
        : new BasicStroke(LINE, BasicStroke.CAP_BUTT, join, 10, dashes, 0);
  }

  /** The dashes and gaps of a series' line, in points. */
  List<Double> dashes(int index) {
    List<Double> dashes = new ArrayList<>();
    for (float dash : DASHES[index % DASHES.length]) {
      dashes.add((double) dash);
    }
    return dashes;
  }

  /**
   * A shape round the origin, about six points wide: circle, square, diamond, two triangles and a
   * cross in turn.
   */
  static Shape marker(int index) {
    return switch (index % MARKERS) {
      case 0 -> new Ellipse2D.Double(-2.9, -2.9, 5.8, 5.8);
      case 1 -> new Rectangle2D.Double(-2.6, -2.6, 5.2, 5.2);
      case 2 -> polygon(0, -3.7, 3.7, 0, 0, 3.7, -3.7, 0);
      case 3 -> polygon(0, -3.4, 3.5, 2.6, -3.5, 2.6);
      case 4 -> polygon(0, 3.4, 3.5, -2.6, -3.5, -2.6);
      default ->
          polygon(
              -1.1, -3.4, 1.1, -3.4, 1.1, -1.1, 3.4, -1.1, 3.4, 1.1, 1.1, 1.1, 1.1, 3.4, -1.1, 3.4,
              -1.1, 1.1, -3.4, 1.1, -3.4, -1.1, -1.1, -1.1);
    };
  }

  /** A marker moved to its place. */
  static Outline marker(int index, double x, double y) {
    return Shapes.edge(
        AffineTransform.getTranslateInstance(x, y).createTransformedShape(marker(index)));
  }

  static Color awt(Colour colour) {
    return new Color(colour.rgb());
  }

  private static Path2D polygon(double... coordinates) {
    Path2D path = new Path2D.Double();
    path.moveTo(coordinates[0], coordinates[1]);
    for (int i = 2; i < coordinates.length; i += 2) {
      path.lineTo(coordinates[i], coordinates[i + 1]);
    }
    path.closePath();
    return path;
  }
}
