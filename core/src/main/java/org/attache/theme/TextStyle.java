package org.attache.theme;

/**
 * How a paragraph of one kind is set.
 *
 * @param font which typeface
 * @param bold emphatic weight
 * @param italic slanted
 * @param size of the type
 * @param leading from baseline to baseline
 * @param colour of the type
 * @param spaceBefore above the first line, not kept at the top of a page
 * @param spaceAfter below the last line
 * @param align how lines fill the measure
 * @param keepWithNext whether it must share a page with the block that follows
 */
public record TextStyle(
    FontRole font,
    boolean bold,
    boolean italic,
    Length size,
    Length leading,
    Colour colour,
    Length spaceBefore,
    Length spaceAfter,
    Align align,
    boolean keepWithNext) {

  /** The smallest type that a brief may use: 7.5 points. */
  public static final Length SMALLEST = Length.pt(7.5);

  public TextStyle {
    if (size.compareTo(SMALLEST) < 0) {
      throw new IllegalArgumentException("size must be 7.5pt or more: " + size.points() + "pt");
    }
    if (leading.compareTo(size) < 0) {
      throw new IllegalArgumentException("leading must not be below size: " + leading.points());
    }
  }
}
