package org.attache.layout;

import java.util.AbstractList;
import java.util.List;

/** Slices in the order in which they are shown: that of the flow but for what has floated. */
final class Sequence {

  private final Flow flow;
  private final double afterText;
  private final int[] order;
  private final int[] places;
  private final boolean[] floating;
  private final Strips strips;
  private final Foot foot;

  /**
   * The slices of a flow, each at its place.
   *
   * @param afterText space below a paragraph, in points
   */
  Sequence(Flow flow, double afterText) {
    this.flow = flow;
    this.afterText = afterText;
    int size = flow.size();
    order = new int[size];
    places = new int[size];
    floating = new boolean[size];
    strips =
        new Strips(
            new double[size],
            new double[size],
            new int[size],
            new double[size],
            new double[size],
            new Span[size]);
    for (int i = 0; i < size; i++) {
      order[i] = i;
      strips.spaces()[i] = flow.slice(i).space();
      strips.costs()[i] = flow.slice(i).cost();
    }
    for (Flow.Floating one : flow.floats()) {
      for (int i = one.from(); i < one.to(); i++) {
        floating[i] = true;
      }
    }
    settle(0, size);
    foot = Foot.of(slices(0, size));
  }

  int size() {
    return order.length;
  }

  Strips strips() {
    return strips;
  }

  Foot foot() {
    return foot;
  }

  /** The slice at a place. */
  Slice slice(int place) {
    return flow.slice(order[place]);
  }

  /** The slices from one place to another, seen as they are now. */
  List<Slice> slices(int from, int to) {
    return new AbstractList<>() {
      @Override
      public Slice get(int index) {
        return slice(from + index);
      }

      @Override
      public int size() {
        return to - from;
      }
    };
  }

  /** Where a slice of the flow stands. */
  int placeOf(int slice) {
    return places[slice];
  }

  boolean isFloating(int place) {
    return floating[order[place]];
  }

  boolean isBarrier(int place) {
    return flow.isBarrier(order[place]);
  }

  /** How much lower the pictures among the slices from one place to another may become. */
  double yielding(int from, int to) {
    double yielding = 0;
    for (Flow.Picture picture : flow.pictures(order[from], order[to - 1] + 1)) {
      yielding += flow.slice(picture.slice()).height() * (1 - picture.least());
    }
    return yielding;
  }

  /** Makes the pictures among the slices from one place to another so much lower together. */
  void lower(int from, int to, double points) {
    double share = points / yielding(from, to);
    for (Flow.Picture picture : flow.pictures(order[from], order[to - 1] + 1)) {
      flow.scale(picture, 1 - share * (1 - picture.least()));
      strips.heights()[places[picture.slice()]] = flow.slice(picture.slice()).height();
    }
  }

  /** The white above what followed a figure once it is gone: a heading keeps its own. */
  double spaceWithout(int place) {
    boolean isHeading =
        isBarrier(place) || place + 1 < size() && strips.costs()[place + 1] >= PageBreaker.KEEP;
    return flow.rhythm().space(0, isHeading ? strips.spaces()[place] : afterText);
  }

  /** Moves slices behind those that follow them, to the top of a page. */
  void move(int from, int length, int to) {
    double[] spaces = strips.spaces();
    int[] costs = strips.costs();
    double below = spaces[from + length];
    int costAbove = Math.max(costs[from], costs[from + length]);
    spaces[from + length] = spaceWithout(from + length);
    costs[from + length] = costAbove;
    costs[from] = PageBreaker.FORCED;
    if (to < size()) {
      spaces[to] = flow.rhythm().atLeast(spaces[to], below);
    }
    rotate(from, length, to);
    settle(from, to);
    foot.revise(slices(from, to), from);
  }

  private void rotate(int from, int length, int to) {
    int moved = to - from - length;
    int[] heldOrder = new int[length];
    int[] heldCosts = new int[length];
    double[] heldSpaces = new double[length];
    System.arraycopy(order, from, heldOrder, 0, length);
    System.arraycopy(strips.costs(), from, heldCosts, 0, length);
    System.arraycopy(strips.spaces(), from, heldSpaces, 0, length);
    System.arraycopy(order, from + length, order, from, moved);
    System.arraycopy(strips.costs(), from + length, strips.costs(), from, moved);
    System.arraycopy(strips.spaces(), from + length, strips.spaces(), from, moved);
    System.arraycopy(heldOrder, 0, order, from + moved, length);
    System.arraycopy(heldCosts, 0, strips.costs(), from + moved, length);
    System.arraycopy(heldSpaces, 0, strips.spaces(), from + moved, length);
  }

  /** Fills in what follows from the order of the slices from one place to another. */
  private void settle(int from, int to) {
    for (int i = from; i < to; i++) {
      Slice slice = slice(i);
      places[order[i]] = i;
      strips.heights()[i] = slice.height();
      strips.spans()[i] = slice.span();
    }
    for (int i = from; i < Math.min(to + 1, size()); i++) {
      frame(i);
    }
  }

  private void frame(int place) {
    Frame own = slice(place).frame();
    Frame before = place == 0 ? Frame.NONE : slice(place - 1).frame();
    double top = 0;
    double bottom = 0;
    if (before != Frame.NONE && own != Frame.NONE) {
      for (Frame frame : own.all()) {
        if (frame.encloses(before)) {
          top += frame.continuedTop();
          bottom += frame.brokenBottom();
        }
      }
    }
    strips.tops()[place] = top;
    strips.bottoms()[place] = bottom;
  }
}
