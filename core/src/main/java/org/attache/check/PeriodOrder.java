package org.attache.check;

import org.attache.dossier.Claim;
import org.attache.dossier.Claimed;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Fact;
import org.attache.dossier.Flow;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/** No period ends before it starts. */
final class PeriodOrder implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    for (Fact fact : facts.all()) {
      for (Claimed<?> field : fact.fields().values()) {
        for (Claim<?> claim : field.claims()) {
          claim(claim, problems);
        }
      }
    }
    for (Flow flow : facts.dossier().trade().rowsOfAllKinds()) {
      period(flow.year(), Spot.of(flow.at(), "year"), problems);
    }
  }

  private static void claim(Claim<?> claim, Findings problems) {
    if (claim.value() instanceof EdtfDate date) {
      period(date, Spot.at(claim.at()), problems);
    }
  }

  private static void period(EdtfDate date, Spot at, Findings problems) {
    if (date.isPeriod() && date.earliest().isAfter(date.latest())) {
      problems.add(
          ProblemCode.END_BEFORE_START,
          at,
          "The period '" + date + "' ends before it starts",
          "Write the earlier date first.");
    }
  }
}
