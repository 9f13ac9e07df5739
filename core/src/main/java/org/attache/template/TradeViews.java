package org.attache.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.dossier.Citation;
import org.attache.dossier.Claimed;
import org.attache.dossier.Dispute;
import org.attache.dossier.Dossier;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;
import org.attache.dossier.Good;
import org.attache.dossier.Party;
import org.attache.dossier.SaidNumber;
import org.attache.problem.Location;
import org.attache.trade.Amount;
import org.attache.trade.Aspect;
import org.attache.trade.Derivation;
import org.attache.trade.Flags;
import org.attache.trade.Indicator;
import org.attache.trade.Indicators;
import org.attache.trade.Measurement;
import org.attache.trade.Quantified;
import org.attache.trade.ShownDigits;
import org.attache.trade.TradePeriod;
import org.attache.trade.TradeSeries;
import org.attache.wording.Wording;

/** Makes what templates see of trade. */
final class TradeViews {

  /** Sums of more are told by their first and last; the flows sheet adds up all of them. */
  private static final int MOST_INPUTS = 200;

  private final FlowKind kind;
  private final FactViews facts;
  private final Wording wording;
  private final Dossier dossier;
  private final TradeSeries series;
  private final String unit;
  private final IndicatorViews indicators;
  private final ShownDigits digits;
  private final Flags flags;

  /** What periods are called, by their keys. */
  private final Map<String, String> labels = new HashMap<>();

  private final List<Dispute> rows;
  private final Map<FlowKind, TradeViews> beside = new EnumMap<>(FlowKind.class);

  TradeViews(FactViews facts, Dossier dossier, TradeSeries series) {
    this(facts, dossier, series, FlowKind.GOODS);
  }

  private TradeViews(FactViews facts, Dossier dossier, TradeSeries series, FlowKind kind) {
    this.kind = kind;
    this.facts = facts;
    this.wording = facts.wording();
    this.dossier = dossier;
    this.series = series;
    this.unit = wording.unit(series.currency(), series.unit());
    this.digits = ShownDigits.of(dossier, series);
    this.flags = Flags.of(dossier.trade());
    this.indicators = new IndicatorViews(this, facts, dossier, series);
    this.rows =
        dossier.contested().isEmpty()
            ? List.of()
            : dossier.disputes().stream().filter(Dispute::isOfRow).toList();
  }

  /** What money is counted in: "million US dollars". */
  String unit() {
    return unit;
  }

  /** What functions of templates ask for indicators. */
  IndicatorViews indicators() {
    return indicators;
  }

  Map<String, Object> view(DossierProse prose) {
    LazyView view = levels(prose);
    view.put("isDetailed", isDetailed());
    view.put("favours", favours());
    view.put("goods", goods());
    view.put("services", beside(FlowKind.SERVICES, prose));
    view.put("investment", beside(FlowKind.INVESTMENT, prose));
    view.put("investmentStock", beside(FlowKind.INVESTMENT_STOCK, prose));
    view.leave(indicators::addTo);
    return view;
  }

  /** What goes between the parties beside goods; an empty string if nothing is known of it. */
  private Object beside(FlowKind other, DossierProse prose) {
    if (dossier.trade().rows(other).isEmpty()) {
      return "";
    }
    TradeSeries levels = TradeSeries.of(dossier, other);
    if (levels.isEmpty()) {
      return "";
    }
    TradeViews views = new TradeViews(facts, dossier, levels, other);
    beside.put(other, views);
    return views.levels(prose);
  }

  /** The views of goods, or of what goes beside them if anything does. */
  Optional<TradeViews> of(FlowKind one) {
    return one == kind ? Optional.of(this) : Optional.ofNullable(beside.get(one));
  }

  /** What the amounts are of. */
  FlowKind kind() {
    return kind;
  }

  /** Levels, changes, growth and balances, period by period. */
  private LazyView levels(DossierProse prose) {
    LazyView view = new LazyView();
    Map<String, Map<String, Object>> byKey = new LinkedHashMap<>();
    for (TradePeriod period : series.periods()) {
      Map<String, Object> one = period(period, prose);
      Object previous = byKey.get(period.previous());
      one.put("previous", previous == null ? "" : previous);
      byKey.put(period.key(), one);
    }
    List<Object> periods = new ArrayList<>(byKey.values());
    List<Object> complete = complete(periods);
    view.put("series", periods);
    view.put("complete", complete);
    view.put("latest", periods.isEmpty() ? "" : periods.get(periods.size() - 1));
    view.put("earliest", periods.isEmpty() ? "" : periods.get(0));
    view.put("unit", unit);
    view.put("isRounded", digits.isRounding());
    if (kind != FlowKind.GOODS) {
      view.leave(indicators::addCourses);
    }
    return view;
  }

  /** Whether there is more than totals: products, reporters, or trade with others. */
  private boolean isDetailed() {
    if (Indicators.pair(dossier).isEmpty()) {
      return false;
    }
    return !dossier.trade().context().isEmpty()
        || dossier.trade().flows().stream()
            .anyMatch(flow -> !flow.product().equals(Flow.TOTAL) || !flow.reporter().isEmpty());
  }

  private static List<Object> complete(List<Object> periods) {
    Object sold = ListFilters.with(periods, "exports");
    return List.copyOf(ListFilters.items(ListFilters.with(sold, "imports")));
  }

  private Map<String, Object> period(TradePeriod period, DossierProse prose) {
    LazyView view = new LazyView();
    view.put("key", period.key());
    view.put("label", label(period));
    view.put("phrase", phrase(period));
    view.put("uncertain", period.date().isUncertain());
    view.put(
        "note",
        period.words().isEmpty()
            ? ""
            : prose.view(period.words().get(0).note(), period.words().get(0).at()));
    for (Indicator indicator : Indicator.values()) {
      String word = indicator.word();
      Optional<Amount> change = period.change(indicator);
      put(view, word, period, period.level(indicator));
      put(view, word + "Change", period, change);
      put(view, word + "Growth", period, period.growth(indicator));
      put(view, word + "Share", period, period.share(indicator));
      view.put(word + "Trend", trend(change));
    }
    view.put("favours", period.favours().isEmpty() ? "" : facts.party(period.favours()));
    view.put("other", period.favours().isEmpty() ? "" : other(period.favours()));
    if (kind == FlowKind.GOODS) {
      view.leave(more -> indicators.addTo(more, period));
    } else {
      view.leave(more -> indicators.addCourses(more, period));
      view.put("exportsItems", items(period, Indicator.EXPORTS));
      view.put("importsItems", items(period, Indicator.IMPORTS));
    }
    return view;
  }

  /** What one way is made up of, as far as it is listed, the largest first. */
  private List<Object> items(TradePeriod period, Indicator way) {
    List<Object> items = new ArrayList<>();
    period.amounts().stream()
        .filter(one -> one.subject().aspect() == Aspect.PRODUCT)
        .filter(one -> one.subject().indicator() == way)
        .sorted((one, other) -> other.value().compareTo(one.value()))
        .forEach(
            one -> {
              Map<String, Object> item = new LinkedHashMap<>();
              item.put("code", Marks.line(one.subject().product()));
              item.put("name", Marks.line(item(one.subject().product())));
              item.put("value", printed(add(period, one), one));
              items.add(item);
            });
    return items;
  }

  /** An item in words, where its code is known; what is no code is words already. */
  private String item(String code) {
    return wording.phraseOr("item." + kind.word() + "." + code, code);
  }

  /** The party that every complete period favours; an empty string if there is none. */
  private Object favours() {
    List<String> favoured =
        series.periods().stream()
            .filter(period -> period.exports().isPresent() && period.imports().isPresent())
            .map(TradePeriod::favours)
            .distinct()
            .toList();
    return favoured.size() == 1 && !favoured.get(0).isEmpty() ? facts.party(favoured.get(0)) : "";
  }

  private Object other(String code) {
    return dossier.parties().stream()
        .map(Party::code)
        .limit(2)
        .filter(party -> !party.equals(code))
        .map(facts::party)
        .findFirst()
        .orElse("");
  }

  String label(TradePeriod period) {
    return labels.computeIfAbsent(
        period.key(),
        key ->
            Marks.line(
                period.words().isEmpty() ? wording.dateShort(period.date()) : period.label()));
  }

  private String phrase(TradePeriod period) {
    return Marks.line(period.phrase().orElseGet(() -> wording.date(period.date())));
  }

  /** up, down or level; empty where nothing can be compared. Within rounding nothing moves. */
  private static String trend(Optional<Amount> change) {
    if (change.isEmpty()) {
      return "";
    }
    int sign = change.get().mayBeZero() ? 0 : change.get().value().signum();
    return sign > 0 ? "up" : sign < 0 ? "down" : "level";
  }

  private List<Object> goods() {
    List<Object> goods = new ArrayList<>();
    for (Party party : dossier.parties()) {
      List<Good> own =
          dossier.trade().goods().stream().filter(g -> g.from().equals(party.code())).toList();
      if (!own.isEmpty()) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("party", facts.party(party.code()));
        view.put("names", names(own));
        List<Citation> said = new ArrayList<>();
        own.forEach(good -> said.addAll(FactViews.citations(good, good.name().chosen())));
        view.put(Cite.SOURCES, new Sources(said));
        goods.add(view);
      }
    }
    return goods;
  }

  /** Simple names first: "food products and machinery such as tractors" leaves no doubt. */
  private static List<String> names(List<Good> goods) {
    return goods.stream()
        .map(good -> Marks.line(good.name().value()))
        .sorted((one, other) -> Boolean.compare(isCompound(one), isCompound(other)))
        .toList();
  }

  private static boolean isCompound(String name) {
    return name.contains(" such as ") || name.contains(" and ");
  }

  /** Puts an amount, its figure known from now on; an empty string if there is none. */
  private void put(LazyView view, String key, TradePeriod period, Optional<Amount> amount) {
    if (amount.isEmpty()) {
      view.put(key, "");
      return;
    }
    Amount known = amount.get();
    int figure = add(period, known);
    view.defer(key, () -> printed(figure, known));
  }

  Printed printed(int figure, Amount amount) {
    SaidNumber number = new SaidNumber(amount.value(), amount.qualifier());
    BigDecimal shown = shown(figure, amount);
    String text =
        amount.isPerCent()
            ? wording.percent(shown)
            : money(new SaidNumber(shown, number.qualifier()));
    return new Printed(
        figure,
        number,
        amount.isPerCent() ? Printed.Measure.PER_CENT : Printed.Measure.MONEY,
        citations(amount),
        text,
        shown);
  }

  /** A number as it is shown; where that is not all of it, the figures know. */
  BigDecimal shown(int figure, Quantified amount) {
    BigDecimal shown = digits.shown(amount);
    if (shown.scale() < amount.value().scale()) {
      facts.figures().show(figure, shown);
    }
    return shown;
  }

  /** The observation flags of a number. */
  List<String> flags(Quantified number) {
    return flags.of(number);
  }

  String money(SaidNumber number) {
    return wording.money(number, series.currency(), series.unit());
  }

  /** Adds an amount and all it was computed from to the figures. */
  int add(TradePeriod period, Amount amount) {
    Optional<Integer> known = facts.figures().find(amount.id());
    if (known.isPresent()) {
      return known.get();
    }
    List<Amount> inputs = amount.derivation().inputs();
    for (Amount input : named(inputs)) {
      add(periodOf(input, period), input);
    }
    String said =
        inputs.isEmpty() ? new SaidNumber(amount.value(), amount.qualifier()).toString() : "";
    int figure =
        facts
            .figures()
            .add(
                new LedgerEntry(
                    amount.id(),
                    ledgerLabel(period, amount),
                    LedgerEntry.Kind.NUMBER,
                    amount.value().toPlainString(),
                    said,
                    amount.isPerCent() ? "%" : unit,
                    origin(amount),
                    flags.of(amount)));
    shown(figure, amount);
    return figure;
  }

  private TradePeriod periodOf(Amount amount, TradePeriod otherwise) {
    String key = amount.subject().period();
    return key.equals(otherwise.key()) ? otherwise : series.period(key).orElse(otherwise);
  }

  private String ledgerLabel(TradePeriod period, Amount amount) {
    Aspect aspect = amount.subject().aspect();
    boolean isSpecial = aspect != Aspect.LEVEL && aspect != Aspect.PRODUCT;
    String key =
        "amount."
            + (kind == FlowKind.GOODS ? "" : kind.word() + ".")
            + amount.subject().indicator().word()
            + (isSpecial ? "." + aspect.word() : "");
    List<Party> parties = dossier.parties();
    String words =
        wording.phrase(
            key, wording.name(parties.get(0)), wording.name(parties.get(1)), label(period));
    String product = amount.subject().product();
    return wording.capital(
        product.isEmpty()
            ? words
            : kind == FlowKind.GOODS
                ? Marks.visible(indicators.measures().product(product)) + ": " + words
                : words + " (" + item(product) + ")");
  }

  private Origin origin(Amount amount) {
    if (amount.derivation() instanceof Derivation.FromFlow row) {
      return facts.stated(amount.id(), row.flow(), contested(row.flow()));
    }
    if (amount.derivation() instanceof Derivation.FromTotal total) {
      return facts.stated(total.total(), "value", total.total().value());
    }
    List<Amount> all = amount.derivation().inputs();
    List<String> inputs = ids(named(all));
    if (!inputs.isEmpty()) {
      return new Origin.Derived(formula(amount, inputs), inputs);
    }
    List<Location> rows = rows(all);
    return new Origin.Derived(formula(all, rows), inputs, facts.places(citations(amount)), rows);
  }

  private static List<String> ids(List<Amount> amounts) {
    List<String> ids = new ArrayList<>(amounts.size());
    for (Amount amount : amounts) {
      ids.add(amount.id());
    }
    return ids;
  }

  /**
   * The first and the last row that state one of many amounts; none where they are of two files.
   */
  private static List<Location> rows(List<Amount> amounts) {
    Set<String> files = new HashSet<>();
    Location first = Location.NOWHERE;
    Location last = Location.NOWHERE;
    for (Amount amount : amounts) {
      if (!(amount.derivation() instanceof Derivation.FromFlow row)) {
        return List.of();
      }
      Location at = row.flow().at();
      boolean isOnly = files.isEmpty();
      files.add(at.file());
      first = isOnly || at.line() < first.line() ? at : first;
      last = isOnly || at.line() > last.line() ? at : last;
    }
    return files.size() == 1 ? List.of(first, last) : List.of();
  }

  /** The first and the last of many, how many they are, and between which rows they stand. */
  private static String formula(List<Amount> all, List<Location> rows) {
    String where =
        rows.isEmpty()
            ? ""
            : ", " + rows.get(0).file() + ":" + rows.get(0).line() + "\u2013" + rows.get(1).line();
    return all.get(0).id()
        + " + … + "
        + all.get(all.size() - 1).id()
        + " ("
        + all.size()
        + where
        + ")";
  }

  /** What sources say of the value of a row, where the dossier says so beside the row. */
  private Claimed<?> contested(Flow row) {
    for (Dispute dispute : rows) {
      boolean isOfRow = dispute.fact().at().equals(row.at()) && dispute.key().equals("value");
      if (isOfRow) {
        return dispute.field();
      }
    }
    return Claimed.none();
  }

  /** The inputs, unless they are so many that nobody would read them one by one. */
  static <T> List<T> named(List<T> inputs) {
    return inputs.size() > MOST_INPUTS ? List.of() : inputs;
  }

  private static String formula(Amount amount, List<String> inputs) {
    if (amount.derivation() instanceof Derivation.Sum) {
      return String.join(" + ", inputs);
    }
    return amount.derivation() instanceof Derivation.Difference
        ? String.join(" \u2212 ", inputs)
        : String.join(" \u00f7 ", inputs) + " \u00d7 100";
  }

  /** Who states an amount or what it was computed from, and who confirms it. */
  List<Citation> citations(Quantified amount) {
    Map<String, Citation> distinct = new LinkedHashMap<>();
    collect(amount, distinct);
    return List.copyOf(distinct.values());
  }

  private static void collect(Quantified known, Map<String, Citation> distinct) {
    if (known instanceof Measurement measurement
        && measurement.basis() instanceof Measurement.Basis.Row row) {
      row.flow().sources().forEach(one -> distinct.putIfAbsent(one.toString(), one));
    } else if (known instanceof Amount amount
        && amount.derivation() instanceof Derivation.FromFlow row) {
      row.flow().sources().forEach(one -> distinct.putIfAbsent(one.toString(), one));
    } else if (known instanceof Amount amount
        && amount.derivation() instanceof Derivation.FromTotal total) {
      FactViews.citations(total.total(), total.total().value().chosen())
          .forEach(one -> distinct.putIfAbsent(one.toString(), one));
    }
    known.inputs().forEach(input -> collect(input, distinct));
  }
}
