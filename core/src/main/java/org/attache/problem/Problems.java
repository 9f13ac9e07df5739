package org.attache.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects problems during one call; not for sharing between threads.
 *
 * <p>Stages go on after a problem, so that all of them are seen at once.
 */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  /** Adds a problem of its code's usual severity. */
  public void add(ProblemCode code, Location location, String message, String hint) {
    found.add(Problem.of(code, location, message, hint));
  }

  /** Adds a problem. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** Adds several problems. */
  public void addAll(List<Problem> problems) {
    found.addAll(problems);
  }

  /** How many problems there are so far. */
  public int size() {
    return found.size();
  }

  /** Whether any problem found so far is an error. */
  public boolean hasErrors() {
    for (Problem problem : found) {
      if (problem.isError()) {
        return true;
      }
    }
    return false;
  }

  /** All problems so far, in order of file, line and column. */
  public List<Problem> list() {
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(Problems::byPlace);
    return List.copyOf(sorted);
  }

  private static int byPlace(Problem one, Problem other) {
    int order = one.location().compareTo(other.location());
    return order == 0 ? one.code().compareTo(other.code()) : order;
  }

  /**
   * Ends a stage.
   *
   * @throws ProblemsException if any problem is an error; it carries all of them
   */
  public void throwIfErrors() {
    if (hasErrors()) {
      throw new ProblemsException(list());
    }
  }
}
