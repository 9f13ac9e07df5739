package org.attache.check;

import java.util.List;
import java.util.Optional;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Event;
import org.attache.dossier.EventKind;
import org.attache.dossier.Mechanism;
import org.attache.dossier.Session;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/** Embassies open after relations begin, abroad; sessions are numbered in the order of time. */
final class EventOrder implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    Optional<Event> relations =
        facts.dossier().history().stream()
            .filter(event -> event.kind() == EventKind.RELATIONS && event.date().isPresent())
            .findFirst();
    for (Event event : facts.dossier().history()) {
      if (event.kind() == EventKind.EMBASSY) {
        relations.ifPresent(start -> embassy(event, start, problems));
        abroad(event, problems);
      }
    }
    for (Mechanism mechanism : facts.dossier().mechanisms()) {
      sessions(mechanism, problems);
    }
  }

  private static void embassy(Event embassy, Event relations, Findings problems) {
    boolean isBefore =
        embassy
            .date()
            .optional()
            .filter(date -> isBefore(date, relations.date().value()))
            .isPresent();
    if (isBefore) {
      problems.add(
          ProblemCode.EVENT_ORDER,
          Spot.at(embassy.date().chosen().at()),
          Naming.name(embassy)
              + " is dated "
              + embassy.date().value()
              + ", before relations began on "
              + relations.date().value()
              + " ('"
              + relations.id()
              + "')",
          "Check both dates.");
    }
  }

  /** A state opens its embassies in other states. */
  private static void abroad(Event embassy, Findings problems) {
    boolean isAtHome =
        embassy.by().isPresent()
            && embassy.host().isPresent()
            && embassy.by().value().equals(embassy.host().value());
    if (isAtHome) {
      problems.add(
          ProblemCode.EVENT_ORDER,
          Spot.at(embassy.host().chosen().at()),
          Naming.name(embassy) + " is opened by " + embassy.by().value() + " on its own soil",
          "Check by, whose embassy it is, and host, where it stands.");
    }
  }

  private static void sessions(Mechanism mechanism, Findings problems) {
    List<Session> dated =
        mechanism.sessions().stream()
            .filter(session -> session.number() > 0 && session.date().isPresent())
            .sorted((a, b) -> Integer.compare(a.number(), b.number()))
            .toList();
    for (int i = 1; i < dated.size(); i++) {
      Session before = dated.get(i - 1);
      Session session = dated.get(i);
      if (session.number() > before.number()
          && isBefore(session.date().value(), before.date().value())) {
        problems.add(
            ProblemCode.EVENT_ORDER,
            Spot.at(session.date().chosen().at()),
            Naming.name(mechanism)
                + " held session "
                + session.number()
                + " on "
                + session.date().value()
                + ", before session "
                + before.number()
                + " on "
                + before.date().value(),
            "Check the numbers and the dates.");
      }
    }
  }

  private static boolean isBefore(EdtfDate first, EdtfDate second) {
    return first.latest().isBefore(second.earliest());
  }
}
