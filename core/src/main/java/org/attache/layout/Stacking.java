package org.attache.layout;

import java.util.List;

/** How slices fill a page, and how high they are together. */
interface Stacking {

  /** Begins to measure pages that end before a place. */
  void end(int place);

  /**
   * Lets the page begin one slice earlier.
   *
   * @return how high the slices are on a page together with what frames add, in points
   */
  double add(int start);

  /** How high they are at least, however they are set, in points. */
  double least();

  /** What breaks within the page cost. */
  double cost();

  /** What was measured from a place on has changed. */
  void forget(int place);

  /** How the slices of a page stand. */
  List<Stack> stacks(int start, int end);

  /** The stacking for so many columns. */
  static Stacking of(Strips strips, int columns) {
    return columns == 1 ? new OneColumn(strips) : new TwoColumns(strips);
  }

  /** How high the slices of a page are, in points. */
  default double height(int start, int end) {
    end(end);
    double height = 0;
    for (int i = end - 1; i >= start; i--) {
      height = add(i);
    }
    return height;
  }
}
