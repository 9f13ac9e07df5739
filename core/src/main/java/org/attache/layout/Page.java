package org.attache.layout;

import java.util.List;
import org.attache.theme.Length;

/**
 * A finished page.
 *
 * @param width of the sheet
 * @param height of the sheet
 * @param groups in painting order
 * @param links in reading order
 * @param label the page number as printed
 */
public record Page(
    Length width, Length height, List<Group> groups, List<LinkArea> links, String label) {

  public Page {
    groups = List.copyOf(groups);
    links = List.copyOf(links);
  }
}
