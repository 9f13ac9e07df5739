package org.attache.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void leavesLabelsWhereTheyDoNotCollide() {
    assertArrayEquals(new double[] {5, 45}, tops(new double[] {10, 50}, 0, 100), 1e-9);
  }

  @Test
  void partsCollidingLabelsByTheSameDistance() {
    assertArrayEquals(new double[] {40, 50}, tops(new double[] {50, 50}, 0, 100), 1e-9);
  }

  @Test
  void pushesLabelsIntoTheRoomThereIs() {
    assertArrayEquals(new double[] {0, 10}, tops(new double[] {0, 1}, 0, 100), 1e-9);
    assertArrayEquals(new double[] {80, 90}, tops(new double[] {99, 100}, 0, 100), 1e-9);
  }

  @Test
  void overrunsTheBottomRatherThanOverlap() {
    assertArrayEquals(new double[] {0, 10, 20}, tops(new double[] {5, 5, 5}, 0, 12), 1e-9);
  }

  private static double[] tops(double[] wanted, double top, double bottom) {
    double[] heights = new double[wanted.length];
    Arrays.fill(heights, 10);
    return Spread.tops(wanted, heights, top, bottom);
  }
}
