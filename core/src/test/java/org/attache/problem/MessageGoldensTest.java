package org.attache.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every sentence that a message or a hint is made of stands in a golden case, so that nobody
 * rewords one, and no reader gets one, that no person has read in its place.
 */
class MessageGoldensTest {

  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path PAGES =
      Path.of("src", "main", "resources", "org", "attache", "problem", "explanations");

  /** Folders whose {@code expected.txt} a test compares with what is reported. */
  private static final List<String> GOLDEN =
      List.of("check", "malformed", "messages", "prose", "rulings", "statistics");

  /** Pages whose problem is told but not run. */
  private static final Set<String> TOLD_ONLY =
      Set.of(
          "file-unreadable.md",
          "file-too-large.md",
          "missing-label.md",
          "bad-reference.md",
          "marking-not-shown.md",
          "bad-picture.md",
          "table-too-large.md");

  /** Titles of codes and descriptions of keys, for the schema and the pages. */
  private static final List<String> NOT_MESSAGES =
      List.of("problem/ProblemCode.java", "problem/Explanation.java", "dossier/", "Desk.java");

  /** Words that are looked for, not said. */
  private static final Set<String> WORDS_LOOKED_FOR =
      Set.of(
          "working groups",
          "joint commissions",
          "less than half",
          "under half",
          "about half",
          "nesting depth",
          "Expected a property name",
          "reading stopped");

  /** What a file brings about that is too large to keep, or that this user may not read. */
  private static final Set<String> TOO_LARGE =
      Set.of(
          "it is too large",
          "Keep the works that the dossier cites.",
          "Take out large pictures and texts.",
          "The table has more than ",
          "The file unpacks to more than is read",
          "Download fewer years or partners at a time.",
          "Check that you may read it.");

  /** Of packed files and of files with a hundred reporters: tests of their own make those. */
  private static final Set<String> MADE =
      Set.of(
          "The file unpacks to so much more than it is that it is not read any further",
          "If it is what an office gave, unpack it first, or download fewer years at a time.",
          "What it holds is packed once more: unpack it first.",
          "One of the files in it is packed once more and was not read",
          " of the files in it are packed once more and were not read",
          "Unpack them first if they are wanted.",
          "World trade is the sum of what the reporters of the table sell to the world: ",
          "Those that have not reported are missing from it; shares of world trade are a little",
          " too large.");

  /** What keys are for: the schema says it. */
  private static final Set<String> DESCRIPTIONS =
      Set.of(
          "What they come to at least, in per cent; 10 if left out.",
          "What they come to at most, in per cent; 20 if left out.",
          "Where sources disagree: what each claims, and which is followed.",
          "The name of a file in the dossier's folder that holds the value.",
          "Accepted, but not read.",
          "Text; numbers and words such as no are taken as written.");

  /** What is said should a parser find something that none of its phrases tells. */
  private static final Set<String> LAST_RESORT =
      Set.of(
          "the end of the file",
          ": say which is followed.",
          "The JSON is not well-formed",
          "The YAML is not well-formed",
          "Values are nested too deeply",
          "A value has more than ");

  /** What no golden case holds. */
  private static final Set<String> LEFT_OUT =
      Stream.of(WORDS_LOOKED_FOR, TOO_LARGE, MADE, DESCRIPTIONS, LAST_RESORT)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  @Test
  void everySentenceStandsInAGoldenCase() throws IOException {
    String golden = golden();
    List<String> uncovered = new ArrayList<>();
    Path sources = Path.of("src", "main", "java", "org", "attache");
    for (Sentences.Sentence sentence : Sentences.below(sources, NOT_MESSAGES)) {
      if (!LEFT_OUT.contains(sentence.text())
          && !sentence.pieces().stream().allMatch(golden::contains)) {
        uncovered.add(sentence.file() + ": " + sentence.text());
      }
    }
    assertEquals("", String.join("\n", uncovered));
  }

  private static String golden() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String folder : GOLDEN) {
      for (Path each : GoldenProblems.cases(folder)) {
        all.append(Files.readString(each.resolve("expected.txt"))).append('\n');
      }
    }
    try (Stream<Path> pages = Files.list(PAGES)) {
      for (Path page : pages.sorted().toList()) {
        if (!TOLD_ONLY.contains(page.getFileName().toString())) {
          all.append(Files.readString(page)).append('\n');
        }
      }
    }
    return all.toString();
  }
}
