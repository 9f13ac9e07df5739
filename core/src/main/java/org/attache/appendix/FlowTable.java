package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.dossier.Citation;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Flow;
import org.attache.trade.CountedFlows;
import org.attache.trade.Indicator;
import org.attache.trade.TradePeriod;

/** The trade table row by row: it may have a million, so what rows share is worded once. */
final class FlowTable {

  /** What is worded once; more different words than these are not kept. */
  private static final int MOST_KEPT = 10_000;

  private final Page page;
  private final List<Flow> flows;
  private final CountedFlows counted;
  private final Function<EdtfDate, DataCell> periods;
  private final Function<String, DataCell> parties;
  private final Function<String, DataCell> products;
  private final Function<Place, DataCell> places;
  private final DataCell notCounted;
  private final Map<Indicator, DataCell> counts = new HashMap<>();

  FlowTable(Page page) {
    this.page = page;
    this.flows = page.dossier().trade().flows();
    this.counted = CountedFlows.of(page.dossier());
    this.periods = once(date -> text(period(date)));
    this.parties = once(code -> text(page.party(code)));
    this.products =
        once(code -> text(code.equals(Flow.TOTAL) ? page.words().of("allGoods") : code));
    this.places =
        once(
            place ->
                text(page.places(List.of(Citation.parse(place.written(), page.dossier().at())))));
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

  List<DataTable> table() {
    return new TableMaker<Row>(page, TradeTables.FLOWS)
        .note(TradeTables.unitNote(page))
        .text("period", row -> periods.apply(row.flow().year()))
        .text("from", row -> parties.apply(row.flow().from()))
        .text("to", row -> parties.apply(row.flow().to()))
        .text("product", row -> products.apply(row.flow().product()))
        .number("value", values(), this::value)
        .text("said", row -> text(page.wording().said(row.flow().value())))
        .text("countsAs", this::countsAs)
        .text("valuation", row -> TradeTables.valuation(row.flow()))
        .text("reporter", row -> parties.apply(row.flow().reporter()))
        .text("flag", row -> text(row.flow().flag()))
        .text("sources", this::sources)
        .build(rows());
  }

  private Stream<BigDecimal> values() {
    return flows.stream().map(flow -> flow.value().value());
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
    String figure =
        counted.direction(row.index()).map(any -> page.known(counted.id(row.index()))).orElse("");
    return new DataCell.Number(row.flow().value().value(), figure);
  }

  private DataCell countsAs(Row row) {
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
