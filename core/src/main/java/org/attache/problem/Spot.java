package org.attache.problem;

import static java.util.Objects.requireNonNull;

/**
 * A value that a problem is about, by the record it belongs to.
 *
 * @param record where the record stands
 * @param key the value's key or column; empty where the record itself is meant
 * @param item which item of a list, from 1; 0 where the whole value is meant
 */
public record Spot(Location record, String key, int item) {

  public Spot {
    requireNonNull(record, "record must not be null");
    requireNonNull(key, "key must not be null");
    if (item < 0) {
      throw new IllegalArgumentException("item must not be negative: " + item);
    }
  }

  /** The value of a key. */
  public static Spot of(Location record, String key) {
    return new Spot(record, key, 0);
  }

  /** What stands at a place that is known already. */
  public static Spot at(Location place) {
    return new Spot(place, "", 0);
  }
}
