package org.attache.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;

/**
 * Problems of the rows of one file: the first of each kind one by one, the others counted, so that
 * nothing is lost and nobody has to read ten thousand lines.
 */
final class FewProblems {

  /** How many of a kind are shown. */
  static final int MOST = 20;

  private final Problems problems;
  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  private static final class Kind {
    private final ProblemCode code;
    private int count;
    private Location firstHidden = Location.NOWHERE;

    Kind(ProblemCode code) {
      this.code = code;
    }
  }

  FewProblems(Problems problems) {
    this.problems = problems;
  }

  /** Adds a problem of a kind. */
  void add(String kind, ProblemCode code, Location at, String message, String hint) {
    Kind known = kinds.computeIfAbsent(code + kind, key -> new Kind(code));
    known.count++;
    if (known.count <= MOST) {
      problems.add(code, at, message, hint);
    } else if (known.count == MOST + 1) {
      known.firstHidden = at;
    }
  }

  /** Adds a problem of which a file has one at most. */
  void addOnce(String kind, ProblemCode code, Location at, String message, String hint) {
    Kind known = kinds.computeIfAbsent(code + kind, key -> new Kind(code));
    if (known.count++ == 0) {
      problems.add(code, at, message, hint);
    }
    known.firstHidden = Location.NOWHERE;
  }

  /** Tells how many problems were not shown. */
  void finish() {
    for (Kind kind : kinds.values()) {
      int hidden = kind.count - MOST;
      if (hidden > 0 && !kind.firstHidden.equals(Location.NOWHERE)) {
        problems.add(
            kind.code,
            kind.firstHidden,
            hidden == 1
                ? "One more row has the same problem"
                : String.format(
                    java.util.Locale.ROOT, "%,d more rows have the same problem", hidden),
            "It is the first of them that stands here.");
      }
    }
  }
}
