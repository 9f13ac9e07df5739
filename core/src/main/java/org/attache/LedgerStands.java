package org.attache;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.attache.brief.Ledger;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.intake.Reading;
import org.attache.ledger.Stand;
import org.attache.problem.Location;
import org.attache.problem.Spot;

/** Finds the lines on which the claims of a ledger stand. */
final class LedgerStands {

  private LedgerStands() {}

  /** The lines by the places that the ledger knows; of a row of a table, where its value stands. */
  static Map<Location, Stand> of(Ledger ledger, Reading reading) {
    Set<Location> places = new LinkedHashSet<>();
    Map<Location, Spot> cells = new LinkedHashMap<>();
    for (LedgerEntry entry : ledger.entries()) {
      if (entry.origin() instanceof Origin.Stated stated) {
        places.add(stated.at());
        stated.claims().forEach(claim -> places.add(claim.at()));
        if (stated.at().file().endsWith(".csv")) {
          cells.putIfAbsent(stated.at(), Spot.of(stated.at(), stated.field()));
        }
      }
    }
    Map<Spot, Location> found = reading.places().find(cells.values());
    Map<Location, Stand> stands = new LinkedHashMap<>();
    reading
        .lines(places)
        .forEach(
            (at, line) -> {
              Spot cell = cells.get(at);
              Location exact = cell == null ? at : found.getOrDefault(cell, at);
              stands.put(at, new Stand(exact.line() == at.line() ? exact : at, line));
            });
    return stands;
  }
}
