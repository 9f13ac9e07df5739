package org.attache.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Bands below each other: running text in two columns of one height, and what spans both. So
 * columns are balanced above whatever spans them and on the last page.
 */
final class TwoColumns implements Stacking {

  /** How many points of height a break in a band may cost at least to be moved elsewhere. */
  private static final double POINTS_FOR_COST = 0.05;

  /** A second column longer than the first looks wrong, by so many points. */
  private static final double UNEVEN = 3;

  private final Strips strips;
  private final double[] sums;
  private int known;
  private int end;
  private int start;
  private int bandEnd;
  private double below;
  private double leastBelow;
  private double costBelow;
  private double height;
  private double least;
  private double cost;
  private int split;

  TwoColumns(Strips strips) {
    this.strips = strips;
    this.sums = new double[strips.size() + 1];
  }

  @Override
  public void forget(int place) {
    known = Math.min(known, place);
  }

  @Override
  public void end(int place) {
    for (; known < place; known++) {
      sums[known + 1] = sums[known] + strips.spaces()[known] + strips.heights()[known];
    }
    end = place;
    start = place;
    bandEnd = place;
    below = 0;
    leastBelow = 0;
    costBelow = 0;
    height = 0;
    least = 0;
    cost = 0;
  }

  @Override
  public double add(int earlier) {
    if (start < end && isColumn(earlier) != isColumn(start)) {
      // What was the first band is now one within the page: its frames go on nowhere.
      double space = strips.spaces()[start];
      measure(start, strips.tops()[start]);
      below += height + space;
      leastBelow += least + space;
      costBelow += cost;
      bandEnd = start;
    }
    start = earlier;
    measure(start, strips.tops()[start]);
    return below + height;
  }

  @Override
  public double least() {
    return leastBelow + least;
  }

  @Override
  public double cost() {
    return costBelow + cost;
  }

  private boolean isColumn(int place) {
    return strips.spans()[place] == Span.COLUMN;
  }

  private double between(int from, int to) {
    return from == to ? 0 : sums[to] - sums[from] - strips.spaces()[from];
  }

  private void measure(int from, double top) {
    double bottom = bandEnd == end && end < strips.size() ? strips.bottoms()[end] : 0;
    if (isColumn(from)) {
      balance(from, top, bottom);
      least = between(from, bandEnd) / 2 - strips.heights()[bandEnd - 1];
    } else {
      height = top + between(from, bandEnd) + bottom;
      least = height;
      cost = 0;
      split = bandEnd;
    }
  }

  /** Finds the break between the columns that leaves them as even as may be. */
  private void balance(int from, double top, double bottom) {
    int middle = middle(from);
    double best = Double.MAX_VALUE;
    for (int i = middle; i > from; i--) {
      double score = score(from, i, top, bottom);
      if (score < best) {
        best = score;
        split = i;
      } else if (strips.tops()[i] + between(i, bandEnd) > best) {
        break;
      }
    }
    for (int i = middle + 1; i <= bandEnd; i++) {
      double score = score(from, i, top, bottom);
      if (score < best) {
        best = score;
        split = i;
      } else if (top + between(from, i) > best) {
        break;
      }
    }
    height = higher(from, split, top, bottom);
    cost = split < bandEnd ? Math.max(0, strips.costs()[split]) : 0;
  }

  private int middle(int from) {
    double half = between(from, bandEnd) / 2;
    int low = from + 1;
    int high = bandEnd;
    while (low < high) {
      int middle = (low + high) / 2;
      if (between(from, middle) < half) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private double score(int from, int at, double top, double bottom) {
    double uneven = at < bandEnd && between(at, bandEnd) > between(from, at) + 1e-6 ? UNEVEN : 0;
    double breaking = at < bandEnd ? Math.max(0, strips.costs()[at]) * POINTS_FOR_COST : 0;
    return higher(from, at, top, bottom) + uneven + breaking;
  }

  private double higher(int from, int at, double top, double bottom) {
    if (at == bandEnd) {
      return top + between(from, at) + bottom;
    }
    double first = top + between(from, at) + strips.bottoms()[at];
    return Math.max(first, strips.tops()[at] + between(at, bandEnd) + bottom);
  }

  @Override
  public List<Stack> stacks(int from, int to) {
    List<Stack> stacks = new ArrayList<>();
    end(to);
    List<int[]> bands = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    for (int i = to - 1; i >= from; i--) {
      add(i);
      if (i == from || isColumn(i - 1) != isColumn(i)) {
        bands.add(new int[] {i, split, bandEnd});
        heights.add(height);
      }
    }
    Collections.reverse(bands);
    Collections.reverse(heights);
    double y = 0;
    for (int i = 0; i < bands.size(); i++) {
      int[] band = bands.get(i);
      y += i == 0 ? 0 : strips.spaces()[band[0]];
      stacks.add(new Stack(band[0], band[1], strips.spans()[band[0]], 0, y));
      if (band[1] < band[2]) {
        stacks.add(new Stack(band[1], band[2], strips.spans()[band[1]], 1, y));
      }
      y += heights.get(i);
    }
    return stacks;
  }
}
