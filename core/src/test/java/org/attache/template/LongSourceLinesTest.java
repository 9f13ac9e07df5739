package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attache.brief.Brief;
import org.attache.brief.ChartFigure;
import org.attache.brief.Inline;
import org.attache.brief.PlainText;
import org.junit.jupiter.api.Test;

/** The line below a chart that names the works its figures rest on. */
class LongSourceLinesTest {

  @Test
  void sixWorksAreAllNamed() {
    assertEquals(
        "Work1 2001; Work2 2002; Work3 2003; Work4 2004; Work5 2005; Work6 2006",
        words(sourceOf(brief(6))));
  }

  @Test
  void ofMoreThoseThatMostFiguresRestOnAreNamedAndTheRestCounted() {
    assertEquals("Work1 2001; Work2 2002; Work3 2003; and 4 more", words(sourceOf(brief(7))));
  }

  @Test
  void theCountLeadsToTheFirstWorkThatIsNotNamed() {
    List<Inline> line = sourceOf(brief(7));
    assertEquals(new Inline.ReferenceMark("ref-work4", "and 4 more"), line.get(line.size() - 1));
  }

  @Test
  void worksThatAreOnlyCountedAreListedAmongTheReferences() {
    Brief brief = brief(9);
    for (int n = 1; n <= 9; n++) {
      String title = "Title " + n;
      assertTrue(
          brief.references().stream()
              .anyMatch(reference -> PlainText.of(reference.content()).contains(title)),
          title);
    }
  }

  /** The works that trade of so many years rests on, a work a year. */
  private static Brief brief(int works) {
    StringBuilder sources = new StringBuilder("sources:\n");
    StringBuilder flows = new StringBuilder();
    for (int n = 1; n <= works; n++) {
      int year = 2000 + n;
      sources.append(
          "- {id: work%d, type: report, title: Title %d, author: [{family: Work%d}], issued: %d}\n"
              .formatted(n, n, n, year));
      for (String direction : List.of("from: PAK, to: BLR", "from: BLR, to: PAK")) {
        flows.append(
            "  - {year: %d, %s, product: total, value: %d.5, source: work%d}\n"
                .formatted(year, direction, 10 + n, n));
      }
    }
    return Yaml.brief(
        sources + "trade:\n  currency: USD\n  unit: million\n  flows:\n" + flows.toString());
  }

  private static List<Inline> sourceOf(Brief brief) {
    return brief.blocks().stream()
        .filter(ChartFigure.class::isInstance)
        .map(ChartFigure.class::cast)
        .findFirst()
        .map(chart -> chart.caption().source())
        .orElseThrow();
  }

  private static String words(List<Inline> line) {
    return PlainText.of(line).replace('\u00a0', ' ');
  }
}
