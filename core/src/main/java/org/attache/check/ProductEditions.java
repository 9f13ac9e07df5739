package org.attache.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.dossier.Edition;
import org.attache.dossier.Flow;
import org.attache.dossier.Trade;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;
import org.attache.trade.ProductNames;

/** Codes of products are in the editions of the Harmonized System that the rows are of. */
final class ProductEditions implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    Trade trade = facts.dossier().trade();
    if (trade.editions().isEmpty()) {
      return;
    }
    Set<String> seen = new HashSet<>();
    rows(trade.flows(), seen, facts, problems);
    rows(trade.context(), seen, facts, problems);
  }

  private static void rows(List<Flow> rows, Set<String> seen, Facts facts, Findings problems) {
    ProductNames names = facts.productNames();
    for (Flow row : rows) {
      if (!row.isTotal() && seen.add(row.product()) && !names.isOfEditions(row.product())) {
        tell(row, names.editionsWith(row.product()), facts.dossier().trade(), problems);
      }
    }
  }

  private static void tell(Flow row, List<Edition> having, Trade trade, Findings problems) {
    String said = list(trade.editions());
    problems.add(
        ProblemCode.PRODUCT_NOT_IN_EDITION,
        Spot.of(row.at(), "product"),
        said + (trade.editions().size() == 1 ? " has" : " have") + " no code " + row.product(),
        having.isEmpty()
            ? "No edition of the Harmonized System has it: check the code."
            : "It is of "
                + list(having)
                + ": check the code, or name the edition that the rows are of.");
  }

  private static String list(List<Edition> editions) {
    String all = String.join(", ", editions.stream().map(Edition::name).toList());
    int last = all.lastIndexOf(", ");
    return last < 0 ? all : all.substring(0, last) + " and " + all.substring(last + 2);
  }
}
