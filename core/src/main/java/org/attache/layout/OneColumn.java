package org.attache.layout;

import java.util.List;

/** Slices below each other. */
final class OneColumn implements Stacking {

  private final Strips strips;
  private int end;
  private double used;

  OneColumn(Strips strips) {
    this.strips = strips;
  }

  @Override
  public void end(int place) {
    end = place;
    used = 0;
  }

  @Override
  public double add(int start) {
    used += strips.heights()[start] + (start + 1 < end ? strips.spaces()[start + 1] : 0);
    return used + strips.tops()[start] + (end < strips.size() ? strips.bottoms()[end] : 0);
  }

  @Override
  public double least() {
    return used;
  }

  @Override
  public double cost() {
    return 0;
  }

  @Override
  public void forget(int place) {}

  @Override
  public List<Stack> stacks(int start, int last) {
    return List.of(new Stack(start, last, strips.spans()[start], 0, 0));
  }
}
