package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class ProblemJsonTest {

  private static Problem at(int column, String excerpt) {
    return Problem.of(
            ProblemCode.UNKNOWN_KEY,
            new Location("dossier.yaml", 3, column),
            "no key is called 'titel'",
            "did you mean 'title'?")
        .withExcerpt(excerpt);
  }

  @Test
  void countsInWords() {
    Problem error = at(1, "x");
    Problem note =
        Problem.of(ProblemCode.SETTLED_CLAIMS, Location.of("dossier.yaml"), "settled", "");
    assertEquals("no problems", ProblemCount.of(List.of()).words());
    assertEquals("2 errors, 1 note", ProblemCount.of(List.of(error, note, error)).words());
  }

  @Test
  void escapesForJson() {
    String json = ProblemJson.of(List.of(at(1, "a \"b\" \\ \u0007 é \uD83D\uDE00")));
    assertTrue(
        json.contains(
            "\"excerpt\": \"a \\\"b\\\" \\\\ \\u0007 é \uD83D\uDE00\", \"accepted\": \"\"}"),
        json);
    assertEquals("[]", ProblemJson.of(List.of()));
  }
}
