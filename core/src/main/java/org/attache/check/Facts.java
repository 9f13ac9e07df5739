package org.attache.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.dossier.Citation;
import org.attache.dossier.Claim;
import org.attache.dossier.Claimed;
import org.attache.dossier.Contested;
import org.attache.dossier.Dossier;
import org.attache.dossier.Fact;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;
import org.attache.dossier.Party;
import org.attache.dossier.Source;
import org.attache.dossier.SourceCopies;
import org.attache.dossier.Trade;
import org.attache.trade.ProductNames;
import org.attache.trade.TradeSeries;
import org.jspecify.annotations.Nullable;

/** A dossier made easy to search; not for sharing between threads. */
final class Facts {

  private final Dossier dossier;
  private final List<Fact> all;
  private final Map<String, Fact> byId;
  private final Map<String, Source> sources;
  private final TradeSeries series;
  private final SourceCopies copies;
  private @Nullable ProductNames names;
  private @Nullable List<Citation> citations;

  private Facts(
      Dossier dossier, TradeSeries series, Map<String, Fact> byId, Map<String, Source> sources) {
    this.dossier = dossier;
    this.all = dossier.facts();
    this.byId = Collections.unmodifiableMap(byId);
    this.sources = Collections.unmodifiableMap(sources);
    this.series = series;
    this.copies = SourceCopies.of(dossier.sources());
  }

  static Facts of(Dossier dossier, TradeSeries series) {
    List<Fact> all = dossier.facts();
    Map<String, Fact> byId = new LinkedHashMap<>();
    all.forEach(fact -> byId.putIfAbsent(fact.id(), fact));
    Map<String, Source> sources = new LinkedHashMap<>();
    dossier.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
    return new Facts(dossier, series, byId, sources);
  }

  Dossier dossier() {
    return dossier;
  }

  List<Fact> all() {
    return all;
  }

  Optional<Fact> fact(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Map<String, Fact> byId() {
    return byId;
  }

  Map<String, Source> sources() {
    return sources;
  }

  /** Which sources are one work. */
  SourceCopies copies() {
    return copies;
  }

  TradeSeries series() {
    return series;
  }

  List<String> parties() {
    return dossier.parties().stream().map(Party::code).toList();
  }

  /** Of what kind a row is; goods unless it stands among the rows of another kind. */
  FlowKind kind(Flow flow) {
    Trade trade = dossier.trade();
    for (FlowKind kind : FlowKind.BESIDE_GOODS) {
      List<Flow> rows = trade.rows(kind);
      if (!rows.isEmpty() && rows.contains(flow)) {
        return kind;
      }
    }
    return FlowKind.GOODS;
  }

  /** What to call products; read when first asked for. */
  ProductNames productNames() {
    ProductNames known = names;
    if (known == null) {
      known = ProductNames.of(dossier.trade());
      names = known;
    }
    return known;
  }

  /** Hands on every citation of every fact, claim and flow. */
  void citations(Consumer<Citation> each) {
    citationsOfFacts().forEach(each);
    for (Flow flow : dossier.trade().rowsOfAllKinds()) {
      flow.sources().forEach(each);
    }
  }

  /** Gathered when first asked for: several checks do. Of flows there may be too many. */
  private List<Citation> citationsOfFacts() {
    List<Citation> known = citations;
    if (known != null) {
      return known;
    }
    List<Citation> found = new ArrayList<>();
    for (Fact fact : all) {
      found.addAll(fact.sources());
      for (Claimed<?> field : fact.fields().values()) {
        addAll(field, found);
      }
    }
    for (Contested contested : dossier.contested()) {
      addAll(contested.field(), found);
    }
    citations = found;
    return found;
  }

  private static void addAll(Claimed<?> field, List<Citation> found) {
    for (Claim<?> claim : field.claims()) {
      found.addAll(claim.sources());
    }
  }
}
