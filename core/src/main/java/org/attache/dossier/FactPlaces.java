package org.attache.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attache.problem.Location;

/** Finds the fact, source, party or row that a place in the dossier's files belongs to. */
public final class FactPlaces {

  private final TreeMap<Location, Start> starts = new TreeMap<>();

  /** Where something begins: a fact, a row of the trade table, or what is neither. */
  private record Start(String id, List<Fact> facts, List<Flow> flows) {

    static final Start OTHER = new Start("");

    Start(String id) {
      this(id, List.of(), List.of());
    }
  }

  /** Of a dossier that was read from files; of one built in a program nothing is found. */
  public FactPlaces(Dossier dossier) {
    dossier.parties().forEach(party -> starts.put(party.at(), new Start(party.code())));
    dossier.sources().forEach(source -> starts.put(source.at(), new Start(source.id())));
    dossier.abbreviations().forEach(entry -> starts.put(entry.at(), Start.OTHER));
    dossier.trade().periods().forEach(period -> starts.put(period.at(), Start.OTHER));
    dossier
        .trade()
        .rowsOfAllKinds()
        .forEach(flow -> starts.put(flow.at(), new Start("", List.of(), List.of(flow))));
    dossier
        .facts()
        .forEach(fact -> starts.put(fact.at(), new Start(fact.id(), List.of(fact), List.of())));
  }

  /** The id of the fact or source, or the code of the party, that holds a place; may be empty. */
  public String id(Location at) {
    return start(at).id();
  }

  /** The fact that holds a place. */
  public Optional<Fact> fact(Location at) {
    return start(at).facts().stream().findFirst();
  }

  /** The row of the trade table that holds a place. */
  public Optional<Flow> flow(Location at) {
    return start(at).flows().stream().findFirst();
  }

  private Start start(Location at) {
    if (at.line() == 0) {
      return Start.OTHER;
    }
    boolean isLine = at.column() == 0;
    Location last = isLine ? new Location(at.file(), at.line(), Integer.MAX_VALUE) : at;
    Map.Entry<Location, Start> found = starts.floorEntry(last);
    return found != null && isWithin(found.getKey(), at) ? found.getValue() : Start.OTHER;
  }

  /** What belongs to a fact stands on its line or is indented at least as far. */
  private static boolean isWithin(Location start, Location at) {
    return start.file().equals(at.file())
        && (start.line() == at.line() || at.column() >= start.column());
  }
}
