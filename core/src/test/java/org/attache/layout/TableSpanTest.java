package org.attache.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.attache.theme.Length;
import org.attache.theme.Paper;
import org.junit.jupiter.api.Test;

/** A page 400 points wide, 600 when turned. */
class TableSpanTest {

  private static Span of(int columns, double[] least, double[] most) {
    Length side = Length.pt(50);
    Paper paper = new Paper(Length.pt(500), Length.pt(700), side, side, side, side);
    return TableSpan.of(least, most, new PageForm(paper, paper.turned(), columns, 20, false));
  }

  private static double[] times(int count, double width) {
    double[] widths = new double[count];
    Arrays.fill(widths, width);
    return widths;
  }

  @Test
  void aTableThatFitsStaysInTheColumn() {
    assertEquals(Span.COLUMN, of(1, times(5, 40), times(5, 120)));
  }

  @Test
  void columnsThatNeedMoreThanThePageTurnIt() {
    assertEquals(Span.TURNED, of(1, times(8, 50), times(8, 55)));
  }

  @Test
  void columnsTooNarrowForTheirWordsTurnThePage() {
    assertEquals(Span.TURNED, of(1, times(7, 30), times(7, 400)));
  }

  @Test
  void narrowColumnsOfShortWordsDoNotTurnThePage() {
    assertEquals(Span.COLUMN, of(1, times(8, 30), times(8, 80)));
  }

  @Test
  void aTableTooWideForOneOfTwoColumnsSpansBoth() {
    assertEquals(Span.COLUMN, of(2, times(3, 30), times(3, 50)));
    assertEquals(Span.PAGE, of(2, times(5, 40), times(5, 60)));
    assertEquals(Span.TURNED, of(2, times(9, 50), times(9, 60)));
  }
}
