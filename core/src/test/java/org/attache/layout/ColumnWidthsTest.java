package org.attache.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  private static double[] fit(double[] least, double[] most, double available) {
    double[] widths = ColumnWidths.fit(least, most, available);
    assertEquals(available, Arrays.stream(widths).sum(), 1e-6);
    return widths;
  }

  @Test
  void sharesWhatIsLeftByNeed() {
    assertArrayEquals(
        new double[] {150, 50}, fit(new double[] {10, 10}, new double[] {75, 25}, 200), 1e-6);
  }

  @Test
  void wrapsTheWordyAndSparesFigures() {
    double[] widths = fit(new double[] {40, 30}, new double[] {400, 30}, 200);
    assertArrayEquals(new double[] {170, 30}, widths, 1e-6);
  }

  @Test
  void cutsOnlyWordsThatAreWideBeyondTheirDue() {
    double[] widths = fit(new double[] {500, 20, 30}, new double[] {600, 20, 30}, 150);
    assertArrayEquals(new double[] {100, 20, 30}, widths, 1e-6);
  }

  @Test
  void givesEveryColumnSomething() {
    double[] widths = fit(new double[300], new double[300], 400);
    assertTrue(Arrays.stream(widths).allMatch(width -> width > 1));
  }

  @Test
  void keepsFiguresCloseToEachOther() {
    double[] widths =
        ColumnWidths.fit(
            new double[] {40, 30, 30},
            new double[] {60, 30, 30},
            400,
            new boolean[] {false, true, true});
    assertArrayEquals(new double[] {284, 58, 58}, widths, 1e-6);
  }

  @Test
  void sharesEvenlyWhereThereAreOnlyFigures() {
    double[] widths =
        ColumnWidths.fit(
            new double[] {30, 30}, new double[] {30, 30}, 400, new boolean[] {true, true});
    assertArrayEquals(new double[] {200, 200}, widths, 1e-6);
  }

  @Test
  void shiftsRoomBetweenWordsWhereItSavesLines() {
    List<double[]> cells = List.of(new double[] {10, 60, 100}, new double[] {10, 60, 185});
    double[] widths =
        ColumnWidths.withFewestLines(
            new double[] {20, 80, 180}, new double[] {Double.POSITIVE_INFINITY, 40, 40}, cells);
    assertEquals(280, Arrays.stream(widths).sum(), 1e-6);
    assertEquals(20, widths[0], "the column of figures keeps its width");
    assertTrue(widths[1] >= 60 && widths[2] >= 185, Arrays.toString(widths));
  }

  @Test
  void leavesColumnsAloneThatNoShiftImproves() {
    double[] widths = {100, 100};
    List<double[]> cells = List.of(new double[] {90, 90});
    assertArrayEquals(
        widths, ColumnWidths.withFewestLines(widths, new double[] {20, 20}, cells), 1e-6);
  }
}
