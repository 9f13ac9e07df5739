package org.attache.cli;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Problem;
import org.attache.problem.Severity;

/**
 * How many problems there are.
 *
 * @param errors that stop the brief
 * @param warnings that are listed in it
 * @param notes for honest readers
 * @param accepted that the dossier gives a reason for
 */
record ProblemCount(long errors, long warnings, long notes, long accepted) {

  static ProblemCount of(List<Problem> problems) {
    return new ProblemCount(
        count(problems, Severity.ERROR),
        count(problems, Severity.WARNING),
        count(problems, Severity.NOTE),
        problems.stream().filter(Problem::isAccepted).count());
  }

  long all() {
    return errors + warnings + notes + accepted;
  }

  /** In words, such as "3 errors, 1 warning"; "no problems" where there is none. */
  String words() {
    List<String> parts = new ArrayList<>();
    add(parts, errors, "error");
    add(parts, warnings, "warning");
    add(parts, notes, "note");
    if (accepted > 0) {
      parts.add(accepted + " accepted");
    }
    return parts.isEmpty() ? "no problems" : String.join(", ", parts);
  }

  private static void add(List<String> parts, long count, String name) {
    if (count > 0) {
      parts.add(count + " " + name + (count == 1 ? "" : "s"));
    }
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream()
        .filter(problem -> problem.severity() == severity && !problem.isAccepted())
        .count();
  }
}
