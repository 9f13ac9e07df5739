package org.attache.trade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Flow;

/** The flows one way, by period. */
final class Direction {

  private final Indicator indicator;
  private final Map<String, List<Flow>> flows;
  private final List<String> reporters;

  private Direction(Indicator indicator, Map<String, List<Flow>> flows) {
    this.indicator = indicator;
    this.flows = flows;
    this.reporters = ranked(flows);
  }

  static Direction of(Indicator indicator, List<Flow> flows, String from, String to) {
    Map<String, List<Flow>> byPeriod = new LinkedHashMap<>();
    for (Flow flow : flows) {
      if (flow.from().equals(from) && flow.to().equals(to)) {
        byPeriod
            .computeIfAbsent(TradePeriod.keyOf(flow.year()), period -> new ArrayList<>())
            .add(flow);
      }
    }
    return new Direction(indicator, byPeriod);
  }

  /** The periods that have a row, as written. */
  Stream<EdtfDate> dates() {
    return flows.values().stream().map(rows -> rows.get(0).year());
  }

  /** Adds what this direction tells of a period: products if any, and the level. */
  void addTo(Levels levels) {
    List<Flow> rows = rowsOf(levels.period());
    List<Flow> totals = new ArrayList<>();
    List<Flow> products = new ArrayList<>();
    rows.forEach(flow -> (flow.isTotal() ? totals : products).add(flow));
    List<Amount> parts = new ArrayList<>();
    for (Flow flow : Products.disjoint(products)) {
      parts.add(levels.product(indicator, flow));
    }
    if (totals.isEmpty()) {
      levels.sum(indicator, parts);
    } else {
      levels.total(indicator, totals.get(0));
    }
  }

  /** The rows of the best reporter that has any for the period. */
  private List<Flow> rowsOf(String period) {
    List<Flow> rows = flows.getOrDefault(period, List.of());
    for (String reporter : reporters) {
      List<Flow> own = new ArrayList<>();
      for (Flow flow : rows) {
        if (flow.reporter().equals(reporter)) {
          own.add(flow);
        }
      }
      if (!own.isEmpty()) {
        return own;
      }
    }
    return List.of();
  }

  /** Reporters by the number of periods they cover, then by first appearance. */
  private static List<String> ranked(Map<String, List<Flow>> flows) {
    Map<String, Integer> covered = new LinkedHashMap<>();
    for (List<Flow> rows : flows.values()) {
      Set<String> reporters = new LinkedHashSet<>();
      rows.forEach(row -> reporters.add(row.reporter()));
      reporters.forEach(reporter -> covered.merge(reporter, 1, Integer::sum));
    }
    return covered.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
