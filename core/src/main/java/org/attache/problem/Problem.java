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
 * @param because why the dossier accepts it; empty where it does not
 */
public record Problem(
    ProblemCode code,
    Severity severity,
    Location location,
    String message,
    String hint,
    String excerpt,
    String because) {

  public Problem {
    requireNonNull(code, "code must not be null");
    requireNonNull(severity, "severity must not be null");
    requireNonNull(location, "location must not be null");
    requireNonNull(message, "message must not be null");
    requireNonNull(hint, "hint must not be null");
    requireNonNull(excerpt, "excerpt must not be null");
    requireNonNull(because, "because must not be null");
  }

  /** A problem that nobody has accepted. */
  public Problem(
      ProblemCode code,
      Severity severity,
      Location location,
      String message,
      String hint,
      String excerpt) {
    this(code, severity, location, message, hint, excerpt, "");
  }

  /** A problem of its code's usual severity, without an excerpt. */
  public static Problem of(ProblemCode code, Location location, String message, String hint) {
    return new Problem(code, code.severity(), location, message, hint, "");
  }

  /** This problem with the input line it stands on. */
  public Problem withExcerpt(String line) {
    return new Problem(code, severity, location, message, hint, line, because);
  }

  /** This problem mattering more or less. */
  public Problem withSeverity(Severity other) {
    return new Problem(code, other, location, message, hint, excerpt, because);
  }

  /** This problem at another place. */
  public Problem withLocation(Location place) {
    return new Problem(code, severity, place, message, hint, excerpt, because);
  }

  /**
   * This problem, lived with for a reason.
   *
   * @throws IllegalArgumentException if it cannot be accepted
   */
  public Problem acceptedBecause(String reason) {
    if (!isAcceptable()) {
      throw new IllegalArgumentException("cannot be accepted: " + code.id());
    }
    return new Problem(code, severity, location, message, hint, excerpt, reason);
  }

  /** Whether a dossier may accept it. */
  public boolean isAcceptable() {
    return code.isAcceptable() || severity != Severity.ERROR && code.isAcceptableWarning();
  }

  /** Whether the dossier accepts it. */
  public boolean isAccepted() {
    return !because.isEmpty();
  }

  /** Whether it stops the brief. */
  public boolean isError() {
    return severity == Severity.ERROR && !isAccepted();
  }

  /** Whether a reader must still be told of it as an open point. */
  public boolean isOpenWarning() {
    return severity == Severity.WARNING && !isAccepted();
  }
}
