package org.attache.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageBreakerTest {

  private static Strips strips(double... heights) {
    int size = heights.length;
    Span[] spans = new Span[size];
    Arrays.fill(spans, Span.COLUMN);
    return new Strips(
        heights, new double[size], new int[size], new double[size], new double[size], spans);
  }

  private static int[] breaks(Strips strips, double height) {
    List<Slice> plain = new ArrayList<>();
    for (double one : strips.heights()) {
      plain.add(new Slice(one, 0, 0, 0, Span.COLUMN, Frame.NONE, List.of(), Paint.NOTHING));
    }
    PageBreaker.Heights heights = new PageBreaker.Heights(height, height);
    return new PageBreaker(strips, Stacking.of(strips, 1), Foot.of(plain), heights)
        .breaks()
        .starts();
  }

  @Test
  void fillsPagesToTheFoot() {
    double[] heights = new double[25];
    Arrays.fill(heights, 10);
    assertArrayEquals(new int[] {0, 10, 20}, breaks(strips(heights), 100));
  }

  @Test
  void dropsTheSpaceAtTheTopOfAPage() {
    Strips strips = strips(50, 50, 50, 50);
    strips.spaces()[2] = 20;
    assertArrayEquals(new int[] {0, 2}, breaks(strips, 100));
  }

  @Test
  void countsTheSpaceWithinAPage() {
    Strips strips = strips(50, 50, 50);
    strips.spaces()[1] = 1;
    assertArrayEquals(new int[] {0, 1}, breaks(strips, 100));
  }

  @Test
  void keepsTogetherWhatBelongsTogether() {
    Strips strips = strips(40, 40, 15, 40, 40);
    strips.costs()[3] = PageBreaker.KEEP;
    assertArrayEquals(new int[] {0, 2}, breaks(strips, 100));
  }

  @Test
  void partsWhatNoPageHolds() {
    Strips strips = strips(60, 60, 60);
    strips.costs()[1] = PageBreaker.KEEP;
    strips.costs()[2] = PageBreaker.KEEP;
    assertArrayEquals(new int[] {0, 1, 2}, breaks(strips, 100));
  }

  @Test
  void givesAPageToWhatIsHigherThanAPage() {
    assertArrayEquals(new int[] {0, 1, 2}, breaks(strips(10, 300, 10), 100));
  }

  @Test
  void breaksWhereItMust() {
    Strips strips = strips(10, 10, 10);
    strips.costs()[1] = PageBreaker.FORCED;
    assertArrayEquals(new int[] {0, 1}, breaks(strips, 100));
  }

  @Test
  void leavesRoomForWhatFramesAdd() {
    Strips strips = strips(50, 45, 50, 50);
    strips.bottoms()[2] = 10;
    strips.tops()[1] = 10;
    strips.tops()[2] = 10;
    assertArrayEquals(new int[] {0, 2, 3}, breaks(strips, 105));
  }

  @Test
  void breaksLongBriefsQuickly() {
    double[] heights = new double[50_000];
    Arrays.fill(heights, 15);
    assertEquals(50_000 / 46 + 1, breaks(strips(heights), 697).length);
  }
}
