package org.attache.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Golden cases of problems: a folder a case, in which {@code expected.txt} holds what is reported.
 *
 * <p>With {@code -Dgolden.accept=true} the file is written anew; a person reads the difference.
 */
public final class GoldenProblems {

  private static final String EXPECTED = "expected.txt";

  private GoldenProblems() {}

  /** The folders of cases below {@code src/test/resources}, by name. */
  public static List<Path> cases(String folder) throws IOException {
    Path root = Path.of("src", "test", "resources", folder);
    try (Stream<Path> all = Files.list(root)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** Compares the problems of a case with those expected. */
  public static void check(Path folder, List<Problem> problems) throws IOException {
    Path file = folder.resolve(EXPECTED);
    String found = ProblemText.full(problems);
    if (Boolean.getBoolean("golden.accept")) {
      Files.writeString(file, found, StandardCharsets.UTF_8);
    }
    String expected =
        Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "(no " + file + ")";
    assertEquals(expected, found, folder.getFileName().toString());
  }
}
