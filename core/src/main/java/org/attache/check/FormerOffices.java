package org.attache.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Event;
import org.attache.dossier.Person;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/**
 * Nobody is called former at a time at which other events have them in office.
 *
 * <p>Sure only between two events that show the same person in the same office, or on one date:
 * offices are left and taken up again, and sources written later call everybody former.
 */
final class FormerOffices implements Check {

  private record Appearance(Person person, Event event, EdtfDate date) {}

  @Override
  public void run(Facts facts, Findings problems) {
    Map<List<String>, List<Appearance>> holders = new LinkedHashMap<>();
    for (Event event : facts.dossier().history()) {
      for (Person person : event.participants()) {
        if (!person.office().isEmpty() && event.date().isPresent()) {
          holders
              .computeIfAbsent(
                  List.of(person.name(), person.office(), person.party()), key -> new ArrayList<>())
              .add(new Appearance(person, event, event.date().value()));
        }
      }
    }
    holders.values().stream()
        .filter(all -> all.size() > 1 && all.stream().anyMatch(one -> one.person().former()))
        .forEach(all -> compare(all, problems));
  }

  private static void compare(List<Appearance> all, Findings problems) {
    List<Appearance> inOffice = all.stream().filter(one -> !one.person().former()).toList();
    for (Appearance one : all) {
      if (!one.person().former()) {
        continue;
      }
      List<Appearance> at =
          inOffice.stream().filter(other -> other.date().equals(one.date())).toList();
      List<Appearance> before =
          inOffice.stream().filter(other -> isBefore(other.date(), one.date())).toList();
      List<Appearance> after =
          inOffice.stream().filter(other -> isBefore(one.date(), other.date())).toList();
      if (!at.isEmpty()) {
        report(one, "at '" + at.get(0).event().id() + "' of the same date", problems);
      } else if (!before.isEmpty() && !after.isEmpty()) {
        report(
            one,
            "at '"
                + before.get(0).event().id()
                + "' before and at '"
                + after.get(0).event().id()
                + "' after it",
            problems);
      }
    }
  }

  private static boolean isBefore(EdtfDate first, EdtfDate second) {
    return first.latest().isBefore(second.earliest());
  }

  private static void report(Appearance one, String where, Findings problems) {
    problems.add(
        ProblemCode.OFFICE_CONFLICT,
        Spot.of(one.person().at(), "former"),
        Naming.name(one.event())
            + " has "
            + one.person().name()
            + " as former "
            + one.person().office()
            + " on "
            + one.date()
            + ", but in office "
            + where,
        "Leave out former, or correct the other events.");
  }
}
