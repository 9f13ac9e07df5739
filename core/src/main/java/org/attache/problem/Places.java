package org.attache.problem;

import java.util.Collection;
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
}
