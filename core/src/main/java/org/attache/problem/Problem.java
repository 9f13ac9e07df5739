package org.attache.problem;

import static java.util.Objects.requireNonNull;

/**
 * A finding about the input.
 *
 * @param code which kind of finding
 * @param severity how much it matters, usually {@code code.severity()}
 * @param location where it stands
 * @param message what is wrong, one sentence that quotes the value
 * @param hint what to do, one sentence; empty where there is nothing to add
 * @param excerpt the input line at {@code location} without its line end; empty where there is none
 */
public record Problem(
    ProblemCode code,
    Severity severity,
    Location location,
    String message,
    String hint,
    String excerpt) {

  public Problem {
    requireNonNull(code, "code must not be null");
    requireNonNull(severity, "severity must not be null");
    requireNonNull(location, "location must not be null");
    requireNonNull(message, "message must not be null");
    requireNonNull(hint, "hint must not be null");
    requireNonNull(excerpt, "excerpt must not be null");
  }

  /** A problem of its code's usual severity, without an excerpt. */
  public static Problem of(ProblemCode code, Location location, String message, String hint) {
    return new Problem(code, code.severity(), location, message, hint, "");
  }

  /** This problem with the input line it stands on. */
  public Problem withExcerpt(String line) {
    return new Problem(code, severity, location, message, hint, line);
  }

  /** This problem mattering more or less. */
  public Problem withSeverity(Severity other) {
    return new Problem(code, other, location, message, hint, excerpt);
  }

  /** This problem at another place. */
  public Problem withLocation(Location place) {
    return new Problem(code, severity, place, message, hint, excerpt);
  }

  /** Whether it stops the brief. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
