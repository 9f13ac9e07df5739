package org.attache.officechart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.junit.jupiter.api.Test;

class PointNamesTest {

  @Test
  void standsAfterItsPointWhereThereIsRoom() {
    assertEquals(List.of("r", "r"), places(List.of("North", "South"), "1 5", "1 9", false));
  }

  @Test
  void standsAfterItsPointFromRightToLeftToo() {
    assertEquals(List.of("l", "l"), places(List.of("North", "South"), "1 5", "1 9", true));
  }

  @Test
  void neverShareASideWhereNamesWouldLieOnOneAnother() {
    List<String> names = List.of("Low", "First region", "Second region", "High");
    List<String> places = places(names, "1 5.00 5.01 9", "1 5.00 5.01 9", false);
    assertNotEquals(places.get(1), places.get(2));
  }

  @Test
  void keepsWithinTheChartAtItsEdge() {
    String name = "A name far too long to stand after a point at the very edge";
    assertEquals("l", places(List.of("Near", name), "1 9.5", "1 9.5", false).get(1));
  }

  private static List<String> places(
      List<String> names, String across, String upwards, boolean isRightToLeft) {
    ChartSpec spec =
        new ChartSpec(
            ChartKind.SCATTER,
            names,
            List.of(Samples.series("Across", across), Samples.series("Upwards", upwards)),
            "",
            1);
    Plan plan = new Plan(DataSheet.data(spec), 8, 450, 220);
    Frame frame = Frame.of(plan, Heading.NONE, isRightToLeft);
    return List.of(PointNames.places(plan, frame, isRightToLeft));
  }
}
