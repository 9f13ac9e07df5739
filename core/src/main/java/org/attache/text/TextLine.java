package org.attache.text;

import java.util.List;

/**
 * A line of a paragraph.
 *
 * @param fragments in reading order
 * @param width of what is seen, in points: without the space that ends the line
 * @param ascent how far fonts other than the paragraph's own reach above the baseline, in points; 0
 *     where there are none
 * @param descent how far they reach below, in points
 * @param isHyphenated whether the line ends within a word
 */
public record TextLine(
    List<Fragment> fragments, double width, double ascent, double descent, boolean isHyphenated) {

  /**
   * Glyphs of one stretch at their place.
   *
   * @param run the glyphs
   * @param x of the left end, in points from the left edge of the measure
   * @param space extra advance after each space, in points
   * @param stretch the number of the stretch of the {@link StyledText}
   * @param turn where reading turns at its ends
   */
  public record Fragment(GlyphRun run, double x, double space, int stretch, Turn turn) {

    /** How wide it is, in points, with the extra space and a space at the end of the line. */
    public double width() {
      double width = run.width();
      if (space != 0) {
        String text = run.text();
        for (int i = 0; i < text.length(); i++) {
          if (text.charAt(i) == ' ') {
            width += space;
          }
        }
      }
      return width;
    }
  }

  /** Whether it has words from right to left, or may have on the page it stands on. */
  public boolean isTurning() {
    for (int i = 0; i < fragments.size(); i++) { // called for every line
      Fragment fragment = fragments.get(i);
      if (fragment.run().isRightToLeft() || !fragment.turn().isNone()) {
        return true;
      }
    }
    return false;
  }

  /** How wide the first characters shown are together, in points, without extra space. */
  public double widthOf(int characters) {
    double width = 0;
    int left = characters;
    for (Fragment fragment : fragments) {
      GlyphRun run = fragment.run();
      for (int i = 0; i < run.glyphs().length; i++) {
        width += run.clusters()[i] < left ? run.advances()[i] * run.size() / 1000 : 0;
      }
      left -= run.text().length();
    }
    return width;
  }

  public TextLine {
    fragments = List.copyOf(fragments);
  }
}
