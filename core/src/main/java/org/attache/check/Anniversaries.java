package org.attache.check;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.dossier.Agreement;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Event;
import org.attache.dossier.EventKind;
import org.attache.dossier.Mechanism;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/**
 * An anniversary counts the years since what it marks: thirty years from 1994 is 2024.
 *
 * <p>Where its title speaks of relations, it marks their beginning; otherwise it may mark any fact,
 * and only a number that fits none of them is wrong.
 */
final class Anniversaries implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    for (Event event : facts.dossier().history()) {
      if (event.kind() == EventKind.ANNIVERSARY
          && event.date().isPresent()
          && event.title().isPresent()) {
        NumberWords.firstYears(event.title().value())
            .ifPresent(years -> count(event, years, facts, problems));
      }
    }
  }

  private static void count(Event event, int years, Facts facts, Findings problems) {
    Map<String, EdtfDate> marked = new LinkedHashMap<>();
    relations(facts).ifPresent(start -> marked.put(start.id(), start.date().value()));
    if (!event.title().value().toLowerCase(Locale.ROOT).contains("relation")) {
      others(event, facts, marked);
    }
    EdtfDate date = event.date().value();
    boolean fits = marked.values().stream().anyMatch(start -> mayBe(years, start, date));
    Optional<Map.Entry<String, EdtfDate>> first = marked.entrySet().stream().findFirst();
    if (!fits && first.isPresent()) {
      EdtfDate start = first.get().getValue();
      problems.add(
          ProblemCode.ANNIVERSARY_MISCOUNTED,
          Spot.at(event.title().chosen().at()),
          Naming.name(event)
              + " counts "
              + years
              + " years, but from "
              + start
              + " ('"
              + first.get().getKey()
              + "') to "
              + date
              + " it is "
              + (date.year() - start.year()),
          "Check the title, the date of the anniversary and the date of what it marks.");
    }
  }

  /** Whether so many years lie between some year of one date and some of another. */
  private static boolean mayBe(int years, EdtfDate start, EdtfDate date) {
    return years >= date.earliest().getYear() - start.latest().getYear()
        && years <= date.latest().getYear() - start.earliest().getYear();
  }

  private static Optional<Event> relations(Facts facts) {
    return facts.dossier().history().stream()
        .filter(event -> event.kind() == EventKind.RELATIONS && event.date().isPresent())
        .findFirst();
  }

  private static void others(Event anniversary, Facts facts, Map<String, EdtfDate> marked) {
    for (Event event : facts.dossier().history()) {
      if (event != anniversary) {
        event.date().optional().ifPresent(date -> marked.putIfAbsent(event.id(), date));
      }
    }
    for (Agreement agreement : facts.dossier().agreements()) {
      agreement.signed().optional().ifPresent(date -> marked.putIfAbsent(agreement.id(), date));
    }
    for (Mechanism mechanism : facts.dossier().mechanisms()) {
      mechanism
          .established()
          .optional()
          .ifPresent(date -> marked.putIfAbsent(mechanism.id(), date));
    }
  }
}
