package org.attache.text;

import java.util.Arrays;

/** The arrays that a {@link LineBreaker} works in: kept from one paragraph to the next. */
final class BreakTables {

  private static final int FEW_ITEMS = 512;
  private static final int FEW_NODES = 256;
  private static final int FEW_ACTIVE = 64;

  // What all items before one add up to.
  double[] sumWidth = new double[FEW_ITEMS];
  double[] sumStretch = new double[FEW_ITEMS];
  double[] sumShrink = new double[FEW_ITEMS];

  // Nodes: a break each. The first is the paragraph's beginning.
  int[] positions = new int[FEW_NODES];
  int[] starts = new int[FEW_NODES];
  int[] previous = new int[FEW_NODES];
  double[] demerits = new double[FEW_NODES];
  int[] hyphensInARow = new int[FEW_NODES];

  // What a line from a node begins with: items before it, room in the margin, a longer measure.
  double[] sumsAtStart = new double[FEW_NODES];
  double[] startsOut = new double[FEW_NODES];
  double[] outdents = new double[FEW_NODES];

  // Nodes that lines may still begin at.
  int[] active = new int[FEW_ACTIVE];

  // Active nodes of which none behind has as few demerits, so that these ascend.
  int[] lowest = new int[FEW_NODES];

  /** Adds up the widths of items, and where lines are filled what these give and take. */
  void sumUp(Items items, boolean isJustified) {
    int size = items.size();
    if (sumWidth.length <= size) {
      sumWidth = new double[2 * size];
      sumStretch = new double[2 * size];
      sumShrink = new double[2 * size];
    }
    double width = 0;
    double stretch = 0;
    double shrink = 0;
    sumWidth[0] = 0;
    sumStretch[0] = 0;
    sumShrink[0] = 0;
    for (int i = 0; i < size; i++) {
      width += items.kind(i) == Items.PENALTY ? 0 : items.width(i);
      sumWidth[i + 1] = width;
      if (isJustified) {
        stretch += items.stretch(i);
        shrink += items.shrink(i);
        sumStretch[i + 1] = stretch;
        sumShrink[i + 1] = shrink;
      }
    }
  }

  /** Sees to it that there is room for one node more. */
  void makeRoom(int nodes, int activeNodes) {
    if (nodes == positions.length) {
      int size = nodes * 2;
      positions = Arrays.copyOf(positions, size);
      starts = Arrays.copyOf(starts, size);
      previous = Arrays.copyOf(previous, size);
      demerits = Arrays.copyOf(demerits, size);
      hyphensInARow = Arrays.copyOf(hyphensInARow, size);
      sumsAtStart = Arrays.copyOf(sumsAtStart, size);
      startsOut = Arrays.copyOf(startsOut, size);
      outdents = Arrays.copyOf(outdents, size);
      lowest = Arrays.copyOf(lowest, size);
    }
    if (activeNodes == active.length) {
      active = Arrays.copyOf(active, activeNodes * 2);
    }
  }

  /** Whether they have become so large that they are better not kept. */
  boolean isLarge() {
    return sumWidth.length > 16 * FEW_ITEMS || positions.length > 16 * FEW_NODES;
  }
}
