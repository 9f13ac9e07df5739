package org.attache.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.attache.dossier.Dossier;
import org.attache.dossier.FlowKind;
import org.attache.trade.Comparisons;
import org.attache.trade.Composition;
import org.attache.trade.Courses;
import org.attache.trade.Indicator;
import org.attache.trade.Indicators;
import org.attache.trade.Measurement;
import org.attache.trade.Mirror;
import org.attache.trade.MirrorLine;
import org.attache.trade.Outcome;
import org.attache.trade.Partners;
import org.attache.trade.Potential;
import org.attache.trade.Potentials;
import org.attache.trade.TopProducts;
import org.attache.trade.TradePeriod;
import org.attache.trade.TradeSeries;

/**
 * Makes what templates see of indicators of trade. All of it is worked out when first asked for, so
 * that a brief which prints none pays for none.
 */
final class IndicatorViews {

  /** How many products stand before "others" where a template does not say. */
  private static final int TOP = 5;

  private static final int AVERAGED = 3;

  private final TradeViews trade;
  private final FactViews facts;
  private final Dossier dossier;
  private final TradeSeries series;
  private final List<String> pair;
  private final List<Indicators> indicators = new ArrayList<>(1);
  private final List<MeasureViews> measures = new ArrayList<>(1);

  IndicatorViews(TradeViews trade, FactViews facts, Dossier dossier, TradeSeries series) {
    this.trade = trade;
    this.facts = facts;
    this.dossier = dossier;
    this.series = series;
    this.pair = Indicators.pair(dossier);
  }

  /** The indicators, read from all rows on first use. */
  Indicators indicators() {
    if (indicators.isEmpty()) {
      indicators.add(Indicators.of(dossier, series));
    }
    return indicators.get(0);
  }

  /** The views of goods, or of what goes beside them if anything does. */
  Optional<IndicatorViews> of(FlowKind kind) {
    return trade.of(kind).map(TradeViews::indicators);
  }

  Courses courses() {
    return Courses.of(series);
  }

  MeasureViews measures() {
    if (measures.isEmpty()) {
      measures.add(new MeasureViews(trade, facts, dossier, series));
    }
    return measures.get(0);
  }

  /** Puts what tells of all periods. */
  void addTo(LazyView view) {
    view.defer("mirror", () -> mirrors(mirror().lines()));
    view.defer("follows", this::follows);
    addCourses(view);
  }

  /** Puts how what goes between the parties went over all periods, be it goods or not. */
  void addCourses(LazyView view) {
    String first = series.earliest().map(TradePeriod::key).orElse("");
    String last = series.latest().map(TradePeriod::key).orElse("");
    for (Indicator what : Indicator.values()) {
      put(view, what.word() + "Volatility", () -> courses().volatility(what, first, last));
      put(view, what.word() + "AverageGrowth", () -> courses().averageGrowth(what, first, last));
    }
  }

  /** Puts what tells of one period. */
  void addTo(LazyView view, TradePeriod period) {
    if (pair.isEmpty()) {
      return;
    }
    String key = period.key();
    addCourses(view, period);
    put(view, "intraIndustry", () -> comparisons(key).intraIndustry());
    put(view, "similarity", () -> comparisons(key).similarity());
    view.defer("world", () -> List.of(world(0, key), world(1, key)));
    for (Indicator way : List.of(Indicator.EXPORTS, Indicator.IMPORTS)) {
      addWay(view, way, key);
      addDetail(view, way, key);
    }
  }

  /** Puts how a period compares with those before it, and one direction with the other. */
  void addCourses(LazyView view, TradePeriod period) {
    String key = period.key();
    String base = series.earliest().map(TradePeriod::key).orElse(key);
    for (Indicator what : Indicator.values()) {
      put(view, what.word() + "Index", () -> courses().index(what, key, base));
      put(view, what.word() + "Average", () -> courses().average(what, key, AVERAGED));
    }
    if (trade.kind().isTrade()) {
      put(view, "cover", () -> courses().cover(key));
      for (Indicator way : List.of(Indicator.EXPORTS, Indicator.IMPORTS)) {
        put(view, way.word() + "Contribution", () -> courses().contribution(way, key));
      }
    }
  }

  /** Puts how far the table breaks down what goes one way. */
  private void addDetail(LazyView view, Indicator way, String period) {
    String word = way.word();
    Supplier<TopProducts> all =
        () -> {
          Composition composition = indicators().composition(way, period);
          return composition.top(composition.products(0).size(), 0);
        };
    put(view, word + "Unlisted", () -> all.get().others());
    put(view, word + "UnlistedShare", () -> all.get().othersShare());
    view.defer(word + "Detail", () -> pair.isEmpty() ? "none" : Degrees.detail(all.get()));
    view.defer(
        word + "ConcentrationLevel",
        () -> Degrees.concentration(indicators().composition(way, period).concentration(0)));
  }

  private void addWay(LazyView view, Indicator way, String period) {
    String word = way.word();
    String seller = pair.get(way == Indicator.EXPORTS ? 0 : 1);
    String buyer = pair.get(way == Indicator.EXPORTS ? 1 : 0);
    view.defer(word + "Products", () -> products(way, period, 0));
    view.defer(word + "Chapters", () -> products(way, period, 2));
    view.defer(word + "Headings", () -> products(way, period, 4));
    view.defer(word + "Top", () -> products(way, period, 0).top(TOP));
    put(view, word + "Concentration", () -> indicators().composition(way, period).concentration(0));
    put(
        view,
        word + "ConcentrationNormalised",
        () -> indicators().composition(way, period).normalisedConcentration(0));
    put(view, word + "Intensity", () -> comparisons(period).intensity(seller, buyer));
    put(view, word + "Complementarity", () -> comparisons(period).complementarity(seller, buyer));
    view.defer(
        word + "Mirror", () -> mirror().line(way, period).<Object>map(this::mirror).orElse(""));
    view.defer(
        word + "MirrorMissing",
        () ->
            mirror().line(way, period).isPresent()
                ? ""
                : measures().why(mirror().missing(way, period)));
    view.defer(word + "MirrorProducts", () -> mirrors(mirror().products(way, period)));
    Supplier<Potentials> potentials = () -> indicators().potentials(seller, buyer, period);
    view.defer(
        word + "Potential",
        () -> potentials.get().products().stream().<Object>map(this::potential).toList());
    view.defer(
        word + "PotentialMissing",
        () -> potentials.get().missing().map(measures()::why).orElse(""));
  }

  private ProductViews products(Indicator way, String period, int digits) {
    return new ProductViews(measures(), indicators().composition(way, period), digits);
  }

  /** What a party trades with the world, and what the other is to it. */
  private Object world(int index, String period) {
    String code = pair.get(index);
    LazyView view = new LazyView();
    view.put("party", facts.party(code));
    addPartners(view, "sales", indicators().partners(code, true, period));
    addPartners(view, "purchases", indicators().partners(code, false, period));
    view.defer("course", () -> course(code));
    view.defer("salesShareTrend", () -> shareTrend(code, true, period));
    view.defer("purchasesShareTrend", () -> shareTrend(code, false, period));
    view.defer(
        "advantages",
        () -> comparisons(period).advantages(code).stream().<Object>map(this::advantage).toList());
    view.defer(
        "advantagesMissing",
        () -> comparisons(period).advantagesMissing(code).map(measures()::why).orElse(""));
    return view;
  }

  /** The share of the other party in each period that it is known of. */
  private List<Object> course(String code) {
    List<Object> views = new ArrayList<>();
    for (TradePeriod period : series.periods()) {
      Outcome sales = indicators().partners(code, true, period.key()).share();
      Outcome purchases = indicators().partners(code, false, period.key()).share();
      if (sales.measurement().isPresent() || purchases.measurement().isPresent()) {
        LazyView view = new LazyView();
        view.put("period", trade.label(period));
        put(view, "salesShare", () -> sales);
        put(view, "purchasesShare", () -> purchases);
        views.add(view);
      }
    }
    return List.copyOf(views);
  }

  /** How a share has moved since the first period that it is known of. */
  private String shareTrend(String code, boolean isSales, String period) {
    return series.periods().stream()
        .map(one -> indicators().partners(code, isSales, one.key()).share())
        .filter(share -> share.measurement().isPresent())
        .findFirst()
        .map(first -> Degrees.trend(first, indicators().partners(code, isSales, period).share()))
        .orElse("");
  }

  private void addPartners(LazyView view, String word, Partners partners) {
    view.defer(
        word, () -> partners.world().<Object>map(level -> measures().value(level)).orElse(""));
    view.defer(
        word + "Missing",
        () -> partners.world().isPresent() ? "" : measures().why(partners.worldMissing()));
    put(view, word + "Share", partners::share);
    put(view, word + "Rank", partners::rank);
    view.defer(word + "IsLargest", () -> Degrees.isFirst(partners.rank()));
    put(view, word + "Partners", partners::count);
    put(view, word + "Coverage", partners::coverage);
    put(view, word + "Concentration", partners::concentration);
    put(view, word + "ConcentrationNormalised", partners::normalisedConcentration);
  }

  private Object advantage(Measurement advantage) {
    String code = advantage.topic().product();
    LazyView view = new LazyView();
    view.put("code", code);
    view.defer("name", () -> measures().printedProduct(code));
    view.defer("value", () -> measures().value(advantage));
    put(view, "symmetric", () -> Comparisons.symmetric(advantage));
    return view;
  }

  private Object potential(Potential one) {
    LazyView view = new LazyView();
    view.put("code", one.code());
    view.defer("name", () -> measures().printedProduct(one.code()));
    view.defer("supply", () -> measures().value(one.supply()));
    view.defer("demand", () -> measures().value(one.demand()));
    put(view, "traded", one::traded);
    view.defer("value", () -> measures().value(one.potential()));
    put(view, "advantage", one::advantage);
    view.put("isStrong", one.isStrong());
    return view;
  }

  private Mirror mirror() {
    return indicators().mirror();
  }

  private List<Object> mirrors(List<MirrorLine> lines) {
    return lines.stream().map(this::mirror).toList();
  }

  private Object mirror(MirrorLine line) {
    LazyView view = new LazyView();
    view.put("period", series.period(line.period()).map(trade::label).orElse(line.period()));
    view.put("direction", line.direction().word());
    view.put("code", line.product());
    view.defer(
        "name", () -> line.product().isEmpty() ? "" : measures().printedProduct(line.product()));
    view.put("seller", facts.party(line.seller()));
    view.put("buyer", facts.party(line.buyer()));
    view.defer("sold", () -> measures().value(line.sold()));
    view.defer("bought", () -> measures().value(line.bought()));
    view.defer("gap", () -> measures().value(line.gap()));
    put(view, "gapShare", line::gapShare);
    view.put("bandFrom", line.band().from());
    view.put("bandTo", line.band().to());
    view.put("verdict", line.verdict().word());
    view.defer("verdictWords", () -> measures().verdict(line.verdict()));
    view.put("follows", facts.party(line.followed()));
    view.put("followsCode", line.followed());
    view.put("rule", line.rule().word());
    view.defer("because", () -> measures().because(line));
    return view;
  }

  /** Whose figures the brief uses, by direction and period. */
  private List<Object> follows() {
    List<Object> views = new ArrayList<>();
    for (TradePeriod period : series.periods()) {
      for (Indicator way : List.of(Indicator.EXPORTS, Indicator.IMPORTS)) {
        String reporter = pair.isEmpty() ? "" : mirror().followed(way, period.key());
        if (!reporter.isEmpty()) {
          LazyView view = new LazyView();
          view.put("period", trade.label(period));
          view.put("direction", way.word());
          view.put("reporter", facts.party(reporter));
          views.add(view);
        }
      }
    }
    return List.copyOf(views);
  }

  private Comparisons comparisons(String period) {
    return indicators().comparisons(period);
  }

  /** Puts a value and, under the same name with "Missing" behind it, why there is none. */
  private void put(LazyView view, String name, Supplier<Outcome> outcome) {
    view.defer(name, () -> pair.isEmpty() ? "" : measures().value(outcome.get()));
    view.defer(name + "Missing", () -> pair.isEmpty() ? "" : measures().why(outcome.get()));
  }

  /** An indicator by its word, for functions of templates. */
  static Optional<Indicator> indicator(String word) {
    for (Indicator one : Indicator.values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
