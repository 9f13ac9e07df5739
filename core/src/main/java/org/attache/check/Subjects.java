package org.attache.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.dossier.Claimed;
import org.attache.dossier.Dispute;
import org.attache.dossier.Dossier;
import org.attache.dossier.Fact;
import org.attache.dossier.FactPlaces;
import org.attache.dossier.Flow;
import org.attache.dossier.Source;
import org.attache.problem.Location;
import org.attache.problem.Places;
import org.attache.problem.Problem;
import org.attache.problem.Spot;
import org.jspecify.annotations.Nullable;

/** Tells what problems are about, by where they stand; not for sharing between threads. */
final class Subjects {

  /** Stands for the rows of the trade table, which have no ids. */
  static final String TRADE = "trade";

  private final Dossier dossier;
  private final Places places;
  private @Nullable FactPlaces facts;

  Subjects(Dossier dossier, Places places) {
    this.dossier = dossier;
    this.places = places;
  }

  Places places() {
    return places;
  }

  /**
   * Whether a problem is about something.
   *
   * @param about an id, {@code id.key}, {@code trade} or {@code trade.2019}; empty for anything
   */
  boolean isAbout(Problem problem, String about) {
    if (about.isEmpty()) {
      return true;
    }
    Location at = problem.location();
    String id = about.replaceFirst("\\..*", "");
    String key = about.length() > id.length() ? about.substring(id.length() + 1) : "";
    if (id.equals(TRADE)) {
      Optional<Flow> flow = found().flow(at);
      return flow.isPresent() && (key.isEmpty() || key.equals(flow.get().year().text()));
    }
    if (at.line() == 0) {
      // Facts built in a program stand nowhere; messages quote their ids.
      return problem.message().contains("'" + id + "'")
          && (key.isEmpty() || problem.message().contains("'" + key + "'"));
    }
    return found().id(at).equals(id) && (key.isEmpty() || values(id, key).contains(at));
  }

  /** Where the values of a key of a fact or source stand. */
  private Set<Location> values(String id, String key) {
    Set<Location> values = new TreeSet<>();
    for (Fact fact : dossier.facts()) {
      if (fact.id().equals(id)) {
        values.addAll(find(fact.at(), key));
        Claimed<?> field = fact.fields().get(key);
        if (field != null) {
          values.add(field.at());
          field.claims().forEach(claim -> values.add(claim.at()));
        }
      }
    }
    for (Dispute dispute : dossier.disputes()) {
      if (dispute.fact().id().equals(id) && dispute.path().equals(key)) {
        dispute.field().claims().forEach(claim -> values.add(claim.at()));
      }
    }
    for (Source source : dossier.sources()) {
      if (source.id().equals(id)) {
        values.addAll(find(source.at(), key));
      }
    }
    return values;
  }

  private Set<Location> find(Location record, String key) {
    Map<Spot, Location> known = places.find(Set.of(Spot.of(record, key)));
    return new TreeSet<>(known.values());
  }

  private FactPlaces found() {
    FactPlaces known = facts;
    if (known == null) {
      known = new FactPlaces(dossier);
      facts = known;
    }
    return known;
  }
}
