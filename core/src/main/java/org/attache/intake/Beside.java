package org.attache.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.dossier.Claimed;
import org.attache.dossier.Contested;
import org.attache.dossier.Dossier;
import org.attache.dossier.Event;
import org.attache.dossier.Fact;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;
import org.attache.dossier.Mechanism;
import org.attache.dossier.Person;
import org.attache.dossier.Session;
import org.attache.dossier.Trade;
import org.attache.problem.Location;
import org.attache.problem.Spot;
import org.attache.tree.Aside;

/** Takes the claims of values that records keep once, and finds the facts that they belong to. */
final class Beside implements Aside {

  /** The keys of rows that stand beside goods. */
  private static final Map<FlowKind, String> KEYS =
      Map.of(
          FlowKind.SERVICES, "services",
          FlowKind.INVESTMENT, "investment",
          FlowKind.INVESTMENT_STOCK, "investmentStock");

  private final Map<Spot, Claimed<?>> said = new LinkedHashMap<>();

  @Override
  public void put(Spot spot, Object claimed) {
    said.put(spot, (Claimed<?>) claimed);
  }

  /** The dossier with the claims; a row of trade without sources gets those that are followed. */
  Dossier in(Dossier dossier) {
    if (said.isEmpty()) {
      return dossier;
    }
    Map<Location, List<Spot>> byRecord = new LinkedHashMap<>();
    said.keySet()
        .forEach(
            spot -> byRecord.computeIfAbsent(spot.record(), at -> new ArrayList<>()).add(spot));
    List<Contested> found = new ArrayList<>();
    for (Fact fact : dossier.facts()) {
      new Owner(fact.id(), byRecord, found).fact(fact);
    }
    Owner trade = new Owner(Contested.TRADE, byRecord, found);
    List<Flow> flows = rows(dossier.trade().flows(), "flows.", trade);
    List<Flow> context = rows(dossier.trade().context(), "context.", trade);
    Trade read = dossier.trade().withRows(flows, context);
    for (FlowKind kind : FlowKind.BESIDE_GOODS) {
      read = read.withRows(kind, rows(read.rows(kind), KEYS.get(kind) + ".", trade));
    }
    return dossier.withContested(read, found);
  }

  /** Whose claims are looked for. */
  private final class Owner {

    private final String id;
    private final Map<Location, List<Spot>> byRecord;
    private final List<Contested> found;

    Owner(String id, Map<Location, List<Spot>> byRecord, List<Contested> found) {
      this.id = id;
      this.byRecord = byRecord;
      this.found = found;
    }

    void fact(Fact fact) {
      record("", fact.at());
      if (fact instanceof Event event) {
        people("participants.", event.participants());
      } else if (fact instanceof Mechanism mechanism) {
        people("chairs.", mechanism.chairs());
        int position = 0;
        for (Session session : mechanism.sessions()) {
          record("sessions." + ++position + ".", session.at());
        }
      }
    }

    private void people(String path, List<Person> people) {
      int position = 0;
      for (Person person : people) {
        record(path + ++position + ".", person.at());
      }
    }

    void record(String path, Location at) {
      for (Spot spot : byRecord.getOrDefault(at, List.of())) {
        found.add(new Contested(id, path + spot.key(), claims(spot)));
      }
    }
  }

  private Claimed<?> claims(Spot spot) {
    return said.getOrDefault(spot, Claimed.none());
  }

  private List<Flow> rows(List<Flow> rows, String path, Owner trade) {
    List<Flow> changed = new ArrayList<>();
    boolean isChanged = false;
    int position = 0;
    for (Flow row : rows) {
      trade.record(path + ++position + ".", row.at());
      Claimed<?> value = claims(Spot.of(row.at(), "value"));
      boolean isUnsourced = value.isPresent() && row.sources().isEmpty();
      isChanged |= isUnsourced;
      changed.add(isUnsourced ? row.withSources(value.chosen().sources()) : row);
    }
    return isChanged ? changed : rows;
  }
}
