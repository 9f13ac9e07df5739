package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.problem.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the forms of problems look like, byte by byte.
 *
 * <p>With {@code -Dgolden.accept=true} the expected files are written anew; a person reads the
 * difference.
 */
class ProblemFormatsTest {

  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "org", "attache", "cli", "problems");

  @TempDir private Path folder;

  @BeforeEach
  void copyTheDossier() throws IOException {
    Files.createDirectory(folder.resolve("case"));
    for (String name : List.of("dossier.yaml", "trade.csv")) {
      Files.copy(GOLDEN.resolve(name), folder.resolve("case").resolve(name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"human", "short", "json", "sarif"})
  void writesEveryFormAsItAlwaysDid(String form) throws IOException {
    Run run = Run.in(folder, "check", "--format", form, "case");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    // The rules of the log are the catalogue, which has tests of its own.
    String found =
        (form.equals("human") ? run.err() : run.out())
            .replaceAll("(?s)\"rules\": \\[.*?\\n          \\]", "\"rules\": []");
    Path golden = GOLDEN.resolve("expected." + form + ".txt");
    if (Boolean.getBoolean("golden.accept")) {
      Files.writeString(golden, found);
    }
    assertEquals(Files.readString(golden), found);
  }

  @Test
  void writesLogsThatReadersOfSarifUnderstand() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Files.readString(GOLDEN.resolveSibling("sarif-essentials.schema.json")),
                InputFormat.JSON);
    Path odd = Files.createDirectory(folder.resolve("an odd näme#1"));
    Files.writeString(odd.resolve("dossier.yaml"), "attache: 1\ntitel: \"\u2026\\ud83d\"\n");
    for (String dossier : List.of("case", odd.getFileName().toString())) {
      String log = Run.in(folder, "check", "--format", "sarif", dossier).out();
      assertEquals(List.of(), schema.validate(log, InputFormat.JSON));
      for (ProblemCode code : ProblemCode.values()) {
        assertTrue(log.contains("\"id\": \"" + code.id() + "\""), code.id());
      }
    }
  }

  @Test
  void keepsFingerprintsWhereLinesMove() throws IOException {
    List<String> before = fingerprints();
    assertEquals(8, before.size());
    assertEquals(8, before.stream().distinct().count());
    Path dossier = folder.resolve("case/dossier.yaml");
    Files.writeString(dossier, "# A remark above\n\n" + Files.readString(dossier));
    assertEquals(before, fingerprints());
  }

  private List<String> fingerprints() {
    return Run.in(folder, "check", "--format=sarif", "case").lines().stream()
        .filter(line -> line.contains("\"problem/v1\""))
        .map(String::strip)
        .toList();
  }

  @Test
  void takesWarningsForErrorsButNotWhatIsAccepted() throws IOException {
    Run check = Run.in(folder, "check", "--strict", "case");
    assertEquals(ExitStatus.ERRORS, check.status());
    assertTrue(check.err().endsWith("2 errors, 2 notes, 4 accepted.\n"), check.err());
    Run render = Run.in(folder, "render", "--strict", "-t", "xlsx", "case");
    assertEquals(ExitStatus.ERRORS, render.status());
    assertTrue(render.err().contains("; nothing was written."), render.err());
    assertFalse(Files.exists(folder.resolve("case.xlsx")));
  }

  @Test
  void rendersWithProblemsForProgramsOnStandardError() {
    Run run = Run.in(folder, "render", "-t", "xlsx", "--format", "json", "case");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertEquals("case.xlsx\n", run.out());
    assertTrue(run.err().startsWith("[\n  {\"code\": \""), run.err());
    assertTrue(run.err().endsWith("}\n]\n"), run.err());
  }

  @Test
  void rendersCountingWhatIsAccepted() {
    Run run = Run.in(folder, "render", "-t", "xlsx", "case");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertFalse(run.err().contains("Known to the desk"), run.err());
    assertTrue(
        run.err().endsWith("2 warnings, 2 notes, 4 accepted (--notes shows all of them).\n"),
        run.err());
    Run all = Run.in(folder, "render", "--notes", "-t", "xlsx", "case");
    assertTrue(all.err().contains("  Accepted: Known to the desk\n"), all.err());
  }
}
