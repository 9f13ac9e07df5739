package org.attache.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.brief.Point;
import org.attache.chart.Drawing;
import org.attache.theme.Colour;
import org.attache.theme.FontRole;
import org.attache.theme.Length;
import org.junit.jupiter.api.Test;

class AxisPlacesTest {

  private static Drawing.Words words(String text, double x, double y) {
    Colour black = Colour.parse("#000000");
    return new Drawing.Words(text, x, y, 20, FontRole.SANS, false, Length.pt(8.5), black);
  }

  private static ChartSpec spec(ChartKind kind, String... categories) {
    List<Point> points = new ArrayList<>(Collections.nCopies(categories.length, Point.MISSING));
    return new ChartSpec(
        kind, List.of(categories), List.of(new ChartSpec.Series("Sales", points)), "dollars", 1);
  }

  @Test
  void aLabelBelongsToTheYearItStandsOver() {
    List<Drawing.Words> words =
        List.of(words("2019", 30, 40), words("2019", 90, 200), words("2020", 190, 200));
    AxisPlaces places = AxisPlaces.of(spec(ChartKind.LINE, "2019", "2020"), words, false);
    assertEquals(0, places.nearest(120, 10));
    assertEquals(1, places.nearest(155, 10));
    assertEquals(1, places.nearest(400, 10));
  }

  @Test
  void aLabelBelongsToTheRowItStandsIn() {
    List<Drawing.Words> words = List.of(words("Coal", 0, 20), words("Sesame", 0, 60));
    AxisPlaces places = AxisPlaces.of(spec(ChartKind.BAR, "Coal", "Sesame"), words, false);
    assertEquals(0, places.nearest(300, 18));
    assertEquals(1, places.nearest(300, 55));
  }

  @Test
  void knowsNothingWhereTheAxisLeavesNamesOut() {
    List<Drawing.Words> words = List.of(words("2019", 90, 200));
    AxisPlaces places = AxisPlaces.of(spec(ChartKind.LINE, "2019", "2020"), words, false);
    assertEquals(-1, places.nearest(100, 10));
  }
}
