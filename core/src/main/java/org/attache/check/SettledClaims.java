package org.attache.check;

import java.util.stream.Collectors;
import org.attache.dossier.Claim;
import org.attache.dossier.Claimed;
import org.attache.dossier.Contested;
import org.attache.dossier.Dispute;
import org.attache.dossier.Fact;
import org.attache.dossier.Figure;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/** Where sources disagree, the dossier says whom it follows and why. */
final class SettledClaims implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    for (Dispute dispute : facts.dossier().disputes()) {
      contested(dispute.fact(), dispute.path(), dispute.field(), problems);
    }
  }

  private static void contested(Fact fact, String key, Claimed<?> field, Findings problems) {
    String said = subject(fact) + " has sources that disagree about '" + key + "': ";
    String claims = claims(field, fact);
    Spot prefer = Spot.of(field.at(), "prefer");
    if (!field.isSettled()) {
      boolean isChosen = !field.prefer().isEmpty();
      problems.add(
          ProblemCode.UNSETTLED_CLAIMS,
          isChosen ? prefer : differing(field),
          said + claims + (isChosen ? "; '" + field.prefer() + "' claims none of them" : ""),
          "Say which source is followed with prefer, and why with because.");
    } else if (isAmbiguous(field)) {
      problems.add(
          ProblemCode.UNSETTLED_CLAIMS,
          prefer,
          said + claims + "; '" + field.prefer() + "' claims more than one of them",
          "Prefer a source that claims the value to follow and no other.");
    } else if (field.because().isEmpty()) {
      problems.warn(
          ProblemCode.UNSETTLED_CLAIMS,
          prefer,
          said + claims + "; '" + field.prefer() + "' is followed without a reason",
          "Say why with because.");
    } else {
      problems.add(
          ProblemCode.SETTLED_CLAIMS,
          Spot.at(field.others().get(0).at()),
          said + claims + "; '" + field.prefer() + "' is followed",
          "");
    }
  }

  /** A row of the trade table has no id that anybody gave it. */
  private static String subject(Fact fact) {
    boolean isRow = fact.id().startsWith(Contested.TRADE + ".");
    return isRow && fact instanceof Figure row
        ? "The flow '" + row.label().value() + "'"
        : Naming.name(fact);
  }

  /** The first claim that is at odds with those before it. */
  private static Spot differing(Claimed<?> field) {
    Object first = field.claims().get(0).value();
    return field.claims().stream()
        .filter(claim -> !claim.value().equals(first))
        .findFirst()
        .map(claim -> Spot.at(claim.at()))
        .orElse(Spot.at(field.at()));
  }

  /** Whether the source that is followed stands behind values that differ. */
  private static boolean isAmbiguous(Claimed<?> field) {
    return field.claims().stream()
            .filter(
                claim -> claim.sources().stream().anyMatch(s -> s.source().equals(field.prefer())))
            .map(Claim::value)
            .distinct()
            .count()
        > 1;
  }

  private static String claims(Claimed<?> field, Fact fact) {
    return field.claims().stream()
        .map(claim -> claim(claim, fact))
        .collect(Collectors.joining(", "));
  }

  private static String claim(Claim<?> claim, Fact fact) {
    String sources = Naming.list(claim.sources().isEmpty() ? fact.sources() : claim.sources());
    return "'"
        + Naming.value(claim.value())
        + "'"
        + (sources.isEmpty() ? "" : " (" + sources + ")");
  }
}
