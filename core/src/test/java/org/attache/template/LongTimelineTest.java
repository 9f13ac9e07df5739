package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attache.brief.PlainText;
import org.attache.brief.TimelineFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongTimelineTest {

  private static final String SECTION =
      """
      ```timeline
      id: fig-events
      data: history
      title: Events
      subtitle: All of them
      ```
      """;

  @TempDir Path folder;

  @Test
  void keepsATimelineThatFitsAPageWhole() throws IOException {
    List<TimelineFigure> figures = timelines(20);
    assertEquals(1, figures.size());
    assertEquals("All of them", PlainText.of(figures.get(0).caption().subtitle()));
  }

  @Test
  void dividesALongTimelineEvenlyAndLosesNothing() throws IOException {
    List<TimelineFigure> figures = timelines(60);
    assertEquals(
        List.of(20, 20, 20), figures.stream().map(figure -> figure.entries().size()).toList());
    assertEquals(
        List.of("fig-events", "fig-events-2", "fig-events-3"),
        figures.stream().map(figure -> figure.caption().id()).toList());
    assertEquals("All of them, part 3 of 3", PlainText.of(figures.get(2).caption().subtitle()));
    assertEquals(figures.get(0).groups(), figures.get(2).groups());
    assertEquals("Event 59", figures.get(2).entries().get(19).title());
  }

  private List<TimelineFigure> timelines(int events) throws IOException {
    StringBuilder history = new StringBuilder("history:\n");
    for (int i = 0; i < events; i++) {
      history.append(
          "  - {id: e" + i + ", date: " + (1950 + i) + ", kind: other, title: Event " + i + "}\n");
    }
    return new OwnTemplate(folder)
        .section("one", SECTION).brief(history.toString()).blocks().stream()
            .filter(TimelineFigure.class::isInstance)
            .map(TimelineFigure.class::cast)
            .toList();
  }
}
