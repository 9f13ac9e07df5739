package org.attache.trade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.dossier.Dossier;
import org.attache.dossier.Flow;
import org.attache.dossier.Follow;
import org.attache.dossier.Trade;

/**
 * Finds what goes from whom to whom, in the trade table and in its context; one pass over all rows,
 * then by key. For one thread.
 */
final class Book {

  private final TradeSeries series;
  private final Trade trade;
  private final String first;
  private final String second;
  private final Map<String, Map<String, Corridor>> corridors = new LinkedHashMap<>();
  private final Map<List<Object>, Optional<Basket>> baskets = new HashMap<>();
  private final Map<List<Object>, Optional<Quantified>> totals = new HashMap<>();

  Book(Dossier dossier, TradeSeries series) {
    this.series = series;
    this.trade = dossier.trade();
    boolean isPair = dossier.parties().size() >= 2;
    this.first = isPair ? dossier.parties().get(0).code() : "";
    this.second = isPair ? dossier.parties().get(1).code() : "";
    int row = 0;
    for (Flow flow : trade.flows()) {
      add(flow, row++);
    }
    for (Flow flow : trade.context()) {
      if (indicator(flow.from(), flow.to()).isEmpty()) {
        add(flow, row);
      }
      row++;
    }
    Preference own = new Preference(trade.follow(), List.of(first, second));
    Preference others = new Preference(Follow.COVERAGE, List.of(first, second));
    corridors.forEach(
        (from, byBuyer) ->
            byBuyer.forEach(
                (to, corridor) ->
                    corridor.close(indicator(from, to).isPresent() ? own : others, from, to)));
  }

  String first() {
    return first;
  }

  String second() {
    return second;
  }

  /** What freight and insurance may explain. */
  MirrorBand band() {
    return MirrorBand.of(trade);
  }

  /** Whom the dossier chooses to follow for a way between the parties; empty if nobody. */
  String chosen(Way way) {
    return trade.follow().reporter(way.from(), way.to());
  }

  TradeSeries series() {
    return series;
  }

  /** The direction in the series, for what the parties trade with each other. */
  Optional<Indicator> indicator(String from, String to) {
    if (from.equals(first) && to.equals(second)) {
      return Optional.of(Indicator.EXPORTS);
    }
    return from.equals(second) && to.equals(first)
        ? Optional.of(Indicator.IMPORTS)
        : Optional.empty();
  }

  Optional<Corridor> corridor(Way way) {
    return Optional.ofNullable(corridors.getOrDefault(way.from(), Map.of()).get(way.to()));
  }

  /** Who buys from that party, without the world, in the table's order. */
  List<String> buyers(String from) {
    return corridors.getOrDefault(from, Map.of()).keySet().stream()
        .filter(code -> !code.equals(Flow.WORLD) && !code.equals(from))
        .toList();
  }

  /** Who sells to that party, without the world, in the table's order. */
  List<String> sellers(String to) {
    return corridors.entrySet().stream()
        .filter(entry -> entry.getValue().containsKey(to))
        .map(Map.Entry::getKey)
        .filter(code -> !code.equals(Flow.WORLD) && !code.equals(to))
        .toList();
  }

  /** Whose figures are used; empty where nobody reports. */
  String reporter(Way way, String preferred) {
    List<String> all = reporters(way);
    return all.contains(preferred) || all.isEmpty() ? preferred : all.get(0);
  }

  /** What ids of figures of a way begin with. */
  String base(Way way) {
    return "trade."
        + way.period()
        + "."
        + indicator(way.from(), way.to()).map(Indicator::word).orElse(way.from() + "." + way.to());
  }

  /** All goods, by the reporter that the series follows. */
  Optional<Quantified> level(Way way) {
    Optional<Indicator> own = indicator(way.from(), way.to());
    if (own.isPresent()) {
      return series.period(way.period()).flatMap(period -> period.level(own.get()));
    }
    return reporters(way).stream().findFirst().flatMap(reporter -> total(way, reporter));
  }

  /** All goods by a reporter or, where it reports nothing of them, by the one that is followed. */
  Optional<Quantified> level(Way way, String preferred) {
    return reports(way, preferred) ? total(way, preferred) : level(way);
  }

  boolean reports(Way way, String reporter) {
    return reporters(way).contains(reporter);
  }

  /** Total and products by the reporter that is followed. */
  Optional<Basket> basket(Way way) {
    return reporters(way).stream().findFirst().flatMap(reporter -> basket(way, reporter));
  }

  /** A basket that has products. */
  Optional<Basket> products(Way way) {
    return basket(way).filter(basket -> !basket.at(Basket.AS_GIVEN).isEmpty());
  }

  /** Total and products by one reporter. */
  Optional<Basket> basket(Way way, String reporter) {
    List<Object> key = List.of(way, reporter);
    Optional<Basket> known = baskets.get(key);
    if (known == null) {
      known = gather(way, reporter);
      baskets.put(key, known);
    }
    return known;
  }

  /**
   * All goods by one reporter. Products that nobody has asked for are let go again: over many
   * periods they would take as much room as the table.
   */
  Optional<Quantified> total(Way way, String reporter) {
    List<Object> key = List.of(way, reporter);
    Optional<Quantified> known = totals.get(key);
    if (known == null) {
      Optional<Basket> basket = baskets.get(key);
      known = (basket == null ? gather(way, reporter) : basket).map(Basket::total);
      totals.put(key, known);
    }
    return known;
  }

  private List<String> reporters(Way way) {
    return corridor(way).map(one -> one.reporters(way.period())).orElse(List.of());
  }

  private Optional<Basket> gather(Way way, String reporter) {
    return corridor(way)
        .flatMap(one -> one.rows(way.period(), reporter))
        .map(rows -> basket(way, reporter, rows));
  }

  private Basket basket(Way way, String reporter, int[] own) {
    boolean isFollowed = reporters(way).get(0).equals(reporter);
    Naming naming = new Naming(way, isFollowed ? "" : ".by-" + reporter);
    Map<String, Integer> products = new LinkedHashMap<>();
    List<Quantified> totals = new ArrayList<>();
    for (int row : own) {
      Flow flow = flow(row);
      if (!flow.isTotal()) {
        products.putIfAbsent(flow.product(), row);
      } else if (totals.isEmpty()) {
        totals.add(naming.amount(flow));
      }
    }
    if (totals.isEmpty()) {
      totals.add(naming.total(products));
    }
    return new Basket(totals.get(0), products, row -> naming.amount(flow(row)), naming::sum);
  }

  private Flow flow(int row) {
    int own = trade.flows().size();
    return row < own ? trade.flows().get(row) : trade.context().get(row - own);
  }

  private void add(Flow flow, int row) {
    corridors
        .computeIfAbsent(flow.from(), from -> new LinkedHashMap<>())
        .computeIfAbsent(flow.to(), to -> new Corridor())
        .add(TradePeriod.keyOf(flow.year()), flow.reporter(), row);
  }

  /** Makes the amounts of one way by one reporter. */
  private final class Naming {

    private final Way way;
    private final String suffix;
    private final String base;
    private final Optional<Indicator> own;

    /**
     * A naming.
     *
     * @param suffix what ends the ids of figures that are not those of the series
     */
    Naming(Way way, String suffix) {
      this.way = way;
      this.suffix = suffix;
      this.own = indicator(way.from(), way.to());
      this.base = Book.this.base(way);
    }

    /** The amount of a row: that of the series where the series has it. */
    Quantified amount(Flow flow) {
      String product = flow.isTotal() ? "" : flow.product();
      Quantity quantity = Quantity.of(flow.value());
      if (own.isPresent() && suffix.isEmpty()) {
        Aspect aspect = product.isEmpty() ? Aspect.LEVEL : Aspect.PRODUCT;
        return new Amount(
            new Subject(way.period(), own.get(), aspect, product),
            quantity.value(),
            quantity.range(),
            quantity.qualifier(),
            new Derivation.FromFlow(flow),
            List.of());
      }
      return measured(Metric.FLOW, product, quantity, new Measurement.Basis.Row(flow));
    }

    /** The amount of a code whose finer ones are known. */
    Quantified sum(String product, List<Quantified> parts) {
      return measured(Metric.SUM, product, added(parts), Workings.sum(parts));
    }

    /** All products together. */
    Quantified total(Map<String, Integer> products) {
      if (own.isPresent() && suffix.isEmpty()) {
        Optional<Amount> level = series.period(way.period()).flatMap(p -> p.level(own.get()));
        if (level.isPresent()) {
          return level.get();
        }
      }
      List<String> codes = List.copyOf(products.keySet());
      int[] rows = Products.disjointCodes(codes);
      for (int i = 0; i < rows.length; i++) {
        rows[i] = products.get(codes.get(rows[i]));
      }
      List<Quantified> parts = RowAmounts.of(rows, row -> amount(flow(row)));
      return measured(Metric.SUM, "", added(parts), Workings.sum(parts));
    }

    private Quantity added(List<Quantified> parts) {
      return parts.stream().map(Quantity::of).reduce(Quantity::plus).orElseThrow();
    }

    private Measurement measured(
        Metric metric, String product, Quantity quantity, Measurement.Basis basis) {
      return new Measurement(
          base + (product.isEmpty() ? "" : "." + product) + suffix,
          metric,
          way.topic().withProduct(product).withWhat(suffix.isEmpty() ? "" : suffix.substring(4)),
          quantity.value(),
          quantity.range(),
          quantity.qualifier(),
          basis);
    }
  }
}
