package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.problem.Explanation;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.ProblemText;
import org.attache.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every problem has a page, and the example on it gives that problem and no other but notes.
 *
 * <p>With {@code -Dgolden.accept=true} what the examples give is written into the pages; a person
 * reads the difference.
 */
class ExplanationsTest {

  private static final Path PAGES =
      Path.of("src", "main", "resources", "org", "attache", "problem", "explanations");

  /** A fence with its language, the file it holds or nothing, and perhaps its encoding. */
  private static final Pattern FENCE =
      Pattern.compile("(?m)^(`{3,})(\\w+) ?(\\S*) ?(\\S*)\\n([\\s\\S]*?)^\\1$");

  /** What no few lines of text can bring about. */
  private static final Set<ProblemCode> SHOWN_ONLY =
      EnumSet.of(
          ProblemCode.FILE_UNREADABLE,
          ProblemCode.FILE_TOO_LARGE,
          ProblemCode.MISSING_LABEL,
          ProblemCode.BAD_REFERENCE,
          ProblemCode.MARKING_NOT_SHOWN,
          ProblemCode.BAD_PICTURE,
          ProblemCode.TABLE_TOO_LARGE);

  private static final Attache ATTACHE = Attache.create();

  @TempDir private Path folder;

  @Test
  void explainsEveryCodeAndNoOther() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      assertEquals(
          Arrays.stream(ProblemCode.values()).map(code -> code.id() + ".md").sorted().toList(),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatItMeansHowToPutItRightAndWhenToAcceptIt(ProblemCode code) {
    String page = Explanation.of(code).markdown();
    List<String> headings = page.lines().filter(line -> line.startsWith("#")).toList();
    List<String> wanted = new ArrayList<>(List.of("# " + code.id(), "## An example"));
    wanted.addAll(List.of("## Putting it right", "## Accepting it"));
    assertEquals(wanted, headings.stream().filter(wanted::contains).toList());
    assertEquals(
        code.isAcceptable(), !page.contains("It cannot be accepted"), "whether it is acceptable");
    assertTrue(
        page.contains("[" + code.id() + "]"), "shows the problem as it is printed: " + code.id());
    assertFalse(Explanation.of(code).plain().contains("`"));
  }

  @ParameterizedTest
  @EnumSource
  void givesTheProblemOfItsExampleAndNoOther(ProblemCode code) throws IOException {
    String page = Explanation.of(code).markdown();
    Map<String, String> files = new LinkedHashMap<>();
    Map<String, Charset> charsets = new LinkedHashMap<>();
    String expected = "";
    Matcher fence = FENCE.matcher(page);
    while (fence.find()) {
      if (fence.group(2).equals("problem")) {
        expected = fence.group(5);
      } else if (!fence.group(3).isEmpty()) {
        files.put(fence.group(3), fence.group(5));
        charsets.put(
            fence.group(3),
            fence.group(4).isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(fence.group(4)));
      }
    }
    assertEquals(SHOWN_ONLY.contains(code), files.isEmpty(), "whether it has an example to run");
    if (files.isEmpty()) {
      return;
    }
    write(files, charsets);
    List<Problem> problems = ATTACHE.inspect(folder).stoppedBy(List.of(Format.PDF)).problems();
    String found =
        ProblemText.full(problems.stream().filter(problem -> problem.code() == code).toList());
    if (Boolean.getBoolean("golden.accept")) {
      String block = "```problem\n" + found + "```";
      Files.writeString(
          PAGES.resolve(code.id() + ".md"),
          page.replaceFirst("(?m)^```problem\\n[\\s\\S]*?^```$", Matcher.quoteReplacement(block)));
      return;
    }
    assertEquals(expected, found);
    assertEquals(
        List.of(),
        problems.stream()
            .filter(problem -> problem.code() != code && problem.severity() != Severity.NOTE)
            .toList());
  }

  /** A template that a page changes is a copy of the built-in one, as its text says. */
  private void write(Map<String, String> files, Map<String, Charset> charsets) throws IOException {
    Path template = folder.resolve("my-brief");
    if (files.keySet().stream().anyMatch(name -> name.startsWith("my-brief/"))) {
      copy(Path.of("..", "templates", "policy-brief"), template);
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue().getBytes(charsets.get(file.getKey())));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
