package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.attache.brief.ChartFigure;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartRules;
import org.attache.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartKindsTest {

  private static final String TRADE =
      """
      trade:
        currency: USD
        unit: million
        flows:
          - {year: 2018, from: PAK, to: BLR, value: 12}
          - {year: 2018, from: BLR, to: PAK, value: 30}
          - {year: 2019, from: PAK, to: BLR, value: 15}
          - {year: 2019, from: BLR, to: PAK, value: 45}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void readsEveryKindAndSaysWhatItsDataSay(ChartKind kind) throws IOException {
    boolean isOne = kind == ChartKind.PIE || kind == ChartKind.DOUGHNUT;
    String type = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    ChartFigure figure = figure(type, isOne ? "[exports]" : "[exports, imports]");

    assertEquals(kind, figure.chart().kind());
    assertTrue(figure.alt().contains("15") && figure.alt().contains("12"), figure::alt);
  }

  @Test
  void tellsTheSharesOfAPie() throws IOException {
    String alt = figure("pie", "[imports]").alt();
    assertTrue(alt.contains("2019 45, which is 60"), alt);
  }

  @Test
  void tellsHowFarDumbbellsLieApart() throws IOException {
    String alt = figure("dumbbell", "[exports, imports]").alt();
    assertTrue(alt.contains("furthest apart for 2019 and nearest for 2018"), alt);
  }

  @Test
  void addsUpWhatIsStacked() throws IOException {
    String alt = figure("stacked-bar", "[exports, imports]").alt();
    assertTrue(alt.contains("add up to 42 for 2018 and to 60 for 2019"), alt);
  }

  @Test
  void refusesDataThatAKindCannotShowAtTheTypesPlace() throws IOException {
    List<String> problems = template("pie", "[exports, imports]").problems(TRADE);
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(
        problems.get(0).endsWith("one.md:3:7 A pie chart needs one series, not 2"),
        problems::toString);
  }

  @Test
  void refusesAKindThatDoesNotExistAndNamesThoseThatDo() throws IOException {
    List<String> problems = template("radar", "[exports]").problems(TRADE);
    assertTrue(problems.get(0).contains("There is no chart type 'radar'"), problems::toString);
  }

  @Test
  void warnsOfAPieOfManySlices() throws IOException {
    StringBuilder trade = new StringBuilder(TRADE);
    for (int year = 2010; year < 2018; year++) {
      for (String pair : List.of("from: PAK, to: BLR", "from: BLR, to: PAK")) {
        trade.append("    - {year: ").append(year).append(", ").append(pair);
        trade.append(", value: 4}\n");
      }
    }
    List<String> messages =
        template("pie", "[exports]").assembled(trade.toString()).problems().stream()
            .map(Problem::message)
            .toList();
    assertTrue(messages.contains("A pie of 10 slices is hard to read"), messages::toString);
    assertEquals(6, ChartRules.MOST_SLICES);
  }

  private ChartFigure figure(String type, String series) throws IOException {
    return (ChartFigure)
        template(type, series).brief(TRADE).blocks().stream()
            .filter(ChartFigure.class::isInstance)
            .findFirst()
            .orElseThrow();
  }

  private OwnTemplate template(String type, String series) {
    String section =
        """
        ```chart
        id: fig-one
        type: %s
        data: trade.series
        x: label
        y: %s
        title: A chart
        ```
        """
            .formatted(type, series);
    return new OwnTemplate(folder).section("one", section);
  }
}
