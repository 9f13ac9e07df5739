package org.attache.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.brief.Ledger;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.brief.SourcePlace;
import org.attache.dossier.Dossier;
import org.attache.trade.Measurement;

/** All figures a template may print, and those that were printed. */
final class Figures {

  private final List<LedgerEntry> entries = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<Integer, BigDecimal> shown = new HashMap<>();
  private final List<Measurement> measured = new ArrayList<>();
  private final BitSet used = new BitSet();
  private final List<LedgerEntry> inUse = new ArrayList<>();

  /** Notes an indicator with what it is computed from; its entry is added as any other. */
  void addMeasured(Measurement measurement) {
    measured.add(measurement);
  }

  /** All indicators that have an entry, printed or not, each once. */
  List<Measurement> measured() {
    return measured;
  }

  /** Adds a figure, or finds the one of that id. */
  int add(LedgerEntry entry) {
    Integer known = byId.get(entry.id());
    if (known != null) {
      return known;
    }
    byId.put(entry.id(), entries.size());
    entries.add(entry);
    return entries.size() - 1;
  }

  /** Notes that a number is shown with fewer digits than it has. */
  void show(int index, BigDecimal number) {
    shown.put(index, number);
  }

  /** A number as it is shown, if that is not all of it. */
  Optional<BigDecimal> shown(int index) {
    return Optional.ofNullable(shown.get(index));
  }

  LedgerEntry entry(int index) {
    return entries.get(index);
  }

  /** Notes that a figure is printed, and with it all it was computed from; its id. */
  String use(int index) {
    LedgerEntry entry = entries.get(index);
    if (!used.get(index)) {
      used.set(index);
      inUse.add(entry);
      if (entry.origin() instanceof Origin.Derived derived) {
        derived.inputs().forEach(this::useIfKnown);
      }
    }
    return entry.id();
  }

  /** The index of a figure. */
  Optional<Integer> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Notes that a figure is printed, if it is one of ours. */
  void useIfKnown(String id) {
    Integer index = byId.get(id);
    if (index != null) {
      use(index);
    }
  }

  /** The places in sources that a figure rests on, through all arithmetic, without repetition. */
  void places(String id, Map<String, SourcePlace> found) {
    Integer index = byId.get(id);
    if (index == null) {
      return;
    }
    Origin origin = entries.get(index).origin();
    if (origin instanceof Origin.Stated stated) {
      stated.sources().forEach(place -> found.put(place.source() + '#' + place.locator(), place));
    } else if (origin instanceof Origin.Derived derived) {
      derived.sources().forEach(place -> found.put(place.source() + '#' + place.locator(), place));
      derived.inputs().forEach(input -> places(input, found));
    }
  }

  /** The works that a figure rests on, through all arithmetic. */
  void works(String id, Set<String> found) {
    Integer index = byId.get(id);
    if (index == null) {
      return;
    }
    Origin origin = entries.get(index).origin();
    if (origin instanceof Origin.Stated stated) {
      stated.sources().forEach(place -> found.add(place.source()));
    } else if (origin instanceof Origin.Derived derived) {
      derived.sources().forEach(place -> found.add(place.source()));
      derived.inputs().forEach(input -> works(input, found));
    }
  }

  /** The entries printed, in the order of first use, with the works and files they rest on. */
  Ledger ledger(Dossier dossier) {
    return LedgerMaker.ledger(inUse, dossier);
  }
}
