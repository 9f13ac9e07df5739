package org.attache.brief;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where every figure of a brief comes from, in the order of first use. */
public final class Ledger {

  /** A ledger without entries. */
  public static final Ledger EMPTY = new Ledger(List.of());

  private final Map<String, LedgerEntry> entries;
  private final Map<String, LedgerWork> works;
  private final List<LedgerFile> files;

  /**
   * A ledger of these entries.
   *
   * @throws IllegalArgumentException if two share an id
   */
  public Ledger(Collection<LedgerEntry> entries) {
    this(entries, List.of(), List.of());
  }

  /**
   * A ledger of these entries.
   *
   * @param works what they rest on
   * @param files what they were read from
   * @throws IllegalArgumentException if two entries or two works share an id
   */
  public Ledger(
      Collection<LedgerEntry> entries, Collection<LedgerWork> works, List<LedgerFile> files) {
    Map<String, LedgerEntry> byId = new LinkedHashMap<>();
    for (LedgerEntry entry : entries) {
      if (byId.put(entry.id(), entry) != null) {
        throw new IllegalArgumentException("two ledger entries share the id " + entry.id());
      }
    }
    Map<String, LedgerWork> workById = new LinkedHashMap<>();
    for (LedgerWork work : works) {
      if (workById.put(work.id(), work) != null) {
        throw new IllegalArgumentException("two works share the id " + work.id());
      }
    }
    this.entries = Collections.unmodifiableMap(byId);
    this.works = Collections.unmodifiableMap(workById);
    this.files = List.copyOf(files);
  }

  /** All entries, in order. */
  public Collection<LedgerEntry> entries() {
    return entries.values();
  }

  /** The entry with that id. */
  public Optional<LedgerEntry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** The works that entries rest on, in the order of the dossier. */
  public Collection<LedgerWork> works() {
    return works.values();
  }

  /** The work with that id. */
  public Optional<LedgerWork> work(String id) {
    return Optional.ofNullable(works.get(id));
  }

  /** Who states a figure, each work once; nobody for what is computed. */
  public Support support(LedgerEntry entry) {
    return Support.of(
        entry,
        id -> work(id).map(LedgerWork::copyOf).filter(copied -> !copied.isEmpty()).orElse(id));
  }

  /** The files that entries were read from, in the order they were opened first. */
  public List<LedgerFile> files() {
    return files;
  }

  /** The file of that path. */
  public Optional<LedgerFile> file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }
}
