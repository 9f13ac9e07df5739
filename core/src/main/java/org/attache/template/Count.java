package org.attache.template;

import java.util.List;
import java.util.Map;

/** How many items a list has: a number to expressions, a figure of its own where it is printed. */
final class Count extends Number {

  private static final long serialVersionUID = 1L;

  private final transient List<Map<?, ?>> items;
  private final transient Counts counts;

  Count(List<Map<?, ?>> items, Counts counts) {
    this.items = List.copyOf(items);
    this.counts = counts;
  }

  /** The value to print, in digits. */
  Printed printed() {
    return counts.printed(items);
  }

  @Override
  public int intValue() {
    return items.size();
  }

  @Override
  public long longValue() {
    return items.size();
  }

  @Override
  public float floatValue() {
    return items.size();
  }

  @Override
  public double doubleValue() {
    return items.size();
  }

  /** What Pebble prints. */
  @Override
  public String toString() {
    return printed().toString();
  }
}
