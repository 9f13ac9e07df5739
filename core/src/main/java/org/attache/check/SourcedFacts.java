package org.attache.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.dossier.Claim;
import org.attache.dossier.Claimed;
import org.attache.dossier.Fact;
import org.attache.dossier.Flow;
import org.attache.problem.ProblemCode;

/** Every value has a source: its own, or that of the fact it belongs to. */
final class SourcedFacts implements Check {

  private static final String HINT = "Name at least one source, as id or id#locator.";

  @Override
  public void run(Facts facts, Findings problems) {
    for (Fact fact : facts.all()) {
      if (fact.sources().isEmpty()) {
        fact(fact, problems);
      }
    }
    flows(facts, problems);
  }

  private static void fact(Fact fact, Findings problems) {
    boolean hasAny =
        fact.fields().values().stream()
            .flatMap(field -> field.claims().stream())
            .anyMatch(claim -> !claim.sources().isEmpty());
    if (!hasAny) {
      problems.add(ProblemCode.NO_SOURCE, fact.at(), Naming.name(fact) + " names no source", HINT);
      return;
    }
    for (Map.Entry<String, Claimed<?>> field : fact.fields().entrySet()) {
      for (Claim<?> claim : field.getValue().claims()) {
        if (claim.sources().isEmpty() && !isLabel(field.getKey())) {
          problems.add(
              ProblemCode.NO_SOURCE,
              claim.at(),
              Naming.name(fact) + " names no source for '" + field.getKey() + "'",
              HINT);
        }
      }
    }
  }

  /** What the dossier calls a figure is its own choice of words. */
  private static boolean isLabel(String key) {
    return key.equals("label");
  }

  /** One problem a file: a table from a statistical office has thousands of rows. */
  private static void flows(Facts facts, Findings problems) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Flow> first = new LinkedHashMap<>();
    for (Flow flow : facts.dossier().trade().rowsOfAllKinds()) {
      if (flow.sources().isEmpty()) {
        counts.merge(flow.at().file(), 1, Integer::sum);
        first.putIfAbsent(flow.at().file(), flow);
      }
    }
    for (Map.Entry<String, Flow> entry : first.entrySet()) {
      int count = counts.getOrDefault(entry.getKey(), 1);
      String more = count == 1 ? "" : ", and so do " + (count - 1) + " of the rows after it";
      problems.add(
          ProblemCode.NO_SOURCE,
          entry.getValue().at(),
          Naming.name(entry.getValue(), facts) + " names no source" + more,
          HINT);
    }
  }
}
