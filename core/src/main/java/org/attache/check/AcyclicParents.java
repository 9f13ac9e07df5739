package org.attache.check;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.attache.dossier.Fact;
import org.attache.dossier.Initiative;
import org.attache.dossier.Mechanism;
import org.attache.dossier.Reference;
import org.attache.problem.ProblemCode;

/** No mechanism and no initiative is a part of itself, however many steps away. */
final class AcyclicParents implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    for (Fact fact : facts.all()) {
      parent(fact).ifPresent(reference -> follow(fact, reference, facts, problems));
    }
  }

  /** Follows the parents; a circle is reported once, at its member that stands first. */
  private static void follow(Fact start, Reference reference, Facts facts, Findings problems) {
    Set<String> way = new LinkedHashSet<>();
    Optional<Fact> next = Optional.of(start);
    while (next.isPresent() && way.add(next.get().id())) {
      next = parent(next.get()).map(Reference::id).flatMap(facts::fact);
    }
    if (next.isPresent() && next.get().id().equals(start.id()) && isFirst(start, way, facts)) {
      problems.add(
          ProblemCode.CIRCULAR_REFERENCE,
          reference.at(),
          Naming.name(start)
              + " is a part of itself: "
              + String.join(" → ", way)
              + " → "
              + start.id(),
          "Leave out the parent of the one at the top.");
    }
  }

  private static boolean isFirst(Fact start, Set<String> circle, Facts facts) {
    return facts.all().stream()
        .map(Fact::id)
        .filter(circle::contains)
        .findFirst()
        .filter(start.id()::equals)
        .isPresent();
  }

  private static Optional<Reference> parent(Fact fact) {
    if (fact instanceof Mechanism mechanism) {
      return mechanism.parent().stream().findFirst();
    }
    return fact instanceof Initiative initiative
        ? initiative.partOf().stream().findFirst()
        : Optional.empty();
  }
}
