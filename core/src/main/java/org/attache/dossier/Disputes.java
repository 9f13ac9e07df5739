package org.attache.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the fields about which sources differ. */
final class Disputes {

  private final Dossier dossier;
  private final List<Dispute> found = new ArrayList<>();
  private final Map<String, List<Contested>> beside = new HashMap<>();

  private Disputes(Dossier dossier) {
    this.dossier = dossier;
    for (Contested one : dossier.contested()) {
      beside.computeIfAbsent(one.fact(), fact -> new ArrayList<>()).add(one);
    }
  }

  static List<Dispute> of(Dossier dossier) {
    Disputes disputes = new Disputes(dossier);
    for (Fact fact : dossier.facts()) {
      fact.fields().forEach((key, field) -> disputes.add(fact, key, field));
      if (fact instanceof Mechanism mechanism) {
        disputes.sessions(mechanism);
      }
      disputes.beside(fact);
    }
    disputes.rows();
    return List.copyOf(disputes.found);
  }

  private void add(Fact fact, String path, Claimed<?> field) {
    if (field.isContested()) {
      found.add(new Dispute(fact, path, field));
    }
  }

  private void sessions(Mechanism mechanism) {
    int position = 0;
    for (Session session : mechanism.sessions()) {
      String path = "sessions." + ++position;
      add(mechanism, path + ".date", session.date());
      add(mechanism, path + ".place", session.place());
    }
  }

  private void beside(Fact fact) {
    for (Contested contested : beside.getOrDefault(fact.id(), List.of())) {
      add(fact, contested.path(), contested.field());
    }
  }

  private void rows() {
    beside.getOrDefault(Contested.TRADE, List.of()).forEach(this::row);
  }

  private void row(Contested contested) {
    String[] steps = contested.path().split("\\.");
    List<Flow> rows = rows(steps[0]);
    int position =
        steps.length == 3 && steps[1].matches("\\d{1,9}") ? Integer.parseInt(steps[1]) : 0;
    if (position > 0 && position <= rows.size()) {
      add(stated(kind(steps[0]), rows.get(position - 1)), contested.key(), contested.field());
    }
  }

  /** Of what the rows tell that a key of the trade section holds. */
  private static FlowKind kind(String key) {
    return switch (key) {
      case "services" -> FlowKind.SERVICES;
      case "investment" -> FlowKind.INVESTMENT;
      case "investmentStock" -> FlowKind.INVESTMENT_STOCK;
      default -> FlowKind.GOODS;
    };
  }

  /** The rows that a key of the trade section holds. */
  private List<Flow> rows(String key) {
    return key.equals("context") ? dossier.trade().context() : dossier.trade().rows(kind(key));
  }

  /** A row as a fact; the seller stands first. */
  private static Fact stated(FlowKind kind, Flow row) {
    String year = row.year().text();
    String goods = row.isTotal() ? "" : " (" + row.product() + ")";
    return new Figure(
        String.join(".", kind.word(), year, row.from(), row.to(), row.product()),
        Claimed.of(row.from() + "\u2013" + row.to() + goods + ", " + year),
        Claimed.of(row.value(), row.at()),
        "",
        Claimed.none(),
        "",
        row.sources(),
        row.at());
  }
}
