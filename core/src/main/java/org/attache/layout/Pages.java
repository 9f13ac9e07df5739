package org.attache.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.problem.Problem;

/**
 * A brief on finished pages.
 *
 * @param pages in order
 * @param document the root of the structure, of role {@link Role#DOCUMENT}
 * @param bookmarks the outline
 * @param destinations what links and bookmarks lead to, by id, in reading order
 * @param problems what keeps them from being printed: characters that no font has
 */
public record Pages(
    List<Page> pages,
    Node document,
    List<Bookmark> bookmarks,
    Map<String, Destination> destinations,
    List<Problem> problems) {

  /**
   * An entry of the outline.
   *
   * @param title its words
   * @param target the id of a destination
   * @param below entries one level further down
   */
  public record Bookmark(String title, String target, List<Bookmark> below) {
    public Bookmark {
      below = List.copyOf(below);
    }
  }

  /**
   * A place to go to.
   *
   * @param page from 0
   * @param y from the page's upper edge, in points
   * @param node the element there
   */
  public record Destination(int page, double y, Node node) {}

  /** Pages that can be printed. */
  public Pages(
      List<Page> pages,
      Node document,
      List<Bookmark> bookmarks,
      Map<String, Destination> destinations) {
    this(pages, document, bookmarks, destinations, List.of());
  }

  public Pages {
    problems = List.copyOf(problems);
    pages = List.copyOf(pages);
    bookmarks = List.copyOf(bookmarks);
    destinations = Collections.unmodifiableMap(new LinkedHashMap<>(destinations));
  }
}
