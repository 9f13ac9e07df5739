package org.attache.problem;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Tells where single values of records stand. */
public interface Places {

  /** Knows of no value more than where its record stands. */
  Places OF_RECORDS = spots -> Map.of();

  /**
   * Where values stand. Asked once for many, because a file may have to be read again.
   *
   * @return the places of those that were found
   */
  Map<Spot, Location> find(Collection<Spot> spots);

  /**
   * Where pieces of a text stand in its file.
   *
   * @param text where the first character of the text stands
   * @param pieces what to look for, in the order of the text, such as all its runs of digits
   * @return as many places as pieces; that of the text for those that were not found
   */
  default List<Location> within(Location text, List<String> pieces) {
    return Collections.nCopies(pieces.size(), text);
  }
}
