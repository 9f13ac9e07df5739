package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.problem.Problem;
import org.attache.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forty defects put into the sample are found, each at its place, and nothing else is. */
class SeededDefectsTest {

  private static final Path SAMPLE = Path.of("../samples/pakistan-belarus");
  private static final Path TABLE = Path.of("src/test/resources/seeded/defects.txt");

  /** One block of the table. */
  private record Defect(String what, String file, String before, String after, String problem) {

    static Defect of(String block) {
      String[] lines = block.strip().split("\n");
      assertEquals(5, lines.length, block);
      return new Defect(lines[0], lines[1], rest(lines[2]), rest(lines[3]), rest(lines[4]));
    }

    private static String rest(String line) {
      return line.substring(2);
    }

    /** Which of the lines that are alike is meant. */
    int number() {
      return before.matches("\\d: .*") ? before.charAt(0) - '0' : 1;
    }

    String line() {
      return before.matches("\\d: .*") ? before.substring(3) : before;
    }
  }

  @TempDir Path copy;

  @Test
  void findsEveryDefectAtItsPlaceAndNothingElse() throws IOException {
    List<Defect> defects = defects();
    seed(defects);
    Set<String> expected = new TreeSet<>();
    defects.forEach(defect -> expected.add(defect.problem()));
    assertEquals(40, expected.size(), "defects");
    Set<String> honest =
        Attache.create().check(SAMPLE).stream()
            .map(SeededDefectsTest::words)
            .collect(Collectors.toSet());
    Set<String> found =
        Attache.create().check(copy).stream()
            .filter(problem -> !honest.contains(words(problem)))
            .map(SeededDefectsTest::line)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  @Test
  void findsNothingButNotesInTheCleanSamples() throws IOException {
    for (String sample :
        List.of(
            "pakistan-belarus", "mozambique-china", "gallery", "gallery/letter", "gallery-ur")) {
      List<String> others =
          Attache.create().inspect(SAMPLE.resolveSibling(sample)).problems().stream()
              .filter(problem -> !problem.isAccepted())
              .map(SeededDefectsTest::line)
              .filter(line -> !line.contains(" note "))
              .toList();
      assertEquals(List.of(), others, sample);
    }
  }

  private static List<Defect> defects() throws IOException {
    return Arrays.stream(Files.readString(TABLE).split("\n\n"))
        .filter(block -> !block.startsWith("#"))
        .map(Defect::of)
        .toList();
  }

  private void seed(List<Defect> defects) throws IOException {
    Map<String, List<String>> clean = new LinkedHashMap<>();
    Map<String, List<String>> seeded = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        clean.put(file.getFileName().toString(), Files.readAllLines(file));
        seeded.put(file.getFileName().toString(), new ArrayList<>(Files.readAllLines(file)));
      }
    }
    for (Defect defect : defects) {
      int at = indexOf(defect, clean.getOrDefault(defect.file(), List.of()));
      String old = clean.getOrDefault(defect.file(), List.of()).get(at);
      String indent = old.substring(0, old.length() - old.stripLeading().length());
      seeded.getOrDefault(defect.file(), List.of()).set(at, indent + defect.after());
    }
    for (Map.Entry<String, List<String>> file : seeded.entrySet()) {
      Files.write(copy.resolve(file.getKey()), file.getValue());
    }
  }

  private static int indexOf(Defect defect, List<String> lines) {
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(defect.line()) && ++count == defect.number()) {
        return i;
      }
    }
    assertTrue(false, "no such line: " + defect);
    return -1;
  }

  private static String line(Problem problem) {
    return problem.location()
        + " "
        + problem.severity().name().toLowerCase(Locale.ROOT)
        + " "
        + problem.code().id();
  }

  /** What is said, wherever it stands; notes count what may be one more or less. */
  private static String words(Problem problem) {
    boolean isNote = problem.severity() == Severity.NOTE;
    return problem.code()
        + (isNote ? problem.message().replaceAll("\\d+", "#") : problem.message());
  }
}
