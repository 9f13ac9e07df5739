package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.dossier.Citation;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Flow;
import org.attache.dossier.Qualifier;
import org.attache.problem.Location;
import org.attache.trade.CountedFlows;
import org.attache.trade.Flags;
import org.attache.trade.Indicator;
import org.attache.trade.Measurement;
import org.attache.trade.TradePeriod;

/** The trade table row by row: it may have a million, so what rows share is worded once. */
final class FlowTable {

  /** What is worded once; more different words than these are not kept. */
  private static final int MOST_KEPT = 10_000;

  private static final String CONTEXT = "context";

  private final Page page;
  private final String key;
  private final List<Flow> flows;
  private final CountedFlows counted;
  private final Function<EdtfDate, DataCell> periods;
  private final Function<String, DataCell> parties;
  private final Function<String, DataCell> products;
  private final Function<String, DataCell> productNames;
  private final Function<Place, DataCell> places;
  private final Map<Object, String> measured = new HashMap<>();
  private final DataCell notCounted;
  private final boolean isQualified;
  private final Set<Integer> scales = new TreeSet<>();
  private final Set<String> letters = new TreeSet<>();
  private final Function<String, DataCell> flags = once(flag -> text(bracketed(flag)));
  private final Map<Indicator, DataCell> counts = new HashMap<>();

  private FlowTable(Page page, String key, List<Flow> flows) {
    this.page = page;
    this.key = key;
    this.flows = flows;
    this.counted = CountedFlows.of(page.dossier());
    this.periods = once(date -> text(period(date)));
    this.parties =
        once(code -> text(code.equals(Flow.WORLD) ? page.words().of("world") : page.party(code)));
    this.products =
        once(code -> text(code.equals(Flow.TOTAL) ? page.words().of("allGoods") : code));
    this.productNames = once(new GoodsNames(page)::name);
    for (Measurement one : page.measured()) {
      if (one.basis() instanceof Measurement.Basis.Row row) {
        measured.putIfAbsent(key(row.flow()), one.id());
      }
    }
    this.places =
        once(
            place ->
                text(page.places(List.of(Citation.parse(place.written(), page.dossier().at())))));
    boolean hasQualified = false;
    for (Flow flow : flows) {
      hasQualified |= flow.value().qualifier() != Qualifier.EXACT;
      scales.add(flow.value().value().scale());
      if (!flow.flag().isEmpty()) {
        letters.addAll(Flags.each(flow.flag()));
      }
    }
    this.isQualified = hasQualified;
    this.notCounted = text(page.words().of("counts.not"));
    for (Indicator indicator : List.of(Indicator.EXPORTS, Indicator.IMPORTS)) {
      counts.put(indicator, text(TradeTables.countsAs(page, indicator)));
    }
  }

  /**
   * A row.
   *
   * @param flow what it says
   * @param index which it is, from 0
   */
  private record Row(Flow flow, int index) {}

  /** A place in a source, wherever it is cited. */
  private record Place(String source, String locator) {
    String written() {
      return locator.isEmpty() ? source : source + "#" + locator;
    }
  }

  /** What the parties trade with each other. */
  static List<DataTable> between(Page page) {
    return new FlowTable(page, TradeTables.FLOWS, page.dossier().trade().flows()).table();
  }

  /** What they trade with others, and the world: never added to anything. */
  static List<DataTable> context(Page page) {
    return new FlowTable(page, CONTEXT, page.dossier().trade().context()).table();
  }

  private List<DataTable> table() {
    TableMaker<Row> table = new TableMaker<Row>(page, key).note(TradeTables.unitNote(page));
    flagNote().ifPresent(table::note);
    return table
        .text("period", row -> periods.apply(row.flow().year()))
        .text("from", row -> parties.apply(row.flow().from()))
        .text("to", row -> parties.apply(row.flow().to()))
        .text("product", row -> products.apply(row.flow().product()))
        .text("productName", row -> productNames.apply(row.flow().product()))
        .number("value", scales.stream().map(scale -> BigDecimal.valueOf(0, scale)), this::value)
        .text("said", this::said)
        .text("countsAs", this::countsAs)
        .text("valuation", row -> TradeTables.valuation(row.flow()))
        .text("reporter", row -> parties.apply(row.flow().reporter()))
        .text("flag", row -> flags.apply(row.flow().flag()))
        .text("sources", this::sources)
        .build(rows());
  }

  /** What the flags of the table mean, as far as they are known. */
  private Optional<String> flagNote() {
    List<String> meanings = new ArrayList<>();
    for (String letter : letters) {
      page.words()
          .find("flag." + letter)
          .ifPresent(words -> meanings.add("[" + letter + "] " + words));
    }
    return meanings.isEmpty()
        ? Optional.empty()
        : Optional.of(page.words().of("flags", String.join(", ", meanings)));
  }

  /** Flags as statistical offices write them beside numbers: [e] [p]; others as they are. */
  private static String bracketed(String flag) {
    return Flags.areLetters(flag) ? Flags.bracketed(Flags.each(flag)) : flag;
  }

  private boolean isContext() {
    return key.equals(CONTEXT);
  }

  private List<Row> rows() {
    return new AbstractList<>() {
      @Override
      public Row get(int index) {
        return new Row(flows.get(index), index);
      }

      @Override
      public int size() {
        return flows.size();
      }
    };
  }

  /** The period as the sheet of trade by period writes it, so that formulas find the row. */
  private String period(EdtfDate date) {
    return page.series()
        .period(TradePeriod.keyOf(date))
        .map(period -> period.date().text())
        .orElse(date.text());
  }

  private DataCell value(Row row) {
    return new DataCell.Number(row.flow().value().value(), figure(row));
  }

  /** The figure that a row states: of those that count the series', of others an indicator's. */
  private String figure(Row row) {
    Optional<Indicator> direction = isContext() ? Optional.empty() : counted.direction(row.index());
    if (direction.isPresent()) {
      return page.known(counted.id(row.index()));
    }
    return measured.isEmpty() ? "" : measured.getOrDefault(key(row.flow()), "");
  }

  /** Where a row stands tells it from all others; one that was never written is itself. */
  private static Object key(Flow flow) {
    return flow.at().equals(Location.NOWHERE) ? flow : flow.at();
  }

  /** Every row's words, unless those of all rows are but the number again. */
  private DataCell said(Row row) {
    return isQualified ? text(page.wording().said(row.flow().value())) : Page.EMPTY;
  }

  private DataCell countsAs(Row row) {
    if (isContext()) {
      return Page.EMPTY;
    }
    return counted
        .direction(row.index())
        .map(direction -> counts.getOrDefault(direction, notCounted))
        .orElse(notCounted);
  }

  private DataCell sources(Row row) {
    List<Citation> cited = row.flow().sources();
    return cited.size() == 1
        ? places.apply(new Place(cited.get(0).source(), cited.get(0).locator()))
        : text(page.places(cited));
  }

  /** Remembers what it gave; never goes over what it remembers, so order does not matter. */
  private static <K> Function<K, DataCell> once(Function<K, DataCell> made) {
    Map<K, DataCell> known = new HashMap<>();
    return key -> {
      DataCell cell = known.get(key);
      if (cell == null) {
        cell = made.apply(key);
        if (known.size() < MOST_KEPT) {
          known.put(key, cell);
        }
      }
      return cell;
    };
  }
}
