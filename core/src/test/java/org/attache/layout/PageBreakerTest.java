package org.attache.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PageBreakerTest {

  private static PageBreaker.Strips strips(double... heights) {
    int size = heights.length;
    return new PageBreaker.Strips(
        heights, new double[size], new int[size], new double[size], new double[size]);
  }

  @Test
  void fillsPagesToTheFoot() {
    double[] heights = new double[25];
    Arrays.fill(heights, 10);
    assertArrayEquals(new int[] {0, 10, 20}, PageBreaker.breaks(strips(heights), 100));
  }

  @Test
  void dropsTheSpaceAtTheTopOfAPage() {
    PageBreaker.Strips strips = strips(50, 50, 50, 50);
    strips.spaces()[2] = 20;
    assertArrayEquals(new int[] {0, 2}, PageBreaker.breaks(strips, 100));
  }

  @Test
  void countsTheSpaceWithinAPage() {
    PageBreaker.Strips strips = strips(50, 50, 50);
    strips.spaces()[1] = 1;
    assertArrayEquals(new int[] {0, 1}, PageBreaker.breaks(strips, 100));
  }

  @Test
  void keepsTogetherWhatBelongsTogether() {
    PageBreaker.Strips strips = strips(40, 40, 15, 40, 40);
    strips.costs()[3] = PageBreaker.KEEP;
    assertArrayEquals(new int[] {0, 2}, PageBreaker.breaks(strips, 100));
  }

  @Test
  void partsWhatNoPageHolds() {
    PageBreaker.Strips strips = strips(60, 60, 60);
    strips.costs()[1] = PageBreaker.KEEP;
    strips.costs()[2] = PageBreaker.KEEP;
    assertArrayEquals(new int[] {0, 1, 2}, PageBreaker.breaks(strips, 100));
  }

  @Test
  void givesAPageToWhatIsHigherThanAPage() {
    assertArrayEquals(new int[] {0, 1, 2}, PageBreaker.breaks(strips(10, 300, 10), 100));
  }

  @Test
  void breaksWhereItMust() {
    PageBreaker.Strips strips = strips(10, 10, 10);
    strips.costs()[1] = PageBreaker.FORCED;
    assertArrayEquals(new int[] {0, 1}, PageBreaker.breaks(strips, 100));
  }

  @Test
  void leavesRoomForWhatFramesAdd() {
    PageBreaker.Strips strips = strips(50, 45, 50, 50);
    strips.bottoms()[2] = 10;
    strips.tops()[1] = 10;
    strips.tops()[2] = 10;
    assertArrayEquals(new int[] {0, 2, 3}, PageBreaker.breaks(strips, 105));
  }

  @Test
  void breaksLongBriefsQuickly() {
    double[] heights = new double[50_000];
    Arrays.fill(heights, 15);
    assertEquals(50_000 / 46 + 1, PageBreaker.breaks(strips(heights), 697).length);
  }
}
