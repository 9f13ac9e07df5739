package org.attache.trade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Flow;
import org.attache.dossier.Trade;

/** The flows one way, by period. */
final class Direction {

  private final Indicator indicator;
  private final List<Flow> flows;
  private final Map<String, Map<String, Rows>> rows;
  private final List<String> reporters;

  private Direction(
      Indicator indicator,
      List<Flow> flows,
      Map<String, Map<String, Rows>> rows,
      List<String> reporters) {
    this.indicator = indicator;
    this.flows = flows;
    this.rows = rows;
    this.reporters = reporters;
  }

  /** What the first party sells to the second or, as imports, buys from it. */
  static Direction of(Indicator indicator, Trade trade, String first, String second) {
    boolean isSales = indicator == Indicator.EXPORTS;
    String from = isSales ? first : second;
    String to = isSales ? second : first;
    List<Flow> flows = trade.flows();
    Map<String, Map<String, Rows>> byPeriod = new LinkedHashMap<>();
    int row = 0;
    for (Flow flow : flows) {
      if (flow.from().equals(from) && flow.to().equals(to)) {
        byPeriod
            .computeIfAbsent(TradePeriod.keyOf(flow.year()), period -> new LinkedHashMap<>())
            .computeIfAbsent(flow.reporter(), reporter -> new Rows())
            .add(row);
      }
      row++;
    }
    Preference preference = new Preference(trade.follow(), List.of(first, second));
    return new Direction(indicator, flows, byPeriod, preference.ranked(byPeriod, from, to));
  }

  /** The periods that have a row, as written. */
  Stream<EdtfDate> dates() {
    return rows.values().stream()
        .map(reporters -> reporters.values().stream().mapToInt(of -> of.get(0)).min().orElseThrow())
        .map(row -> flows.get(row).year());
  }

  /** The keys of the periods that have a row. */
  Set<String> periods() {
    return rows.keySet();
  }

  /** Adds what this direction tells of a period: products if any, and the level. */
  void addTo(Levels levels) {
    Best best = best(levels.period());
    List<Amount> parts = levels.products(indicator, flows, best.products());
    if (best.totals().isEmpty()) {
      levels.sum(indicator, parts);
    } else {
      levels.total(indicator, flows.get(best.totals().get(0)));
    }
  }

  /** The rows that the level of a period rests on: the total, or products that may be added up. */
  int[] counted(String period) {
    Best best = best(period);
    return best.totals().isEmpty() ? best.products() : new int[] {best.totals().get(0)};
  }

  /** Rows of one reporter: of all goods, and of products that may be added up. */
  private record Best(List<Integer> totals, int[] products) {}

  /** The rows of the best reporter that has any for the period. */
  private Best best(String period) {
    Map<String, Rows> byReporter = rows.getOrDefault(period, Map.of());
    for (String reporter : reporters) {
      Rows own = byReporter.get(reporter);
      if (own != null) {
        return best(own.toArray());
      }
    }
    return new Best(List.of(), new int[0]);
  }

  private Best best(int[] own) {
    List<Integer> totals = new ArrayList<>();
    Rows products = new Rows();
    List<String> codes = new ArrayList<>();
    for (int row : own) {
      Flow flow = flows.get(row);
      if (flow.isTotal()) {
        totals.add(row);
      } else {
        products.add(row);
        codes.add(flow.product());
      }
    }
    Rows kept = new Rows();
    for (int index : Products.disjointCodes(codes)) {
      kept.add(products.get(index));
    }
    return new Best(totals, kept.toArray());
  }
}
