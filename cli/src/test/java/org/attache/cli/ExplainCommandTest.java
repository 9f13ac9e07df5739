package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.attache.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

  private static final Path HERE = Path.of("").toAbsolutePath();

  @Test
  void listsEveryCodeUnderWhatItIsAbout() {
    Run run = Run.in(HERE, "explain");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertTrue(run.out().startsWith("Files\n  file-missing "), run.out());
    for (ProblemCode code : ProblemCode.values()) {
      String wanted = "  " + code.id() + " ";
      assertTrue(
          run.lines().stream()
              .anyMatch(line -> line.startsWith(wanted) && line.endsWith(code.meaning())),
          code.id());
    }
    assertTrue(run.out().contains("\n\nPages\n  missing-glyph "), run.out());
  }

  @Test
  void setsAPageForATerminal() {
    Run run = Run.in(HERE, "explain", "unknown-key");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertTrue(run.out().startsWith("unknown-key\n\nA key is not one"), run.out());
    assertTrue(run.out().contains("\n  dossier.yaml:\n    attache: 1\n"), run.out());
    assertTrue(run.out().contains("('attache schema')"), run.out());
    assertFalse(run.out().contains("`"), run.out());
    assertFalse(run.out().contains("\u001B"), run.out());
    boolean isNarrow =
        run.lines().stream()
            .filter(line -> !line.startsWith("    "))
            .allMatch(line -> line.length() <= 80);
    assertTrue(isNarrow, run.out());
  }

  @Test
  void coloursPagesOnATerminalUnlessAskedNotTo() {
    Run.World terminal = new Run.World(HERE, "", Map.of(), true);
    Run.World plain = new Run.World(HERE, "", Map.of("NO_COLOR", "1"), true);
    assertTrue(terminal.run("explain", "syntax").out().startsWith("\u001B[1msyntax\u001B[0m\n"));
    assertFalse(plain.run("explain", "syntax").out().contains("\u001B"));
  }

  @Test
  void takesTheCodeAsItIsPrinted() {
    assertEquals(
        Run.in(HERE, "explain", "mirror-gap").out(), Run.in(HERE, "explain", "[Mirror-Gap]").out());
  }

  @Test
  void suggestsTheNearestCode() {
    Run run = Run.in(HERE, "explain", "miror-gap");
    assertEquals(ExitStatus.USAGE, run.status());
    assertEquals("", run.out());
    assertTrue(
        run.err().contains("there is no problem 'miror-gap'; did you mean 'mirror-gap'?"),
        run.err());
    assertTrue(
        Run.in(HERE, "explain", "zzz").err().contains("'attache explain' lists all of them."));
  }

  @Test
  void writesJsonForPrograms() {
    Run one = Run.in(HERE, "explain", "--json", "arithmetic");
    assertTrue(one.out().contains("\"lowest\": \"warning\""), one.out());
    assertTrue(one.out().contains("\"explanation\": \"# arithmetic\\n"), one.out());
    Run all = Run.in(HERE, "explain", "--json");
    assertTrue(all.out().startsWith("[\n"), all.out());
    assertFalse(all.out().contains("explanation"), all.out());
  }
}
