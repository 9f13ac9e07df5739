package org.attache.check;

import org.attache.dossier.Agreement;
import org.attache.dossier.Claimed;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Mechanism;
import org.attache.dossier.Session;
import org.attache.problem.ProblemCode;

/**
 * What follows comes after what it follows from: force after signature, sessions after foundation.
 *
 * <p>A mechanism may be older than the one it belongs to: bodies are often gathered under a new
 * roof. So that is no problem.
 */
final class DateOrder implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    for (Agreement agreement : facts.dossier().agreements()) {
      if (isBefore(agreement.inForce(), agreement.signed())) {
        problems.add(
            ProblemCode.END_BEFORE_START,
            agreement.inForce().chosen().at(),
            Naming.name(agreement)
                + " is in force from "
                + agreement.inForce().value()
                + " but was not signed before "
                + agreement.signed().value(),
            "Check both dates.");
      }
    }
    for (Mechanism mechanism : facts.dossier().mechanisms()) {
      for (Session session : mechanism.sessions()) {
        if (isBefore(session.date(), mechanism.established())) {
          problems.add(
              ProblemCode.END_BEFORE_START,
              session.date().chosen().at(),
              Naming.name(mechanism)
                  + " met on "
                  + session.date().value()
                  + " but was not set up before "
                  + mechanism.established().value(),
              "Check both dates.");
        }
      }
    }
  }

  /** Whether the first certainly begins before the second can have begun. */
  private static boolean isBefore(Claimed<EdtfDate> first, Claimed<EdtfDate> second) {
    return first
        .optional()
        .flatMap(EdtfDate::start)
        .flatMap(start -> second.optional().map(other -> start.latest().isBefore(other.earliest())))
        .orElse(false);
  }
}
