package org.attache;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.attache.brief.Brief;
import org.attache.problem.Problem;
import org.attache.problem.ProblemsException;

/** What came of reading, checking and assembling a dossier. */
public final class Inspection {

  private final Optional<Brief> brief;
  private final List<Problem> problems;

  Inspection(Optional<Brief> brief, List<Problem> problems) {
    this.brief = requireNonNull(brief, "brief must not be null");
    this.problems = List.copyOf(problems);
  }

  /** The brief, unless there are errors. */
  public Optional<Brief> found() {
    return brief;
  }

  /**
   * The brief.
   *
   * @throws ProblemsException if there are errors; it carries all problems
   */
  public Brief brief() {
    return brief.orElseThrow(() -> new ProblemsException(problems));
  }

  /**
   * All problems, in order of file, line and column, each with its line where it stands in a file.
   */
  public List<Problem> problems() {
    return problems;
  }
}
