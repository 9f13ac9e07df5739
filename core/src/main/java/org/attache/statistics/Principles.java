package org.attache.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.dossier.FlowKind;
import org.attache.statistics.Observation.SeriesKey;

/**
 * Keeps apart the two ways of telling direct investment: by who directs it (inward and outward), or
 * by what is owned and owed (assets and liabilities), which counts what daughters lend to their
 * mothers the other way round. Who tells both tells the same investment twice with other values.
 */
final class Principles {

  private static final Set<String> DIRECTIONAL =
      Set.of("NI", "NO", "DI", "DO", "INWARD", "OUTWARD");
  private static final Set<String> OWNED =
      Set.of("A", "L", "AL", "ASS", "LIAB", "ASSETS", "LIABILITIES");

  private final FlowKind kind;
  private final int column;

  /** Whether assets and liabilities are told in a column beside that of the principle. */
  private final boolean hasEntries;

  private final Set<String> directing = new HashSet<>();
  private final List<Observation> owned = new ArrayList<>();

  /** Those of a table. */
  Principles(FlowKind kind, Columns columns) {
    this.kind = kind;
    this.column = columns.of(Role.FLOW);
    this.hasEntries = columns.has(Role.ENTRY) && columns.of(Role.ENTRY) != column;
  }

  /** Keeps what is told by assets and liabilities till all is read; says whether it did. */
  boolean keeps(Rows rows, Observation observation) {
    if (kind.isTrade() || column < 0) {
      return false;
    }
    String principle = Items.code(rows.text(column)).toUpperCase(Locale.ROOT);
    if (DIRECTIONAL.contains(principle)) {
      directing.add(observation.series().reporter());
      return false;
    }
    return (hasEntries || OWNED.contains(principle)) && owned.add(observation);
  }

  /** Takes back what was kept of a product. */
  void forget(SeriesKey series, String product) {
    owned.removeIf(one -> one.series().equals(series) && one.what().product().equals(product));
  }

  /** What is told by assets and liabilities alone. */
  List<Observation> alone() {
    return owned.stream().filter(one -> !directing.contains(one.series().reporter())).toList();
  }

  /** How many rows say otherwise what is told by direction too. */
  int others() {
    return owned.size() - alone().size();
  }
}
