package org.attache.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.brief.Direction;
import org.attache.brief.TimelineFigure;
import org.attache.theme.Length;
import org.attache.theme.TestThemes;
import org.attache.theme.Theme;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final Theme THEME = TestThemes.plain();
  private static final Look LOOK = new Look(THEME.palette(), 8.5);

  private static Drawing paint(TimelineFigure timeline) {
    return new ChartPainter(THEME)
        .paint(timeline, Length.pt(436), Locale.ENGLISH, Direction.LEFT_TO_RIGHT);
  }

  private static TimelineFigure with(TimelineFigure.Entry... entries) {
    return new TimelineFigure(Specs.relations().caption(), List.of(entries), "Events");
  }

  @Test
  void setsThirtyYearsWithinTwoThirdsOfAPage() {
    Drawing drawing = paint(Specs.relations());
    assertEquals(List.of(), Seen.faults(drawing));
    assertTrue(drawing.height().points() < 440, () -> drawing.height().toString());
    assertEquals(drawing, paint(Specs.relations()));
  }

  @Test
  void writesEveryDateAndTitleInOrderOfTime() {
    Drawing drawing = paint(Specs.relations());
    double above = 0;
    for (TimelineFigure.Entry entry : Specs.relations().entries()) {
      double y =
          Seen.words(drawing).stream()
              .filter(words -> words.y() > 12 && entry.title().startsWith(words.text()))
              .findFirst()
              .orElseThrow()
              .y();
      assertTrue(y > above, entry::title);
      assertTrue(Seen.texts(drawing).contains(entry.date()), entry::date);
      above = y;
    }
  }

  @Test
  void crossesNoLeaders() {
    List<Line2D> slopes = new ArrayList<>();
    for (Drawing.Stroke leader : Seen.strokes(paint(Specs.relations()), LOOK.leader())) {
      double[] c = leader.outline().coordinates();
      slopes.add(new Line2D.Double(c[2], c[3], c[4], c[5]));
    }
    assertEquals(Specs.relations().entries().size(), slopes.size());
    for (int i = 1; i < slopes.size(); i++) {
      Line2D one = slopes.get(i - 1);
      Line2D next = slopes.get(i);
      assertTrue(one.getY1() <= next.getY1() && one.getY2() < next.getY2());
    }
  }

  @Test
  void standsEventsAtTheirPlaceInTime() {
    Drawing drawing =
        paint(
            with(
                Specs.entry("2000-01-01", "2000-01-01", "2000", "First", "A"),
                Specs.entry("2010-01-01", "2010-01-01", "2010", "Second", "A"),
                Specs.entry("2020-01-01", "2020-01-01", "2020", "Third", "A")));
    List<Double> places =
        Seen.strokes(drawing, LOOK.leader()).stream()
            .map(leader -> leader.outline().coordinates()[1])
            .toList();
    assertEquals(places.get(1) - places.get(0), places.get(2) - places.get(1), 0.1);
  }

  @Test
  void endsAPeriodThatGoesOnInAnArrow() {
    TimelineFigure goesOn =
        with(Specs.open("2017-01-01", "2024-02-03", "since 2017", "Groups meet", "A"));
    TimelineFigure ended =
        with(Specs.entry("2017-01-01", "2024-02-03", "2017 to 2024", "Groups meet", "A"));
    assertEquals(
        Seen.fills(paint(ended), LOOK.series(0)).size() + 1,
        Seen.fills(paint(goesOn), LOOK.series(0)).size());
  }

  @Test
  void drawsOneEventAndManyAlike() {
    assertEquals(
        List.of(),
        Seen.faults(paint(with(Specs.entry("1994-02-03", "1994-02-03", "1994", "Only", "A")))));
    List<TimelineFigure.Entry> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String day = "2015-05-" + (i % 28 < 9 ? "0" : "") + (i % 28 + 1);
      many.add(
          Specs.entry(
              day,
              day,
              day,
              "An event with a title that is long enough to need a second line below its first "
                  + i,
              "Group " + i % 7));
    }
    assertEquals(List.of(), Seen.faults(paint(with(many.toArray(TimelineFigure.Entry[]::new)))));
  }

  @Test
  void drawsCenturiesAndSingleDaysAlike() {
    Drawing drawing =
        paint(
            with(
                Specs.entry("1648-10-24", "1648-10-24", "1648", "Peace", "A"),
                Specs.open("1900-01-01", "2024-01-01", "since 1900", "Railway", "B"),
                Specs.open("1950-01-01", "2024-01-01", "since 1950", "Airline", "B")));
    assertEquals(List.of(), Seen.faults(drawing));
    assertTrue(Seen.texts(drawing).contains("1800"), () -> Seen.texts(drawing).toString());
  }
}
