package org.attache.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.dossier.Flow;
import org.attache.dossier.Interval;
import org.attache.dossier.Valuation;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/**
 * Where both sides report a flow, the buyer's value is the seller's plus freight and insurance.
 *
 * <p>Imports are valued with them (CIF), exports without (FOB); up to a fifth is what statistical
 * offices take freight and insurance to come to.
 */
final class MirrorFlows implements Check {

  private static final BigDecimal MOST = new BigDecimal("1.2");

  @Override
  public void run(Facts facts, Findings problems) {
    Map<List<String>, List<Flow>> groups = new LinkedHashMap<>();
    for (Flow flow : facts.dossier().trade().flows()) {
      List<String> key = List.of(flow.year().text(), flow.from(), flow.to(), flow.product());
      groups.computeIfAbsent(key, same -> new ArrayList<>()).add(flow);
    }
    for (List<Flow> group : groups.values()) {
      for (Flow sold : group) {
        for (Flow bought : group) {
          if (sold.reporter().equals(sold.from()) && bought.reporter().equals(bought.to())) {
            compare(sold, bought, problems);
          }
        }
      }
    }
  }

  private static void compare(Flow sold, Flow bought, Findings problems) {
    boolean isAlike =
        sold.valuation() == bought.valuation() && sold.valuation() != Valuation.UNSTATED;
    Interval seller = sold.value().interval();
    Interval allowed = isAlike ? seller : widened(seller);
    if (!allowed.meets(bought.value().interval())) {
      problems.add(
          ProblemCode.MIRROR_GAP,
          Spot.of(bought.at(), "value"),
          Naming.name(bought)
              + " is "
              + bought.value()
              + " as "
              + bought.reporter()
              + " reports it but "
              + sold.value()
              + " as "
              + sold.reporter()
              + " does (at "
              + sold.at()
              + ")",
          isAlike
              ? "Both rows have the same valuation, so they should agree: say which is followed."
              : "A buyer's value may be up to 20 % above the seller's: say which is followed.");
    }
  }

  private static Interval widened(Interval seller) {
    return seller
        .high()
        .map(high -> high.multiply(MOST))
        .map(high -> seller.low().map(low -> Interval.of(low, high)).orElse(Interval.upTo(high)))
        .orElse(seller);
  }
}
