package org.attache.chart;

import java.util.List;
import org.attache.theme.Colour;
import org.attache.theme.FontRole;
import org.attache.theme.Length;

/**
 * A picture as values: marks in painting order; the origin is the upper left corner and y runs
 * down.
 *
 * @param width of the picture
 * @param height of the picture
 * @param marks in painting order
 */
public record Drawing(Length width, Length height, List<Mark> marks) {

  /** Something painted. */
  public sealed interface Mark {

    /** What it is painted in. */
    Colour colour();
  }

  /**
   * A filled area, by the non-zero winding rule.
   *
   * @param outline its edge
   * @param colour opaque
   */
  public record Fill(Outline outline, Colour colour) implements Mark {}

  /**
   * A line along a path.
   *
   * @param outline the path
   * @param colour opaque
   * @param width of the line
   * @param dashes lengths of dashes and gaps in points, in turn; empty for a solid line
   */
  public record Stroke(Outline outline, Colour colour, Length width, List<Double> dashes)
      implements Mark {
    public Stroke {
      dashes = List.copyOf(dashes);
    }
  }

  /**
   * Words on one line.
   *
   * @param text the words
   * @param x left end of the baseline, in points
   * @param y the baseline, in points
   * @param width how wide the words were measured, in points
   * @param font which typeface
   * @param isBold emphatic weight
   * @param size of the type
   * @param colour of the type
   */
  public record Words(
      String text,
      double x,
      double y,
      double width,
      FontRole font,
      boolean isBold,
      Length size,
      Colour colour)
      implements Mark {}

  public Drawing {
    marks = List.copyOf(marks);
  }
}
