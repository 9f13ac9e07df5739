package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;
import org.attache.dossier.Qualifier;
import org.attache.trade.CountedFlows;
import org.attache.trade.Flags;
import org.attache.trade.Indicator;
import org.attache.trade.TradePeriod;
import org.attache.trade.TradeSeries;

/** Services and investment row by row, each with its kind: none is added to goods. */
final class BesideTable {

  static final String KEY = "beside";

  private final Page page;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A row.
   *
   * @param kind of what it tells
   * @param flow what it says
   * @param period as the sheet by period writes it, so that formulas find the row
   * @param counts which way its period adds it; empty if it does not
   * @param figure the id of the figure that it states; may be empty
   */
  private record Row(FlowKind kind, Flow flow, String period, String counts, String figure) {}

  BesideTable(Page page) {
    this.page = page;
    FlowKind.BESIDE_GOODS.forEach(this::add);
  }

  private void add(FlowKind kind) {
    List<Flow> flows = page.dossier().trade().rows(kind);
    CountedFlows counted = CountedFlows.of(page.dossier(), kind);
    TradeSeries series = TradeSeries.of(page.dossier(), kind);
    for (int i = 0; i < flows.size(); i++) {
      String counts = counted.direction(i).map(way -> counts(page, way)).orElse("");
      String figure = counts.isEmpty() ? "" : page.known(counted.id(i));
      rows.add(new Row(kind, flows.get(i), period(flows.get(i), series), counts, figure));
    }
  }

  /** What a row counts as, in words. */
  static String counts(Page page, Indicator way) {
    return page.words().of(KEY + ".counts." + way.word());
  }

  /** Of what rows tell, in words. */
  static String kind(Page page, FlowKind kind) {
    return page.words().of(KEY + ".kind." + kind.word());
  }

  List<DataTable> table() {
    boolean isQualified =
        rows.stream().anyMatch(row -> row.flow().value().qualifier() != Qualifier.EXACT);
    return new TableMaker<Row>(page, KEY)
        .note(TradeTables.unitNote(page))
        .text("kind", row -> text(kind(page, row.kind())))
        .text("period", row -> text(row.period()))
        .text("from", row -> text(page.party(row.flow().from())))
        .text("to", row -> text(page.party(row.flow().to())))
        .text("item", this::item)
        .number("value", values(), this::value)
        .text(
            "said", row -> isQualified ? text(page.wording().said(row.flow().value())) : Page.EMPTY)
        .text("countsAs", row -> text(row.counts().isEmpty() ? not() : row.counts()))
        .text("reporter", row -> text(page.party(row.flow().reporter())))
        .text("flag", row -> text(flag(row.flow())))
        .text("sources", row -> text(page.places(row.flow().sources())))
        .build(rows);
  }

  private Stream<BigDecimal> values() {
    return rows.stream().map(row -> row.flow().value().value());
  }

  private DataCell value(Row row) {
    return new DataCell.Number(row.flow().value().value(), row.figure());
  }

  private String not() {
    return page.words().of("counts.not");
  }

  private static String period(Flow flow, TradeSeries series) {
    return series
        .period(TradePeriod.keyOf(flow.year()))
        .map(period -> period.date().text())
        .orElse(flow.year().text());
  }

  private DataCell item(Row row) {
    String item = row.flow().product();
    return text(
        row.flow().isTotal()
            ? page.words().of(KEY + ".all")
            : page.wording().phraseOr("item." + row.kind().word() + "." + item, item));
  }

  private static String flag(Flow flow) {
    return Flags.areLetters(flow.flag()) ? Flags.bracketed(Flags.each(flow.flag())) : flow.flag();
  }
}
