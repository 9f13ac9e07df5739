package org.attache.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.brief.Point;
import org.attache.theme.Length;
import org.junit.jupiter.api.Test;

class ChartSizeTest {

  private static final Length WIDTH = Length.pt(400);

  @Test
  void keepsChartsOfFewPointsFlat() {
    assertEquals(152, ChartSize.height(chart(ChartKind.COLUMN, 8), WIDTH).points(), 1e-9);
    assertEquals(200, ChartSize.height(chart(ChartKind.COLUMN, 9), WIDTH).points(), 1e-9);
  }

  @Test
  void growsWithHorizontalBarsUpToALimit() {
    Length few = ChartSize.height(chart(ChartKind.BAR, 3), WIDTH);
    Length more = ChartSize.height(chart(ChartKind.BAR, 9), WIDTH);
    Length most = ChartSize.height(chart(ChartKind.BAR, 90), WIDTH);
    assertTrue(few.compareTo(more) < 0, few + " " + more);
    assertEquals(560, most.points());
  }

  private static ChartSpec chart(ChartKind kind, int points) {
    List<String> categories = IntStream.range(0, points).mapToObj(Integer::toString).toList();
    List<Point> values = Collections.nCopies(points, Point.of(BigDecimal.ONE, "1", ""));
    return new ChartSpec(kind, categories, List.of(new ChartSpec.Series("a", values)), "m", 0);
  }
}
