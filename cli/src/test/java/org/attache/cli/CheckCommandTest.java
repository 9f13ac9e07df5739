package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void writeABrokenDossier() throws IOException {
    Files.writeString(folder.resolve("broken.yaml"), "attache: 1\ntitel: Misspelt\n");
  }

  @Test
  void findsNoErrorInTheSample() {
    Run run = Run.in(folder, "check", Run.SAMPLE.toString());
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertEquals("", run.out());
  }

  @Test
  void writesProblemsForPeopleToStandardError() {
    Run run = Run.in(folder, "check", "broken.yaml");
    assertEquals(ExitStatus.ERRORS, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("broken.yaml:2:1: error: "), run.err());
    assertTrue(run.err().matches("(?s).*\n\\d+ errors?[^\n]*\\.\n"), run.err());
  }

  @Test
  void writesOneLineEachInShortForm() {
    Run run = Run.in(folder, "check", "--format", "short", "broken.yaml");
    assertEquals(ExitStatus.ERRORS, run.status());
    assertTrue(
        run.lines().stream()
            .allMatch(line -> line.matches(".+: (error|warning|note): .+ \\[[a-z-]+]")),
        run.out());
    assertEquals("", run.err());
  }

  @Test
  void writesAnArrayInJsonForm() {
    Run run = Run.in(folder, "check", "--format=JSON", "broken.yaml");
    assertEquals(ExitStatus.ERRORS, run.status());
    assertTrue(run.out().startsWith("[\n  {\"code\": \""), run.out());
    assertTrue(run.out().contains("\"line\": 2, \"column\": 1, "), run.out());
    assertTrue(run.out().endsWith("}\n]\n"), run.out());
  }

  @Test
  void coloursOnATerminalUnlessAskedNotTo() {
    Run.World terminal = new Run.World(folder, "", Map.of(), true);
    Run.World plain = new Run.World(folder, "", Map.of("NO_COLOR", "1"), true);
    assertTrue(terminal.run("check", "broken.yaml").err().contains("\u001B[1;31merror:"));
    assertFalse(plain.run("check", "broken.yaml").err().contains("\u001B[1;31m"));
    assertFalse(Run.in(folder, "check", "broken.yaml").err().contains("\u001B"));
  }

  @Test
  void writesNoFiles() throws IOException {
    Run.in(folder, "check", Run.SAMPLE.toString());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }
}
