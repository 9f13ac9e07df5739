package org.attache.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Everything that is to be put on pages, from top to bottom: filled by the composers. */
final class Flow {

  /**
   * Slices that may wait for the top of a page while text goes on before them.
   *
   * @param from index of the first slice
   * @param to index behind the last
   */
  record Floating(int from, int to) {}

  /**
   * A heading.
   *
   * @param slice index of its first slice
   * @param id of the heading
   */
  record Mark(int slice, String id) {}

  private final List<Slice> slices = new ArrayList<>();
  private final List<Floating> floats = new ArrayList<>();
  private final Set<Integer> barriers = new TreeSet<>();
  private final List<Mark> marks = new ArrayList<>();
  private double space;
  private int cost;
  private int openFloat = -1;

  /** Asks for white above what comes next; the largest wish counts. */
  void space(double points) {
    space = Math.max(space, points);
  }

  /** Forgets the white and the costs asked for so far, as at the end of a box. */
  void dropSpace() {
    space = 0;
    cost = 0;
  }

  /** Makes a page break above what comes next cost at least so much. */
  void cost(int least) {
    cost = Math.max(cost, least);
  }

  /** Keeps what comes next on the page of what came last. */
  void keep() {
    cost(PageBreaker.KEEP);
  }

  /** Keeps all slices from an index on one page. */
  void keepTogether(int from) {
    for (int i = from + 1; i < slices.size(); i++) {
      Slice slice = slices.get(i);
      int higher = Math.max(PageBreaker.KEEP, slice.cost());
      slices.set(i, slice.withCost(higher));
    }
  }

  /** Adds a slice below the others. */
  void add(double height, double baseline, Frame frame, Paint paint) {
    slices.add(new Slice(height, space, baseline, cost, frame, paint));
    space = 0;
    cost = 0;
  }

  /** How high the slices from an index on are with the white between them, in points. */
  double heightFrom(int from) {
    double height = 0;
    for (int i = from; i < slices.size(); i++) {
      height += slices.get(i).height() + (i > from ? slices.get(i).space() : 0);
    }
    return height;
  }

  /** How many slices there are. */
  int size() {
    return slices.size();
  }

  Slice slice(int index) {
    return slices.get(index);
  }

  /** Shows something besides with a slice; painted before it. */
  void paintWith(int index, Paint paint) {
    slices.set(index, slices.get(index).withPaint(paint.then(slices.get(index).paint())));
  }

  /** What is added from here may float. */
  void beginFloat() {
    openFloat = slices.size();
  }

  void endFloat() {
    floats.add(new Floating(openFloat, slices.size()));
  }

  /** No float moves across what comes next. */
  void addBarrier() {
    barriers.add(slices.size());
  }

  /** Notes that a heading begins with the slice added next. */
  void mark(String id) {
    marks.add(new Mark(slices.size(), id));
  }

  List<Mark> marks() {
    return marks;
  }

  List<Slice> slices() {
    return slices;
  }

  List<Floating> floats() {
    return floats;
  }

  boolean isBarrier(int index) {
    return barriers.contains(index);
  }
}
