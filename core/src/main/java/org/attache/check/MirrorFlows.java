package org.attache.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

  private static final int MOST_TOLD = 100;

  private static final BigDecimal MOST = new BigDecimal("1.2");

  @Override
  public void run(Facts facts, Findings problems) {
    Gaps gaps = new Gaps(problems);
    new FlowGroups(
            facts.dossier().trade().flows(),
            flow -> List.of(flow.year().text(), flow.from(), flow.to(), flow.product()))
        .forEach(
            group -> {
              for (Flow sold : group) {
                for (Flow bought : group) {
                  if (sold.reporter().equals(sold.from())
                      && bought.reporter().equals(bought.to())) {
                    gaps.compare(sold, bought);
                  }
                }
              }
            });
    gaps.finish();
  }

  /** Tells of gaps one by one, but not of thousands: a table of an office has one in most rows. */
  private static final class Gaps {

    private final Findings problems;
    private final List<Flow> more = new ArrayList<>(1);
    private int count;

    Gaps(Findings problems) {
      this.problems = problems;
    }

    void compare(Flow sold, Flow bought) {
      if (isGap(sold, bought) && ++count <= MOST_TOLD) {
        report(sold, bought, problems);
      } else if (count == MOST_TOLD + 1 && more.isEmpty()) {
        more.add(bought);
      }
    }

    void finish() {
      for (Flow next : more) {
        problems.add(
            ProblemCode.MIRROR_GAP,
            Spot.of(next.at(), "value"),
            (count - MOST_TOLD) + " more flows differ as much between those who report them",
            "Say in the notes which reporter is followed.");
      }
    }
  }

  private static boolean isAlike(Flow sold, Flow bought) {
    return sold.valuation() == bought.valuation() && sold.valuation() != Valuation.UNSTATED;
  }

  private static boolean isGap(Flow sold, Flow bought) {
    Interval seller = sold.value().interval();
    Interval allowed = isAlike(sold, bought) ? seller : widened(seller);
    return !allowed.meets(bought.value().interval());
  }

  private static void report(Flow sold, Flow bought, Findings problems) {
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
        isAlike(sold, bought)
            ? "Both rows have the same valuation, so they should agree: say which is followed."
            : "A buyer's value may be up to 20 % above the seller's: say which is followed.");
  }

  private static Interval widened(Interval seller) {
    return seller
        .high()
        .map(high -> high.multiply(MOST))
        .map(high -> seller.low().map(low -> Interval.of(low, high)).orElse(Interval.upTo(high)))
        .orElse(seller);
  }
}
