package org.attache.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.dossier.Citation;
import org.attache.dossier.Claim;
import org.attache.dossier.Claimed;
import org.attache.dossier.Fact;
import org.attache.dossier.SaidNumber;
import org.attache.dossier.SourceCopies;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/**
 * Counts the numbers, apart from the trade table, that rest on one source only: in one note, for
 * most dossiers have some and none of them is wrong.
 */
final class LoneSources implements Check {

  private record Lone(String name, Spot spot) {}

  @Override
  public void run(Facts facts, Findings problems) {
    if (facts.sources().size() < 2) {
      return;
    }
    List<Lone> found = new ArrayList<>();
    SourceCopies copies = facts.copies();
    for (Fact fact : facts.all()) {
      for (Map.Entry<String, Claimed<?>> field : fact.fields().entrySet()) {
        if (isNumber(field.getValue())
            && !field.getValue().isContested()
            && sources(fact, field.getValue(), copies).size() == 1) {
          found.add(
              new Lone(fact.id() + "." + field.getKey(), Spot.at(field.getValue().chosen().at())));
        }
      }
    }
    if (!found.isEmpty()) {
      problems.add(
          ProblemCode.ONE_SOURCE,
          found.get(0).spot(),
          (found.size() == 1 ? "1 number rests" : found.size() + " numbers rest")
              + " on one source only: "
              + Naming.few(found.stream().map(Lone::name).toList()),
          "Cite a second source that does not copy the first, where there is one.");
    }
  }

  private static boolean isNumber(Claimed<?> field) {
    return field.isPresent() && field.chosen().value() instanceof SaidNumber;
  }

  /** Who states the value that is followed; a work and its copies are one. */
  private static Set<String> sources(Fact fact, Claimed<?> field, SourceCopies copies) {
    Set<String> sources = new TreeSet<>();
    Object followed = field.chosen().value();
    for (Claim<?> claim : field.claims()) {
      if (claim.value().equals(followed)) {
        for (Citation one : claim.sources().isEmpty() ? fact.sources() : claim.sources()) {
          sources.add(copies.original(one.source()));
        }
      }
    }
    return sources;
  }
}
