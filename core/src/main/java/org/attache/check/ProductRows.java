package org.attache.check;

import java.util.List;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;
import org.attache.dossier.Interval;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;
import org.attache.trade.Products;

/** Products do not come to more than the row of all goods they belong to. */
final class ProductRows implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    for (FlowKind kind : FlowKind.values()) {
      rows(facts.dossier().trade().rows(kind), facts, problems);
    }
  }

  private static void rows(List<Flow> rows, Facts facts, Findings problems) {
    new FlowGroups(
            rows,
            flow ->
                List.of(
                    flow.year().text(),
                    flow.from(),
                    flow.to(),
                    flow.reporter(),
                    flow.valuation().name()))
        .forEach(
            group ->
                group.stream()
                    .filter(Flow::isTotal)
                    .findFirst()
                    .ifPresent(total -> compare(total, group, facts, problems)));
  }

  private static void compare(Flow total, List<Flow> group, Facts facts, Findings problems) {
    // Investment taken back is below zero: what is listed of it may come to more than the whole.
    if (group.stream().anyMatch(row -> row.value().value().signum() < 0)) {
      return;
    }
    List<Flow> products = Products.disjoint(group.stream().filter(row -> !row.isTotal()).toList());
    products.stream()
        .map(row -> row.value().interval())
        .reduce(Interval::plus)
        .filter(sum -> isAbove(sum, total.value().interval()))
        .ifPresent(
            sum ->
                problems.add(
                    ProblemCode.ARITHMETIC,
                    Spot.of(total.at(), "value"),
                    Naming.name(total, facts)
                        + " is "
                        + total.value()
                        + ", but its "
                        + products.size()
                        + (facts.kind(total) == FlowKind.GOODS ? " products" : " items")
                        + " come to "
                        + Naming.money(sum, facts.dossier().trade()),
                    "Check the total and its "
                        + (facts.kind(total) == FlowKind.GOODS
                            ? "products; a product counts once."
                            : "items; an item counts once.")));
  }

  private static boolean isAbove(Interval sum, Interval total) {
    return sum.low()
        .flatMap(low -> total.high().map(high -> low.compareTo(high) > 0))
        .orElse(false);
  }
}
