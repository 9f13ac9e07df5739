package org.attache.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.attache.dossier.Interval;
import org.attache.dossier.Mechanism;
import org.attache.dossier.SaidNumber;
import org.attache.dossier.Session;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/** The sessions that are listed fit the number of sessions that is stated. */
final class SessionCounts implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    for (Mechanism mechanism : facts.dossier().mechanisms()) {
      numbers(mechanism, problems);
      mechanism.sessionsHeld().optional().ifPresent(held -> count(mechanism, held, problems));
    }
  }

  private static void numbers(Mechanism mechanism, Findings problems) {
    Set<Integer> seen = new HashSet<>();
    for (Session session : mechanism.sessions()) {
      if (session.number() > 0 && !seen.add(session.number())) {
        problems.add(
            ProblemCode.DUPLICATE_ID,
            Spot.of(session.at(), "number"),
            Naming.name(mechanism) + " lists session " + session.number() + " twice",
            "Keep one of the two, or correct its number.");
      }
    }
  }

  private static void count(Mechanism mechanism, SaidNumber held, Findings problems) {
    int listed = mechanism.sessions().size();
    int last = mechanism.sessions().stream().mapToInt(Session::number).max().orElse(0);
    int atLeast = Math.max(listed, last);
    boolean isMore = !held.mayBeIn(Interval.from(BigDecimal.valueOf(atLeast)));
    if (isMore) {
      String listing = last > listed ? "lists a session " + last : "lists " + listed + " sessions";
      problems.add(
          ProblemCode.ARITHMETIC,
          mechanism.sessionsHeld().chosen().at(),
          Naming.name(mechanism) + " " + listing + " but has held " + held,
          "Correct the number in sessionsHeld, or the list.");
    }
  }
}
