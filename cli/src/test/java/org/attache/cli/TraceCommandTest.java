package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed is compared with files; {@code -Dgolden.accept} rewrites, a person reads. */
class TraceCommandTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/attache/cli/trace");

  private static Run trace(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "trace";
    all[1] = ".";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Run.in(Run.SAMPLE, all);
  }

  private static void assertGolden(String name, Run run) throws IOException {
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    Path file = GOLDEN.resolve(name);
    if (System.getProperty("golden.accept") != null) {
      Files.writeString(file, run.out(), StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(file, StandardCharsets.UTF_8), run.out());
  }

  @Test
  void listsAllFiguresInReadingOrder() throws IOException {
    assertGolden("all.txt", trace());
  }

  @ParameterizedTest
  @CsvSource({
    "stated.txt, over 80",
    "computed.txt, trade.2020.turnover.growth",
    "contested.txt, jwg-agriculture.sessionsHeld",
    "several.txt, four",
    "page.txt, p. 6"
  })
  void tellsWhereAFigureComesFrom(String golden, String figure) throws IOException {
    assertGolden(golden, trace(figure));
  }

  @Test
  void writesTracesAsJson() throws IOException {
    assertGolden("contested.json", trace("--json", "jwg-agriculture.sessionsHeld"));
  }

  @Test
  void writesFiguresOfAPageAsJson() {
    Run run = trace("--page", "6", "--json");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertTrue(run.out().contains("\"id\": \"trade.2019.exports\",\n    \"text\": \"15.1\""));
    assertTrue(run.out().contains("\"page\": \"6\""));
    assertFalse(run.out().contains("\"page\": \"5\""));
  }

  @Test
  void suggestsWhatAWrongFigureMayMean() {
    Run run = trace("trade.2019.turnovr");
    assertEquals(ExitStatus.USAGE, run.status());
    assertEquals("", run.out());
    assertEquals(
        "attache: no figure is called or printed 'trade.2019.turnovr';"
            + " did you mean 'trade.2019.turnover'?\nTry 'attache trace --help'.\n",
        run.err());
  }

  @Test
  void saysWhichPagesHaveFigures() {
    Run run = trace("--page", "99");
    assertEquals(ExitStatus.USAGE, run.status());
    assertTrue(
        run.err().startsWith("attache: no figure is printed on page '99'; there are some on 1, 2"),
        run.err());
  }

  @Test
  void refusesAFigureAndAPageAtOnce() {
    assertEquals(ExitStatus.USAGE, trace("over 80", "--page", "2").status());
  }

  @Test
  void keepsToTheWidthOfTheTerminal() {
    Run run =
        new Run.World(Run.SAMPLE, "", Map.of("COLUMNS", "60"), true)
            .run("trace", ".", "jwg-agriculture.sessionsHeld");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    for (String line : run.lines()) {
      String plain = line.replaceAll("\u001B\\[[0-9;]*m", "");
      assertTrue(plain.length() <= 60, plain);
    }
  }

  @Test
  void coloursOnATerminalUnlessAskedNotTo() {
    Run colourful = new Run.World(Run.SAMPLE, "", Map.of(), true).run("trace", ".", "over 80");
    Run plain =
        new Run.World(Run.SAMPLE, "", Map.of("NO_COLOR", "1"), true).run("trace", ".", "over 80");
    assertTrue(colourful.out().contains("\u001B[1m"));
    assertFalse(plain.out().contains("\u001B"));
  }

  @Test
  void letsNoControlCharactersThrough(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("dossier.yaml"),
        Files.readString(Path.of("src/test/resources/org/attache/cli/small.yaml")));
    Run run = Run.in(folder, "trace", ".");
    assertFalse(run.out().contains("\u001B"), run.out());
    assertEquals("a b", TreeText.visible("a\t\u001B\u202Eb"));
  }

  @Test
  void printsErrorsOfADossierInsteadOfTraces(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("broken.yaml"), "attache: 1\ntitel: Misspelt\n");
    Run run = Run.in(folder, "trace", "broken.yaml");
    assertEquals(ExitStatus.ERRORS, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("broken.yaml:"), run.err());
  }

  @Test
  void printsTheSchemaOfLedgers() {
    Run run = Run.in(Run.SAMPLE, "schema", "ledger");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertTrue(run.out().contains("urn:attache:schema:ledger:1"));
    assertEquals(ExitStatus.USAGE, Run.in(Run.SAMPLE, "schema", "brief").status());
  }
}
