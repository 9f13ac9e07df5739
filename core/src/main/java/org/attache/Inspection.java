package org.attache;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attache.brief.Brief;
import org.attache.intake.Reading;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.ProblemsException;
import org.attache.problem.Severity;

/** What came of reading, checking and assembling a dossier. */
public final class Inspection {

  private final Optional<Brief> brief;
  private final List<Problem> problems;
  private final Reading reading;

  Inspection(Optional<Brief> brief, List<Problem> problems, Reading reading) {
    this.reading = requireNonNull(reading, "reading must not be null");
    this.brief = requireNonNull(brief, "brief must not be null");
    this.problems = List.copyOf(problems);
  }

  /** The brief, unless there are errors. */
  public Optional<Brief> found() {
    return brief;
  }

  /**
   * This with an eye to some formats: what keeps one of them from being written is an error. A
   * character that no font of the theme has stops a PDF; Word and Excel find a font of their own.
   */
  public Inspection stoppedBy(Collection<Format> formats) {
    if (!formats.contains(Format.PDF)) {
      return this;
    }
    List<Problem> all =
        problems.stream()
            .map(
                problem ->
                    problem.code() == ProblemCode.MISSING_GLYPH
                        ? problem.withSeverity(Severity.ERROR)
                        : problem)
            .toList();
    return with(all);
  }

  /** This with every warning as an error; what the dossier accepts stays as it is. */
  public Inspection strict() {
    return with(
        problems.stream()
            .map(
                problem -> problem.isOpenWarning() ? problem.withSeverity(Severity.ERROR) : problem)
            .toList());
  }

  private Inspection with(List<Problem> all) {
    boolean isStopped = all.stream().anyMatch(Problem::isError);
    return new Inspection(isStopped ? Optional.empty() : brief, all, reading);
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

  /** The files that were read. */
  Reading reading() {
    return reading;
  }
}
