package org.attache.check;

import java.util.Optional;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;
import org.attache.dossier.Valuation;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;
import org.attache.trade.Amount;
import org.attache.trade.Derivation;
import org.attache.trade.Indicator;
import org.attache.trade.TradePeriod;
import org.attache.trade.TradeSeries;

/** One reporter and one valuation run through a series: a switch looks like growth or decline. */
final class SteadyReporter implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    series(facts.series(), facts, problems);
    for (FlowKind kind : FlowKind.BESIDE_GOODS) {
      if (!facts.dossier().trade().rows(kind).isEmpty()) {
        series(TradeSeries.of(facts.dossier(), kind), facts, problems);
      }
    }
  }

  private static void series(TradeSeries series, Facts facts, Findings problems) {
    for (Indicator indicator : new Indicator[] {Indicator.EXPORTS, Indicator.IMPORTS}) {
      Optional<Flow> before = Optional.empty();
      for (TradePeriod period : series.periods()) {
        Optional<Flow> now = period.level(indicator).flatMap(SteadyReporter::row);
        if (before.isPresent() && now.isPresent()) {
          report(before.get(), now.get(), facts, problems);
        }
        before = now.isPresent() ? now : before;
      }
    }
  }

  /** The row that an amount is, or the first of those it was computed from. */
  static Optional<Flow> row(Amount amount) {
    if (amount.derivation() instanceof Derivation.FromFlow stated) {
      return Optional.of(stated.flow());
    }
    return amount.derivation().inputs().stream().findFirst().flatMap(SteadyReporter::row);
  }

  private static void report(Flow before, Flow now, Facts facts, Findings problems) {
    boolean hasReporters = !before.reporter().isEmpty() && !now.reporter().isEmpty();
    boolean hasValuations =
        before.valuation() != Valuation.UNSTATED && now.valuation() != Valuation.UNSTATED;
    String change = "";
    String key = "reporter";
    if (hasReporters && !before.reporter().equals(now.reporter())) {
      change =
          "reported by "
              + now.reporter()
              + ", that of "
              + before.year()
              + " by "
              + before.reporter();
    } else if (hasValuations && before.valuation() != now.valuation()) {
      key = "valuation";
      change =
          "valued " + now.valuation() + ", that of " + before.year() + " " + before.valuation();
    }
    if (!change.isEmpty()) {
      problems.add(
          ProblemCode.REPORTER_SWITCH,
          Spot.of(now.at(), key),
          Naming.name(now, facts) + " is " + change,
          "Take the whole series from one reporter, or do not compare across the switch.");
    }
  }
}
