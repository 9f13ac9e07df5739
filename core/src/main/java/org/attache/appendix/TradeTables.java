package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.Formula;
import org.attache.dossier.Flow;
import org.attache.dossier.Good;
import org.attache.dossier.Measure;
import org.attache.dossier.SaidNumber;
import org.attache.dossier.StatedTotal;
import org.attache.dossier.Valuation;
import org.attache.trade.Amount;
import org.attache.trade.Derivation;
import org.attache.trade.Indicator;
import org.attache.trade.TradePeriod;

/** The tables that trade is computed from and checked against. */
final class TradeTables {

  /** The tables' keys among the words, from which their names are made. */
  static final String FLOWS = "flows";

  static final String STATED = "stated";

  private final Page page;

  TradeTables(Page page) {
    this.page = page;
  }

  /** The trade table row by row; what each row counts as is what the series adds up. */
  List<DataTable> flows() {
    return FlowTable.between(page);
  }

  /** What sources state of totals, beside what the flows give. */
  List<DataTable> stated() {
    TableMaker<StatedTotal> table = new TableMaker<>(page, STATED);
    Map<StatedTotal, Amount> computed = computed();
    List<StatedTotal> totals = page.dossier().trade().stated();
    return table
        .note(unitNote())
        .text("id", total -> text(total.id()))
        .text("period", total -> text(label(total)))
        .text("measure", total -> text(page.words().of("measure." + word(total.measure()))))
        .text("favours", total -> text(page.party(total.favours())))
        .number("value", said(totals), total -> page.number(total.id(), "value", total.value()))
        .text("said", total -> page.said(total.value()))
        .number(
            "computed",
            computed.values().stream().map(Amount::value),
            total -> computed(total, computed))
        .column(
            "difference",
            ColumnKind.NUMBER,
            decimals(totals),
            total -> difference(total, computed, table))
        .text("agrees", total -> agrees(total, computed))
        .text("sources", page::sources)
        .build(totals);
  }

  List<DataTable> goods() {
    return new TableMaker<Good>(page, "goods")
        .text("id", good -> text(good.id()))
        .text("from", good -> text(page.party(good.from())))
        .text("goods", good -> page.markdown(good.name()))
        .text("code", good -> text(good.code()))
        .text("sources", page::sources)
        .build(page.dossier().trade().goods());
  }

  /** Which direction's level a row is counted in, in the words of the flows table. */
  static String countsAs(Page page, Indicator indicator) {
    return page.words().of("counts." + indicator.word());
  }

  private String unitNote() {
    return unitNote(page);
  }

  static String unitNote(Page page) {
    return page.words()
        .of(
            "unitNote",
            page.wording().unit(page.dossier().trade().currency(), page.dossier().trade().unit()));
  }

  static DataCell valuation(Flow flow) {
    return flow.valuation() == Valuation.UNSTATED ? Page.EMPTY : text(flow.valuation().name());
  }

  private Map<StatedTotal, Amount> computed() {
    Map<StatedTotal, Amount> computed = new HashMap<>();
    for (TradePeriod period : page.series().periods()) {
      for (StatedTotal total : period.stated()) {
        (total.measure() == Measure.BALANCE ? period.balance() : period.turnover())
            .filter(amount -> !(amount.derivation() instanceof Derivation.FromTotal))
            .ifPresent(amount -> computed.put(total, amount));
      }
    }
    return computed;
  }

  /** The cell of the series that has the same period: a sum over one row. */
  private DataCell computed(StatedTotal total, Map<StatedTotal, Amount> computed) {
    Optional<Amount> amount = Optional.ofNullable(computed.get(total));
    String column = page.words().heading(SeriesTable.KEY, word(total.measure()));
    Formula lookUp =
        new Formula.SumWhere(
            TableMaker.name(SeriesTable.KEY),
            column,
            List.of(
                new Formula.Match(
                    page.words().heading(SeriesTable.KEY, "period"),
                    page.words().heading(STATED, "period"),
                    true)));
    return amount
        .<DataCell>map(known -> new DataCell.Computed(lookUp, known.value(), ""))
        .orElse(Page.EMPTY);
  }

  private DataCell difference(
      StatedTotal total, Map<StatedTotal, Amount> computed, TableMaker<StatedTotal> table) {
    Optional<Amount> amount = Optional.ofNullable(computed.get(total));
    Formula difference =
        new Formula.Minus(
            new Formula.SameRow(table.heading("value")),
            new Formula.SameRow(table.heading("computed")));
    return amount
        .filter(known -> total.value().isPresent())
        .map(known -> total.value().value().value().subtract(known.value()))
        .<DataCell>map(value -> new DataCell.Computed(difference, value, ""))
        .orElse(Page.EMPTY);
  }

  private DataCell agrees(StatedTotal total, Map<StatedTotal, Amount> computed) {
    return Optional.ofNullable(computed.get(total))
        .map(amount -> amount.confirmedBy().contains(total) ? "agrees.yes" : "agrees.no")
        .map(key -> text(page.words().of(key)))
        .orElse(Page.EMPTY);
  }

  private String label(StatedTotal total) {
    return page.series().periods().stream()
        .filter(period -> period.stated().contains(total))
        .findFirst()
        .map(TradePeriod::label)
        .orElse(total.year().text());
  }

  private static String word(Measure measure) {
    return measure == Measure.BALANCE ? "balance" : "turnover";
  }

  /** Fixed, for a difference of zero must not show what binary fractions leave. */
  private static int decimals(List<StatedTotal> totals) {
    return said(totals).mapToInt(BigDecimal::scale).max().orElse(0);
  }

  private static Stream<BigDecimal> said(List<StatedTotal> totals) {
    return totals.stream()
        .flatMap(total -> total.value().optional().stream())
        .map(SaidNumber::value);
  }
}
