package org.attache.brief;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where every figure of a brief comes from, in the order of first use. */
public final class Ledger {

  /** A ledger without entries. */
  public static final Ledger EMPTY = new Ledger(java.util.List.of());

  private final Map<String, LedgerEntry> entries;

  /**
   * A ledger of these entries.
   *
   * @throws IllegalArgumentException if two share an id
   */
  public Ledger(Collection<LedgerEntry> entries) {
    Map<String, LedgerEntry> byId = new LinkedHashMap<>();
    for (LedgerEntry entry : entries) {
      if (byId.put(entry.id(), entry) != null) {
        throw new IllegalArgumentException("two ledger entries share the id " + entry.id());
      }
    }
    this.entries = Collections.unmodifiableMap(byId);
  }

  /** All entries, in order. */
  public Collection<LedgerEntry> entries() {
    return entries.values();
  }

  /** The entry with that id. */
  public Optional<LedgerEntry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }
}
