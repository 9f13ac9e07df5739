package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingCharactersTest {

  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
  private static final String DOSSIER =
      """
      attache: 1
      title: A title
      date: 2024-02-03
      parties: [PAK, BLR]
      summary: |
        All is well,
        says a snowman \u2603 and %s again %s.
      keyMessages: ["By number: \\u2708 flies"]
      """
          .formatted(FAMILY, FAMILY);

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("brief"));
    Files.writeString(folder.resolve("brief/dossier.yaml"), DOSSIER);
  }

  @Test
  void stopThePdfAtTheirPlaceWithTheLine() {
    Run run = Run.in(folder, "render", "-t", "pdf,docx", "brief");
    assertEquals(ExitStatus.ERRORS, run.status(), run.err());
    assertTrue(run.err().contains("brief/dossier.yaml:7:18"), run.err());
    assertTrue(run.err().contains("says a snowman \u2603 and"), run.err());
    assertTrue(run.err().contains("'\u2603' (U+2603)"), run.err());
    assertTrue(run.err().contains("brief/dossier.yaml:8:27"), run.err());
    assertFalse(Files.exists(folder.resolve("brief.docx")), "nothing is written");
  }

  @Test
  void sequencesReadAsOneAreToldOnce() {
    Run run = Run.in(folder, "check", "--format", "short", "brief");
    String numbers = "(U+1F468 U+200D U+1F469 U+200D U+1F467)";
    assertEquals(1, run.out().lines().filter(line -> line.contains(numbers)).count(), run.out());
    assertEquals(
        3, run.out().lines().filter(line -> line.contains("missing-glyph")).count(), run.out());
  }

  @Test
  void areWarningsForTheCheckAndForWordAndExcel() {
    Run check = Run.in(folder, "check", "brief");
    assertEquals(ExitStatus.DONE, check.status(), check.err());
    Run render = Run.in(folder, "render", "-t", "docx,xlsx", "brief");
    assertEquals(ExitStatus.DONE, render.status(), render.err());
    assertTrue(Files.exists(folder.resolve("brief.docx")));
    assertTrue(render.err().contains("warning"), render.err());
  }
}
