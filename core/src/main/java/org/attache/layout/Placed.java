package org.attache.layout;

import java.util.List;
import org.attache.chart.Outline;
import org.attache.picture.Png;
import org.attache.text.GlyphRun;
import org.attache.text.Turn;
import org.attache.theme.Colour;
import org.attache.theme.Length;

/**
 * Something at its place on a page; positions are in points from the page's upper left corner, y
 * downwards.
 */
public sealed interface Placed {

  /**
   * Glyphs.
   *
   * @param run the glyphs
   * @param x of the left end
   * @param y of the baseline
   * @param colour of the type
   * @param space extra advance after each space, in points, to fill a justified line
   * @param turn where reading turns at the ends
   */
  record Glyphs(GlyphRun run, double x, double y, Colour colour, double space, Turn turn)
      implements Placed {}

  /** A filled path. */
  record Fill(Outline outline, Colour colour) implements Placed {}

  /** A line along a path. */
  record Stroke(Outline outline, Colour colour, Length width, List<Double> dashes)
      implements Placed {
    public Stroke {
      dashes = List.copyOf(dashes);
    }
  }

  /**
   * A picture, stretched to a rectangle.
   *
   * @param picture its pixels; what it says stands in the element it is part of
   * @param x of the left edge
   * @param y of the upper edge
   * @param width of the rectangle
   * @param height of the rectangle
   */
  record Image(Png picture, double x, double y, double width, double height) implements Placed {}
}
