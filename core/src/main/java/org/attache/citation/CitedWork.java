package org.attache.citation;

import java.util.List;

/**
 * A work within one citation.
 *
 * @param source the id of the source
 * @param locators the places in it, such as {@code p2}, in their order; empty for the whole work
 */
public record CitedWork(String source, List<String> locators) {

  public CitedWork {
    locators = List.copyOf(locators);
  }
}
