package org.attache.chart;

import static org.attache.chart.Specs.chart;
import static org.attache.chart.Specs.series;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.brief.Direction;
import org.attache.theme.Colour;
import org.attache.theme.Length;
import org.attache.theme.TestThemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

  private static final Colour FIRST = TestThemes.plain().palette().series().get(0);
  private static final List<String> CENSUSES =
      List.of("1951", "1961", "1972", "1981", "1998", "2017", "2023");
  private static final ChartSpec.Series PEOPLE =
      series("People", "33.7", "42.9", "65.3", "84.3", "132.4", "207.7", "241.5");

  @Test
  void yearsStandAtTheirDistancesInTime() {
    Places places = Places.of(CENSUSES);
    assertEquals(0, places.share(0));
    assertEquals(10 / 72.0, places.share(1), 1e-9);
    assertEquals(66 / 72.0, places.share(5), 1e-9);
    assertEquals(1, places.share(6));
  }

  @Test
  void readsYearsInTheDigitsOfTheLanguage() {
    assertEquals(0.8, Places.of(List.of("۲۰۱۰", "۲۰۱۸", "۲۰۲۰")).share(1), 1e-9);
  }

  @Test
  void whatIsNotAllYearsInOrderStandsEvenly() {
    for (List<String> names :
        List.of(
            List.of("2010", "2018", "2020 (estimate)"),
            List.of("2020", "2018", "2010"),
            List.of("2010", "2010", "2020"),
            List.of("Milk", "Tyres", "Rice"),
            List.of("0010", "0018", "0020"))) {
      assertEquals(0.5, Places.of(names).share(1), names::toString);
    }
  }

  @Test
  void oneAloneStandsInTheMiddle() {
    assertEquals(0.5, Places.of(List.of("2019")).share(0));
  }

  @ParameterizedTest
  @EnumSource(
      value = ChartKind.class,
      names = {"LINE", "AREA"})
  void drawsPointsAndTheirYearsAtTheirDistancesInTime(ChartKind kind) {
    Drawing drawing = ChartPainterTest.paint(chart(kind, CENSUSES, PEOPLE));
    List<Rectangle2D> markers = Seen.fills(drawing, FIRST);
    double first = markers.get(0).getCenterX();
    double span = markers.get(6).getCenterX() - first;
    for (int i = 0; i < CENSUSES.size(); i++) {
      double share = (Integer.parseInt(CENSUSES.get(i)) - 1951) / 72.0;
      assertEquals(first + share * span, markers.get(i).getCenterX(), 0.01);
      Drawing.Words year = Seen.word(drawing, CENSUSES.get(i));
      assertEquals(markers.get(i).getCenterX(), year.x() + year.width() / 2, 0.01);
    }
    List<double[]> line = points(Seen.strokes(drawing, FIRST).get(0).outline());
    for (int i = 0; i < markers.size(); i++) {
      assertEquals(markers.get(i).getCenterX(), line.get(i)[0], 0.01);
      assertEquals(markers.get(i).getCenterY(), line.get(i)[1], 0.01);
    }
  }

  @Test
  void namesTheFirstAndTheLastYearWhereOthersHaveNoRoom() {
    ChartSpec spec =
        chart(
            ChartKind.LINE,
            List.of("1900", "2018", "2019", "2020", "2021"),
            series("Turnover", "1", "4", "2", "5", "3"));
    Drawing drawing = ChartPainterTest.paint(spec);
    List<String> texts = Seen.texts(drawing);
    assertTrue(texts.containsAll(List.of("1900", "2021")), texts::toString);
    assertFalse(texts.contains("2020"), texts::toString);
    assertEquals(List.of(), Seen.faults(drawing));
  }

  @ParameterizedTest
  @EnumSource(
      value = ChartKind.class,
      names = {"LINE", "AREA", "SLOPE"})
  void labelsAllPointsClearOfTheLine(ChartKind kind) {
    List<String> years = List.of("1959", "1970", "1979", "1989", "1999", "2009", "2019");
    List<ChartSpec> specs =
        List.of(
            chart(kind, CENSUSES, PEOPLE),
            chart(
                kind,
                years,
                series("People", "8.06", "9.00", "9.53", "10.15", "10.05", "9.50", "9.41")));
    for (ChartSpec spec : specs) {
      Drawing drawing = ChartPainterTest.paint(spec);
      assertEquals(List.of(), struck(drawing));
      for (int c = 0; c < years.size() && kind != ChartKind.SLOPE; c++) {
        Seen.word(drawing, spec.series().get(0).points().get(c).label());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 300, 436, 680})
  void noLabelIsStruckByALineAtAnyWidth(int width) {
    for (ChartKind kind : List.of(ChartKind.LINE, ChartKind.AREA)) {
      for (ChartSpec spec :
          List.of(
              Specs.decade(kind),
              chart(
                  kind,
                  Specs.years(2010, 2019),
                  series("A", "1", "9", "2", "8", "3", "7", "-", "6", "5", "5"),
                  series("B", "9", "1", "8", "2", "7", "3", "6", "4", "5", "6")),
              chart(
                  kind,
                  Specs.years(2015, 2020),
                  series("Balance", "12", "-3", "-20", "-", "0", "8")))) {
        Drawing drawing =
            new ChartPainter(TestThemes.plain())
                .paint(spec, Length.pt(width), Locale.ENGLISH, Direction.LEFT_TO_RIGHT);
        assertEquals(List.of(), struck(drawing), spec::toString);
      }
    }
  }

  /** Words through which the line of a series runs. */
  private static List<String> struck(Drawing drawing) {
    List<String> struck = new ArrayList<>();
    for (Colour colour : TestThemes.plain().palette().series()) {
      for (Drawing.Stroke stroke : Seen.strokes(drawing, colour)) {
        List<double[]> points = points(stroke.outline());
        for (int i = 1; i < points.size(); i++) {
          if (stroke.outline().step(i) == Outline.Step.LINE) {
            double[] from = points.get(i - 1);
            double[] to = points.get(i);
            Line2D piece = new Line2D.Double(from[0], from[1], to[0], to[1]);
            for (Drawing.Words words : Seen.words(drawing)) {
              if (piece.intersects(Seen.box(words))) {
                struck.add(words.text());
              }
            }
          }
        }
      }
    }
    return struck;
  }

  private static List<double[]> points(Outline line) {
    List<double[]> points = new ArrayList<>();
    double[] coordinates = line.coordinates();
    int at = 0;
    for (int i = 0; i < line.size(); i++) {
      int end = at + line.step(i).coordinates();
      points.add(
          end == at ? points.get(0) : new double[] {coordinates[end - 2], coordinates[end - 1]});
      at = end;
    }
    return points;
  }
}
