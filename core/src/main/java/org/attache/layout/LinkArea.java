package org.attache.layout;

/**
 * A clickable rectangle, in points from the page's upper left corner, y downwards.
 *
 * @param x of the left edge
 * @param y of the upper edge
 * @param width of the rectangle
 * @param height of the rectangle
 * @param target where it leads
 * @param words what it is, for those who do not see it
 * @param node the link element it belongs to
 */
public record LinkArea(
    double x, double y, double width, double height, Target target, String words, Node node) {

  /** Where a link leads. */
  public sealed interface Target {}

  /** A place on the web. */
  public record Web(String url) implements Target {}

  /** A place in the brief, by the id of a {@link Pages#destinations destination}. */
  public record Within(String id) implements Target {}
}
