package org.attache.trade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows from one to another by period and reporter. */
final class Corridor {

  private final Map<String, Map<String, Rows>> rows = new LinkedHashMap<>();
  private List<String> reporters = List.of();

  void add(String period, String reporter, int row) {
    rows.computeIfAbsent(period, key -> new LinkedHashMap<>())
        .computeIfAbsent(reporter, key -> new Rows())
        .add(row);
  }

  /** Ranks the reporters, the one to use first. */
  void close(Preference preference, String from, String to) {
    reporters = preference.ranked(rows, from, to);
  }

  /** Who reports on that period, the best first. */
  List<String> reporters(String period) {
    Map<String, Rows> own = rows.getOrDefault(period, Map.of());
    return reporters.stream().filter(own::containsKey).toList();
  }

  /** For how many periods there are rows of that reporter. */
  long covered(String reporter) {
    return rows.values().stream().filter(own -> own.containsKey(reporter)).count();
  }

  /** The rows of a period that one reporter gives. */
  Optional<int[]> rows(String period, String reporter) {
    return Optional.ofNullable(rows.getOrDefault(period, Map.of()).get(reporter))
        .map(Rows::toArray);
  }
}
