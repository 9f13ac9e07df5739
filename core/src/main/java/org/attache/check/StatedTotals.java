package org.attache.check;

import java.util.Optional;
import org.attache.dossier.Claim;
import org.attache.dossier.Dossier;
import org.attache.dossier.Measure;
import org.attache.dossier.SaidNumber;
import org.attache.dossier.StatedTotal;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;
import org.attache.trade.Amount;
import org.attache.trade.Derivation;
import org.attache.trade.TradePeriod;

/**
 * What sources state of turnover and balance agrees with the flows, within the rounding of both.
 */
final class StatedTotals implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    for (StatedTotal total : facts.dossier().trade().stated()) {
      if (total.value().isPresent()) {
        total(total, facts, problems);
      }
    }
  }

  private static void total(StatedTotal total, Facts facts, Findings problems) {
    boolean isBalance = total.measure() == Measure.BALANCE;
    boolean isZero = total.value().value().value().signum() == 0;
    if (isBalance && total.favours().isEmpty() && !isZero) {
      problems.add(
          ProblemCode.MISSING_KEY,
          total.at(),
          Naming.name(total) + " does not say whom the balance favours",
          "Add favours with the code of the party that sells more.");
      return;
    }
    facts.series().periods().stream()
        .filter(period -> period.stated().contains(total))
        .findFirst()
        .ifPresent(period -> compare(total, period, facts.dossier(), problems));
  }

  private static void compare(
      StatedTotal total, TradePeriod period, Dossier dossier, Findings problems) {
    Optional<Amount> computed =
        (total.measure() == Measure.BALANCE ? period.balance() : period.turnover())
            .filter(amount -> !(amount.derivation() instanceof Derivation.FromTotal));
    if (computed.isEmpty()) {
      return;
    }
    boolean isOtherSide =
        total.measure() == Measure.BALANCE
            && !total.favours().equals(period.favours())
            && !computed.get().mayBeZero();
    Claim<SaidNumber> said = total.value().chosen();
    if (isOtherSide) {
      problems.add(
          ProblemCode.ARITHMETIC,
          Spot.of(total.at(), "favours"),
          Naming.name(total)
              + " favours "
              + total.favours()
              + ", but by the flows of "
              + total.year()
              + " the balance favours "
              + period.favours(),
          "Check the direction of the flows and of the balance.");
    } else if (!said.value().mayBeIn(computed.get().range())) {
      report(said, total, computed.get(), dossier, problems);
    }
  }

  private static void report(
      Claim<SaidNumber> said,
      StatedTotal total,
      Amount computed,
      Dossier dossier,
      Findings problems) {
    String formula =
        total.measure() == Measure.BALANCE ? "the larger less the smaller" : "exports and imports";
    Location at = said.at();
    problems.add(
        ProblemCode.ARITHMETIC,
        at,
        Naming.name(total)
            + " is "
            + said.value()
            + ", but the flows of "
            + total.year()
            + " give "
            + Naming.money(computed.range(), dossier.trade())
            + " ("
            + formula
            + ")",
        "Check the total against the rows of the trade table, or mark what is rounded with about.");
  }
}
