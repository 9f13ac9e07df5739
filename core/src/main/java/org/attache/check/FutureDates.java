package org.attache.check;

import java.time.LocalDate;
import org.attache.dossier.Agreement;
import org.attache.dossier.Claimed;
import org.attache.dossier.Dossier;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Event;
import org.attache.dossier.Fact;
import org.attache.dossier.Figure;
import org.attache.dossier.Flow;
import org.attache.dossier.Mechanism;
import org.attache.dossier.Recommendation;
import org.attache.dossier.Session;
import org.attache.dossier.StatedTotal;
import org.attache.dossier.Status;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/** Nothing is told that happened after the day the brief stands for. */
final class FutureDates implements Check {

  private static final String HINT = "Check the date, or the date of the dossier.";

  @Override
  public void run(Facts facts, Findings problems) {
    Dossier dossier = facts.dossier();
    Day day = new Day(dossier.date().latest(), problems);
    for (Event event : dossier.history()) {
      day.claimed(event, " is dated ", event.date());
    }
    for (Agreement agreement : dossier.agreements()) {
      day.claimed(agreement, " is signed ", agreement.signed());
    }
    for (Mechanism mechanism : dossier.mechanisms()) {
      day.claimed(mechanism, " is established ", mechanism.established());
      for (Session session : mechanism.sessions()) {
        day.claimed(mechanism, " has a session dated ", session.date());
      }
    }
    for (Figure figure : dossier.figures()) {
      day.claimed(figure, " is as of ", figure.asOf());
    }
    for (StatedTotal total : dossier.trade().stated()) {
      day.date(
          Naming.name(total) + " is of " + total.year() + ",",
          total.year(),
          Spot.of(total.at(), "year"));
    }
    for (Flow flow : dossier.trade().rowsOfAllKinds()) {
      if (day.isBefore(flow.year())) {
        day.date(Naming.name(flow, facts) + " is", flow.year(), Spot.of(flow.at(), "year"));
      }
    }
    for (Recommendation recommendation : dossier.recommendations()) {
      day.deadline(recommendation);
    }
  }

  /** The day the brief stands for. */
  private record Day(LocalDate day, Findings problems) {

    void claimed(Fact fact, String verb, Claimed<EdtfDate> field) {
      if (field.isPresent()) {
        date(
            Naming.name(fact) + verb + field.value() + ",",
            field.value(),
            Spot.at(field.chosen().at()));
      }
    }

    boolean isBefore(EdtfDate date) {
      return date.start().map(start -> start.earliest().isAfter(day)).orElse(false);
    }

    void date(String sentence, EdtfDate date, Spot at) {
      if (isBefore(date)) {
        problems.add(
            ProblemCode.FUTURE_DATE, at, sentence + " after the dossier's date " + day, HINT);
      }
    }

    /** A deadline that has passed, unless what it was for is over. */
    void deadline(Recommendation recommendation) {
      Claimed<EdtfDate> by = recommendation.by();
      boolean isOver =
          recommendation.status() == Status.DONE || recommendation.status() == Status.DROPPED;
      if (by.isPresent() && !isOver && by.value().latest().isBefore(day)) {
        problems.warn(
            ProblemCode.END_BEFORE_START,
            Spot.at(by.chosen().at()),
            Naming.name(recommendation)
                + " was to be done by "
                + by.value()
                + ", before the dossier's date "
                + day,
            "Set a new date, or say what became of it with status.");
      }
    }
  }
}
