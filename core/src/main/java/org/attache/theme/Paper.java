package org.attache.theme;

/**
 * A page and its margins.
 *
 * @param width of the sheet
 * @param height of the sheet
 * @param top from the sheet's edge to the first line of text
 * @param bottom from the last line of text to the sheet's edge
 * @param left from the sheet's edge to the text
 * @param right from the text to the sheet's edge
 */
public record Paper(
    Length width, Length height, Length top, Length bottom, Length left, Length right) {

  public Paper {
    if (width.minus(left).minus(right).points() < 72
        || height.minus(top).minus(bottom).points() < 72) {
      throw new IllegalArgumentException("margins leave less than an inch for text");
    }
  }

  /** Width of the text. */
  public Length textWidth() {
    return width.minus(left).minus(right);
  }

  /** The same sheet on its long side: the margins turn with it. */
  public Paper turned() {
    return new Paper(height, width, left, right, bottom, top);
  }

  /** Height of the text. */
  public Length textHeight() {
    return height.minus(top).minus(bottom);
  }
}
