package org.attache.layout;

import java.util.List;

/**
 * Items painted one after another that belong to one part.
 *
 * @param part what they are part of
 * @param items in painting order
 */
public record Group(Part part, List<Placed> items) {

  public Group {
    items = List.copyOf(items);
  }
}
