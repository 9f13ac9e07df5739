package org.attache.problem;

import java.util.List;

/** Thrown when the input has errors: carries every problem found, warnings and notes included. */
public final class ProblemsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** An exception for problems of which at least one should be an error. */
  public ProblemsException(List<Problem> problems) {
    super(summary(problems));
    this.problems = List.copyOf(problems);
  }

  /** All problems found, in order of file, line and column. */
  public List<Problem> problems() {
    return problems;
  }

  private static String summary(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems must not be empty");
    }
    Problem first = problems.stream().filter(Problem::isError).findFirst().orElse(problems.get(0));
    String more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
    return first.location() + ": " + first.message() + more;
  }
}
