package org.attache.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.dossier.Fact;
import org.attache.dossier.Initiative;
import org.attache.dossier.Mechanism;
import org.attache.dossier.Period;
import org.attache.dossier.Recommendation;
import org.attache.dossier.Reference;
import org.attache.problem.Nearest;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/** Every fact that another names is there, and is of the kind that is meant. */
final class KnownFacts implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    for (Mechanism mechanism : facts.dossier().mechanisms()) {
      for (Reference parent : mechanism.parent()) {
        find(parent, Mechanism.class, "mechanism", facts, problems);
      }
    }
    for (Initiative initiative : facts.dossier().initiatives()) {
      for (Reference whole : initiative.partOf()) {
        find(whole, Initiative.class, "initiative", facts, problems);
      }
    }
    for (Recommendation recommendation : facts.dossier().recommendations()) {
      for (Reference evidence : recommendation.evidence()) {
        find(evidence, Fact.class, "fact", facts, problems);
        if (evidence.id().equals(recommendation.id())) {
          problems.add(
              ProblemCode.CIRCULAR_REFERENCE,
              evidence.at(),
              Naming.name(recommendation) + " names itself as evidence",
              "Name the facts that it rests on.");
        }
      }
    }
    knownPeriods(facts, problems);
  }

  private static void find(
      Reference reference, Class<?> kind, String noun, Facts facts, Findings problems) {
    Optional<Fact> found = facts.fact(reference.id());
    if (found.isPresent() && kind.isInstance(found.get())) {
      return;
    }
    List<String> known =
        facts.byId().entrySet().stream()
            .filter(entry -> kind.isInstance(entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    problems.add(
        ProblemCode.DANGLING_REFERENCE,
        reference.at(),
        found
            .map(other -> Naming.name(other) + " is not of the kind expected: " + noun)
            .orElse("There is no " + noun + " '" + reference.id() + "'"),
        Nearest.hint(reference.id(), known));
  }

  private static void knownPeriods(Facts facts, Findings problems) {
    for (Period period : facts.dossier().trade().periods()) {
      boolean isTraded =
          facts.series().periods().stream().anyMatch(traded -> traded.words().contains(period));
      if (!isTraded) {
        problems.add(
            ProblemCode.DANGLING_REFERENCE,
            Spot.of(period.at(), "year"),
            "No flow and no stated total is of the period '" + period.year() + "'",
            "Write the period as the trade table does, or leave it out.");
      }
    }
  }
}
