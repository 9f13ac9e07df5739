package org.attache.template;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.dossier.Citation;
import org.attache.dossier.Dossier;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;
import org.attache.dossier.Party;
import org.attache.dossier.SaidNumber;
import org.attache.trade.Amount;
import org.attache.trade.Measurement;
import org.attache.trade.Metric;
import org.attache.trade.MirrorLine;
import org.attache.trade.Outcome;
import org.attache.trade.ProductNames;
import org.attache.trade.Quantified;
import org.attache.trade.Topic;
import org.attache.trade.TradePeriod;
import org.attache.trade.TradeSeries;
import org.attache.wording.Wording;

/** Words indicators of trade; each value has its entry in the ledger, and all it rests on. */
final class MeasureViews {

  /** The chapter of the Harmonized System in which offices put goods that they do not name. */
  private static final String UNSPECIFIED = "99";

  private final TradeViews trade;
  private final FactViews facts;
  private final Wording wording;
  private final Dossier dossier;
  private final TradeSeries series;
  private final ProductNames products;

  MeasureViews(TradeViews trade, FactViews facts, Dossier dossier, TradeSeries series) {
    this.trade = trade;
    this.facts = facts;
    this.wording = facts.wording();
    this.dossier = dossier;
    this.series = series;
    this.products = ProductNames.of(dossier.trade());
  }

  /** The value; an empty string if there is none. */
  Object value(Outcome outcome) {
    Optional<Measurement> found = outcome.measurement();
    return found.isPresent() ? value(found.get()) : "";
  }

  /** A value that is known. */
  Printed value(Quantified known) {
    if (known instanceof Amount amount) {
      TradePeriod period = series.period(amount.subject().period()).orElseThrow();
      return trade.printed(trade.add(period, amount), amount);
    }
    Measurement measurement = (Measurement) known;
    SaidNumber number = new SaidNumber(measurement.value(), measurement.qualifier());
    Printed.Measure measure =
        switch (measurement.metric().unit()) {
          case MONEY -> Printed.Measure.MONEY;
          case PER_CENT -> Printed.Measure.PER_CENT;
          case POINTS, NUMBER, COUNT -> Printed.Measure.NONE;
        };
    int figure = add(measurement);
    BigDecimal shown = trade.shown(figure, measurement);
    String text = text(measurement, new SaidNumber(shown, number.qualifier()));
    return new Printed(figure, number, measure, trade.citations(measurement), text, shown);
  }

  /** Why there is no value; an empty string if there is one. */
  String why(Outcome outcome) {
    return outcome.missing().map(this::why).orElse("");
  }

  private String why(Outcome.Missing missing) {
    Topic topic = missing.topic();
    String key = "why." + missing.reason().word();
    boolean isOfWhat = missing.reason() == Outcome.Reason.NO_FLOW && topic.from().isEmpty();
    return Marks.line(wording.phrase(isOfWhat ? key + ".what" : key, parts(topic)));
  }

  /**
   * The plain name of a product: as the dossier calls it or else in English, which says so in a
   * brief that is not.
   */
  String product(String code) {
    String name = products.name(code);
    if (name.equals(code)) {
      return Marks.line(code.startsWith(UNSPECIFIED) ? wording.phrase("unspecified") : name);
    }
    return Marks.line(isForeign(code) ? wording.inEnglish(name) : name);
  }

  /** The plain name of a product that is printed, or shown in a picture. */
  String printedProduct(String code) {
    String name = product(code);
    use(code, name);
    return marked(code, name);
  }

  /** A product's name with a mark around it where it is in another language than the brief. */
  String marked(String code, String name) {
    return isForeign(code) && !products.name(code).equals(code) ? Marks.english(name) : name;
  }

  private boolean isForeign(String code) {
    return !wording.isEnglish() && !products.isOwn(code);
  }

  /** Notes that the name of a product is printed. */
  void use(String code, String name) {
    facts.names().use(code, name, dossier.trade());
  }

  /** A name that other products have too, with the code that tells them apart. */
  String product(String code, String name) {
    return wording.phrase("product.coded", name, code);
  }

  /** The name of whoever has that code, within a sentence. */
  String name(String code) {
    if (code.equals(Flow.WORLD)) {
      return wording.phrase("world");
    }
    return dossier.parties().stream()
        .filter(party -> party.code().equals(code))
        .findFirst()
        .map(wording::nameInSentence)
        .orElseGet(() -> wording.nameInSentence(Party.state(code)));
  }

  /** "Others". */
  String others() {
    return wording.phrase("others");
  }

  /** Where a gap between both sides' figures lies, in words. */
  String verdict(MirrorLine.Verdict verdict) {
    return wording.phrase("mirror.verdict." + verdict.word());
  }

  /** Why one side's figures are used, as a sentence. */
  String because(MirrorLine line) {
    return Marks.line(wording.phrase("mirror.rule." + line.rule().word(), name(line.followed())));
  }

  private String text(Measurement measurement, SaidNumber number) {
    return switch (measurement.metric().unit()) {
      case MONEY -> trade.money(number);
      case PER_CENT -> wording.percent(measurement.value());
      case POINTS ->
          wording.phrase("number.percentage-points", wording.number(measurement.value()));
      case NUMBER, COUNT -> wording.number(measurement.value());
    };
  }

  private int add(Measurement measurement) {
    Optional<Integer> known = facts.figures().find(measurement.id());
    if (known.isPresent()) {
      return known.get();
    }
    List<Quantified> inputs = TradeViews.named(measurement.inputs());
    inputs.forEach(this::add);
    facts.figures().addMeasured(measurement);
    boolean isRow = measurement.basis() instanceof Measurement.Basis.Row;
    int figure =
        facts
            .figures()
            .add(
                new LedgerEntry(
                    measurement.id(),
                    label(measurement),
                    LedgerEntry.Kind.NUMBER,
                    measurement.value().toPlainString(),
                    isRow
                        ? new SaidNumber(measurement.value(), measurement.qualifier()).toString()
                        : "",
                    unit(measurement.metric()),
                    origin(measurement, inputs),
                    trade.flags(measurement)));
    trade.shown(figure, measurement);
    return figure;
  }

  private void add(Quantified input) {
    if (input instanceof Amount amount) {
      trade.add(series.period(amount.subject().period()).orElseThrow(), amount);
    } else {
      add((Measurement) input);
    }
  }

  private Origin origin(Measurement measurement, List<Quantified> named) {
    if (measurement.basis() instanceof Measurement.Basis.Row row) {
      Flow flow = row.flow();
      return new Origin.Stated(measurement.id(), "value", facts.places(flow.sources()), flow.at());
    }
    String formula = ((Measurement.Basis.Computed) measurement.basis()).formula();
    List<String> inputs = named.stream().map(Quantified::id).distinct().toList();
    return new Origin.Derived(
        formula,
        inputs,
        inputs.isEmpty() ? facts.places(trade.citations(measurement)) : List.of(),
        List.of());
  }

  private String unit(Metric metric) {
    return switch (metric.unit()) {
      case MONEY -> trade.unit();
      case PER_CENT -> "%";
      case POINTS -> wording.phrase("unit.percentage-points");
      case NUMBER, COUNT -> "";
    };
  }

  private String label(Measurement measurement) {
    Topic topic = measurement.topic();
    String key = "measure." + measurement.metric().word();
    if (!topic.product().isEmpty()) {
      key += ".product";
    }
    String by = variant(measurement, trade.kind());
    return wording.capital(
        Marks.line(wording.phrase(by.isEmpty() ? key : key + "." + by, parts(topic))));
  }

  /** Measures of one side's sales and of the other's purchases are worded apart. */
  private static String variant(Measurement measurement, FlowKind kind) {
    Topic topic = measurement.topic();
    return switch (measurement.metric()) {
      case FLOW, SUM -> topic.what().isEmpty() ? "" : "by";
      case COVER -> kind == FlowKind.GOODS ? "" : kind.word();
      case PRODUCT_SHARE -> topic.product().isEmpty() ? "others" : "";
      case PARTNER_SHARE,
          RANK,
          PARTNERS,
          COVERAGE,
          PARTNER_CONCENTRATION,
          PARTNER_CONCENTRATION_NORMALISED ->
          topic.what();
      default -> "";
    };
  }

  /** What phrases of measures are filled in with. */
  private Object[] parts(Topic topic) {
    List<Party> parties = dossier.parties();
    String from = topic.from().isEmpty() ? parties.get(0).code() : topic.from();
    String to = topic.to().isEmpty() ? parties.get(1).code() : topic.to();
    return new Object[] {
      name(from),
      name(to),
      period(topic.period()),
      topic.product().isEmpty() ? "" : product(topic.product()),
      period(topic.base()),
      what(topic, from, to)
    };
  }

  private String what(Topic topic, String from, String to) {
    return switch (topic.what()) {
      case "" -> "";
      case "exports", "imports", "turnover", "balance", "sales", "purchases" ->
          wording.phrase(flow() + topic.what(), name(from), name(to));
      default -> name(topic.what());
    };
  }

  private String flow() {
    return trade.kind() == FlowKind.GOODS ? "flow." : "flow." + trade.kind().word() + ".";
  }

  /** The label of a period; a number of periods or digits as it is. */
  private String period(String key) {
    return series.period(key).map(trade::label).orElse(key);
  }

  /** The citations of many views. */
  static Sources sources(Printed... values) {
    Map<String, Citation> distinct = new LinkedHashMap<>();
    for (Printed value : values) {
      value.citations().forEach(one -> distinct.putIfAbsent(one.toString(), one));
    }
    return new Sources(List.copyOf(distinct.values()));
  }
}
