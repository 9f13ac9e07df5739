package org.attache.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Attache;
import org.attache.Inspection;
import org.attache.brief.Origin;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From every figure on a page a way leads to a source. */
class TracesTest {

  private static final Attache ATTACHE = Attache.create();

  static List<Path> samples() {
    return Samples.all();
  }

  private static Traces sample() throws IOException {
    return ATTACHE.trace(ATTACHE.inspect(Samples.all().get(0)));
  }

  @Test
  void findsNamesThatStandAmongTheWords() throws IOException {
    Traces traces = sample();
    assertTrue(traces.find("Belarus").contains("party.BLR.name"));
    Trace name = traces.trace("party.BLR.name");
    assertTrue(name.endsInSources());
    assertTrue(name.claims().get(0).at().line().startsWith("parties:"), name.toString());
  }

  @Test
  void namesOfProductsHaveEntries() throws IOException {
    Path sample = Samples.all().get(1);
    assertTrue(
        ATTACHE.inspect(sample).brief().ledger().entries().stream()
            .anyMatch(entry -> entry.id().equals("product.120740.name")));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFigureEndsInASourceOrInAToldProblem(Path sample) throws IOException {
    Inspection inspection = ATTACHE.inspect(sample);
    Set<String> told = new TreeSet<>();
    inspection.problems().stream()
        .filter(problem -> problem.code() == ProblemCode.NO_SOURCE)
        .forEach(problem -> told.add(problem.message()));
    Traces traces = ATTACHE.trace(inspection);
    assertFalse(traces.figures().isEmpty());
    for (Occurrence one : traces.figures()) {
      assertEnds(traces.trace(one.figure()), told);
    }
  }

  private static void assertEnds(Trace trace, Set<String> told) {
    trace.inputs().forEach(input -> assertEnds(input, told));
    boolean isTold =
        trace.entry().origin() instanceof Origin.Stated stated
            && told.stream().anyMatch(message -> message.contains("'" + stated.fact() + "'"));
    assertTrue(isTold || trace.endsInSources(), trace.entry() + " ends in no source");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFigureStandsOnAPageAndItsPagesGoOn(Path sample) throws IOException {
    Traces traces = ATTACHE.trace(ATTACHE.inspect(sample));
    for (Occurrence one : traces.figures()) {
      assertFalse(one.page().isEmpty(), one.toString());
    }
    assertEquals(
        traces.figures().size(),
        traces.pages().stream().mapToInt(page -> traces.onPage(page).size()).sum());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyClaimOfAFileShowsItsLine(Path sample) throws IOException {
    Traces traces = ATTACHE.trace(ATTACHE.inspect(sample));
    for (Occurrence one : traces.figures()) {
      for (TracedClaim claim : traces.trace(one.figure()).claims()) {
        Location at = claim.at().at();
        List<String> lines = Files.readAllLines(sample.resolve(at.file()));
        assertEquals(lines.get(at.line() - 1), claim.at().line(), one.toString());
        assertEquals(64, claim.sha256().length());
      }
    }
  }

  @Test
  void cellsOfTablesAreFoundByTheirColumn() throws IOException {
    Stand at = sample().trace("trade.2019.exports").claims().get(0).at();
    assertTrue(at.line().startsWith("about 15.1", at.at().column() - 1), at.toString());
  }

  @Test
  void computedFiguresGoDownToClaims() throws IOException {
    Trace trace = sample().trace("trade.2020.turnover.growth");
    assertFalse(trace.inputs().isEmpty());
    assertTrue(trace.claims().isEmpty());
    assertTrue(trace.endsInSources());
  }

  @Test
  void figuresAreFoundByIdByTextByValueAndByWords() throws IOException {
    Traces traces = sample();
    assertEquals(List.of("trade.2019.turnover"), traces.find("trade.2019.turnover"));
    assertEquals(List.of("trade.2019.exports"), traces.find("US$15.1 million"));
    assertEquals(List.of("trade.2019.exports"), traces.find("15.1"));
    assertEquals(List.of("trade.2019.exports"), traces.find("ABOUT\u00A015.1"));
    assertEquals(List.of("trade.2020.turnover"), traces.find("US$52"));
    assertTrue(traces.find("5.1").isEmpty());
    assertTrue(traces.find(" ").isEmpty());
  }

  @Test
  void nearIdsAndTextsAreSuggested() throws IOException {
    Traces traces = sample();
    assertEquals("trade.2019.turnover", traces.near("trade.2019.turnovr").get(0));
    assertTrue(traces.near("xqzzvk").isEmpty());
  }

  @Test
  void unknownFiguresAreRefused() throws IOException {
    Traces traces = sample();
    assertThrows(IllegalArgumentException.class, () -> traces.trace("none"));
  }

  @Test
  void briefsWithoutFilesAreTracedWithoutLines() throws IOException {
    Traces traces = ATTACHE.trace(ATTACHE.inspect(Samples.all().get(0)).brief());
    TracedClaim claim = traces.trace("trade.2019.exports").claims().get(0);
    assertEquals("", claim.at().line());
    assertTrue(claim.at().at().line() > 0);
  }
}
