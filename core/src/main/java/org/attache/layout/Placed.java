package org.attache.layout;

import java.util.List;
import org.attache.chart.Outline;
import org.attache.text.GlyphRun;
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
   */
  record Glyphs(GlyphRun run, double x, double y, Colour colour, double space) implements Placed {}

  /** A filled path. */
  record Fill(Outline outline, Colour colour) implements Placed {}

  /** A line along a path. */
  record Stroke(Outline outline, Colour colour, Length width, List<Double> dashes)
      implements Placed {
    public Stroke {
      dashes = List.copyOf(dashes);
    }
  }
}
