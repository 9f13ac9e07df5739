package org.attache.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.dossier.Flow;
import org.attache.dossier.Interval;
import org.attache.dossier.Valuation;
import org.attache.problem.ProblemCode;
import org.attache.trade.MirrorBand;

/**
 * Where both sides report a flow, the buyer's value is the seller's plus freight and insurance.
 *
 * <p>Imports are valued with them (CIF), exports without (FOB); {@link MirrorBand} says what they
 * may come to. One problem tells of all goods one way, however many years differ, and one more of
 * its products: tables of statistical offices have a gap in most rows. A period or a row that the
 * dossier accepts by its name is told of apart, so that gaps of others stay open.
 */
final class MirrorFlows implements Check {

  /** One way, all goods or products; with what the dossier accepts by name, if it does. */
  private record Course(String from, String to, boolean isTotal, String accepted) {

    static Course of(List<Flow> group, SingleAcceptances accepted) {
      Flow first = group.get(0);
      String name =
          accepted.isEmpty()
              ? ""
              : group.stream()
                  .flatMap(row -> accepted.name("trade." + row.year().text(), row.at()).stream())
                  .findFirst()
                  .orElse("");
      return new Course(first.from(), first.to(), first.isTotal(), name);
    }
  }

  @Override
  public void run(Facts facts, Findings problems) {
    MirrorBand band = MirrorBand.of(facts.dossier().trade());
    SingleAcceptances accepted = SingleAcceptances.of(facts, ProblemCode.MIRROR_GAP);
    Map<Course, MirrorGaps> courses = new LinkedHashMap<>();
    new FlowGroups(
            facts.dossier().trade().flows(),
            flow -> List.of(flow.year().text(), flow.from(), flow.to(), flow.product()))
        .forEach(
            group ->
                compare(
                    group,
                    band,
                    courses.computeIfAbsent(
                        Course.of(group, accepted), course -> new MirrorGaps())));
    courses.forEach((course, gaps) -> gaps.report(facts, problems));
  }

  private static void compare(List<Flow> group, MirrorBand usual, MirrorGaps gaps) {
    boolean isCompared = false;
    for (Flow sold : group) {
      for (Flow bought : group) {
        if (sold.reporter().equals(sold.from()) && bought.reporter().equals(bought.to())) {
          isCompared = true;
          if (isGap(sold, bought, isAlike(sold, bought) ? MirrorBand.NONE : usual)) {
            gaps.add(sold, bought);
            return;
          }
        }
      }
    }
    if (isCompared) {
      gaps.addAgreement();
    }
  }

  /** Whether both values are valued alike, so that freight explains nothing. */
  static boolean isAlike(Flow sold, Flow bought) {
    return sold.valuation() == bought.valuation() && sold.valuation() != Valuation.UNSTATED;
  }

  private static boolean isGap(Flow sold, Flow bought, MirrorBand band) {
    return !widened(sold.value().interval(), band).meets(bought.value().interval());
  }

  private static Interval widened(Interval seller, MirrorBand band) {
    BigDecimal most = band.most();
    return seller
        .high()
        .map(high -> high.multiply(most))
        .map(high -> seller.low().map(low -> Interval.of(low, high)).orElse(Interval.upTo(high)))
        .orElse(seller);
  }
}
