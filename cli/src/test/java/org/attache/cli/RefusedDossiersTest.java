package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dossiers that the library's golden cases find wrong, given to the command. */
class RefusedDossiersTest {

  private static final Path CASES = Path.of("..", "core", "src", "test", "resources");

  @TempDir Path folder;

  /** Malformed dossiers, and well-formed ones whose facts are wrong. */
  static List<Path> dossiers() throws IOException {
    List<Path> dossiers = new ArrayList<>();
    for (String kind : List.of("malformed", "check")) {
      try (Stream<Path> cases = Files.list(CASES.resolve(kind))) {
        for (Path each : cases.sorted().toList()) {
          if (Files.readString(each.resolve("expected.txt")).contains(": error: ")) {
            dossiers.add(each.toAbsolutePath().normalize());
          }
        }
      }
    }
    return dossiers;
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void isToldWhatIsWrongAndGetsNoFile(Path dossier) throws IOException {
    Run run = Run.in(folder, "render", "--notes", dossier.toString());
    assertEquals(ExitStatus.ERRORS, run.status(), run.err());
    assertEquals("", run.out());
    assertTrue(run.err().endsWith("; nothing was written.\n"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    for (String said : lines(dossier.resolve("expected.txt"))) {
      assertTrue(run.err().contains(said), said + "\nis not in\n" + run.err());
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void namesFilesAsTheUserWould(Path dossier) {
    Run run =
        Run.in(
            dossier.getParent(), "check", "--format=short", dossier.getFileName().toString() + "/");
    Pattern place = Pattern.compile("^(.+?)(:\\d+)*: (error|warning|note): ");
    for (String line : run.lines()) {
      Matcher matcher = place.matcher(line);
      assertTrue(matcher.find(), line);
      assertTrue(matcher.group(1).startsWith(dossier.getFileName().toString()), line);
    }
  }

  /** What stands after the place of each problem. */
  private static List<String> lines(Path expected) throws IOException {
    return Arrays.stream(Files.readString(expected).split("\n"))
        .filter(line -> line.matches("\\S.*: (error|warning|note): .*"))
        .toList();
  }
}
