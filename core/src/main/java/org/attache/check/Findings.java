package org.attache.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.problem.Location;
import org.attache.problem.Places;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.problem.Severity;
import org.attache.problem.Spot;

/** Collects what checks find, and puts each problem at the value it is about. */
final class Findings {

  private record Finding(Problem problem, Spot spot) {}

  private final List<Finding> found = new ArrayList<>();

  /** Adds a problem of its code's usual severity. */
  void add(ProblemCode code, Location at, String message, String hint) {
    add(code, Spot.at(at), message, hint);
  }

  /** Adds a problem of its code's usual severity. */
  void add(ProblemCode code, Spot spot, String message, String hint) {
    add(Problem.of(code, spot.record(), message, hint), spot);
  }

  /** Adds a problem that is only a warning here. */
  void warn(ProblemCode code, Spot spot, String message, String hint) {
    add(new Problem(code, Severity.WARNING, spot.record(), message, hint, ""), spot);
  }

  /** Adds a problem that is only a note here. */
  void note(ProblemCode code, Spot spot, String message, String hint) {
    add(new Problem(code, Severity.NOTE, spot.record(), message, hint, ""), spot);
  }

  private void add(Problem problem, Spot spot) {
    found.add(new Finding(problem, spot));
  }

  /** All problems, in order of file, line and column. */
  List<Problem> list(Places places) {
    Set<Spot> values = new LinkedHashSet<>();
    for (Finding finding : found) {
      if (!finding.spot().key().isEmpty()) {
        values.add(finding.spot());
      }
    }
    Map<Spot, Location> known = values.isEmpty() ? Map.of() : places.find(values);
    Problems problems = new Problems();
    for (Finding finding : found) {
      Location at = known.getOrDefault(finding.spot(), finding.spot().record());
      problems.add(finding.problem().withLocation(at));
    }
    return problems.list();
  }
}
