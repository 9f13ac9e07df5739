package org.attache.trade;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.dossier.Follow;

/**
 * Ranks those who report the same trade: whoever the dossier chooses, then whoever covers more
 * periods, then the party that it names first. One order holds for all periods of a direction.
 *
 * <p>Statistical offices advise to keep one reporter through a series, since a change of reporter
 * looks like a change of trade (World Bank, WITS Online Help, Imports, Exports and Mirror Data with
 * UN COMTRADE).
 */
record Preference(Follow follow, List<String> parties) {

  /** Those who report what goes from one to another, the one to use first. */
  List<String> ranked(Map<String, Map<String, Rows>> rows, String from, String to) {
    Map<String, Integer> covered = new LinkedHashMap<>();
    for (Map<String, Rows> reporters : rows.values()) {
      reporters.keySet().forEach(reporter -> covered.merge(reporter, 1, Integer::sum));
    }
    if (covered.size() < 2) {
      return List.copyOf(covered.keySet());
    }
    String chosen = follow.reporter(from, to);
    return covered.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, Integer> one) -> one.getKey().equals(chosen) ? 0 : 1)
                .thenComparingInt(one -> -one.getValue())
                .thenComparingInt(one -> place(one.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private int place(String reporter) {
    int place = parties.indexOf(reporter);
    return place < 0 ? parties.size() : place;
  }
}
