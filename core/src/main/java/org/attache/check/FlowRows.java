package org.attache.check;

import java.math.BigDecimal;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/** Rows of the trade table make sense one by one. */
final class FlowRows implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    for (FlowKind kind : FlowKind.values()) {
      rows(kind, facts, problems);
    }
  }

  private static void rows(FlowKind kind, Facts facts, Findings problems) {
    for (Flow flow : facts.dossier().trade().rows(kind)) {
      if (flow.from().equals(flow.to())) {
        problems.add(
            ProblemCode.WRONG_VALUE,
            Spot.of(flow.at(), "to"),
            Naming.name(flow, facts) + " goes back to where it came from",
            kind.isTrade()
                ? "Name the seller in from and the buyer in to."
                : "Name who invests in from and where in to.");
      }
      BigDecimal value = flow.value().value();
      if (value.signum() < 0 && kind.isTrade()) {
        problems.add(
            ProblemCode.WRONG_VALUE,
            Spot.of(flow.at(), "value"),
            Naming.name(flow, facts) + " is below zero: " + value.toPlainString(),
            "Write what was sold as a positive value; the direction is in from and to.");
      }
    }
  }
}
