package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.Formula;
import org.attache.dossier.Flow;
import org.attache.dossier.Valuation;
import org.attache.trade.Amount;
import org.attache.trade.Derivation;
import org.attache.trade.Indicator;
import org.attache.trade.TradePeriod;

/** What each product makes up of exports and imports, period by period. */
final class ProductTable {

  private static final String KEY = "products";
  private static final String FLOWS = TradeTables.FLOWS;

  /** Each row searches all flows: with more of them a spreadsheet takes minutes to recalculate. */
  private static final int MOST_ROWS = 2_000;

  private final Page page;
  private final TableMaker<Row> table;
  private final GoodsNames names;

  ProductTable(Page page) {
    this.page = page;
    this.table = new TableMaker<>(page, KEY);
    this.names = new GoodsNames(page);
  }

  private record Row(TradePeriod period, Amount amount, Flow flow) {}

  List<DataTable> table() {
    if (size() > MOST_ROWS) {
      return List.of();
    }
    List<Row> rows = rows();
    Formula value = value();
    return table
        .note(
            page.words()
                .of(
                    "unitNote",
                    page.wording().unit(page.series().currency(), page.series().unit())))
        .text("period", row -> text(row.period().label()))
        .text("edtf", row -> text(row.period().date().text()))
        .text("from", row -> text(page.party(row.flow().from())))
        .text("product", row -> text(row.flow().product()))
        .text("productName", row -> names.name(row.flow().product()))
        .text("reporter", row -> text(page.party(row.flow().reporter())))
        .text("valuation", row -> TradeTables.valuation(row.flow()))
        .products(
            "value",
            rows.stream().map(row -> row.amount().value()),
            row ->
                new DataCell.Computed(value, row.amount().value(), page.known(row.amount().id())))
        .column("share", ColumnKind.PERCENT, Amount.PER_CENT_DECIMALS, this::share)
        .build(rows);
  }

  private long size() {
    long size = 0;
    for (TradePeriod period : page.series().periods()) {
      size += period.products(Indicator.EXPORTS).size();
      size += period.products(Indicator.IMPORTS).size();
    }
    return size;
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (TradePeriod period : page.series().periods()) {
      for (Indicator indicator : List.of(Indicator.EXPORTS, Indicator.IMPORTS)) {
        for (Amount amount : period.products(indicator)) {
          if (amount.derivation() instanceof Derivation.FromFlow stated) {
            rows.add(new Row(period, amount, stated.flow()));
          }
        }
      }
    }
    return rows;
  }

  /** The one row of the flows that has the same period, seller, product, reporter and valuation. */
  private Formula value() {
    List<Flow> flows = page.dossier().trade().flows();
    List<Formula.Match> where = new ArrayList<>();
    where.add(match("period", "edtf"));
    where.add(match("from", "from"));
    where.add(match("product", "product"));
    if (flows.stream().anyMatch(flow -> !flow.reporter().isEmpty())) {
      where.add(match("reporter", "reporter"));
    }
    if (flows.stream().anyMatch(flow -> flow.valuation() != Valuation.UNSTATED)) {
      where.add(match("valuation", "valuation"));
    }
    return new Formula.SumWhere(
        TableMaker.name(FLOWS), page.words().heading(FLOWS, "value"), where);
  }

  private Formula.Match match(String flows, String own) {
    return new Formula.Match(page.words().heading(FLOWS, flows), table.heading(own), true);
  }

  /** Of the seller's sales of all goods, as the sheet of trade by period has them. */
  private DataCell share(Row row) {
    Indicator indicator = row.amount().subject().indicator();
    Optional<BigDecimal> whole =
        row.period().level(indicator).map(Amount::value).filter(level -> level.signum() != 0);
    Formula level =
        new Formula.SumWhere(
            TableMaker.name(SeriesTable.KEY),
            page.words().heading(SeriesTable.KEY, indicator.word()),
            List.of(
                new Formula.Match(
                    page.words().heading(SeriesTable.KEY, "period"),
                    table.heading("period"),
                    true)));
    Formula share = new Formula.Over(new Formula.SameRow(table.heading("value")), level);
    return whole
        .map(known -> row.amount().value().divide(known, MathContext.DECIMAL64))
        .<DataCell>map(value -> new DataCell.Computed(share, value, figure(row)))
        .orElse(Page.EMPTY);
  }

  private String figure(Row row) {
    return page.known(row.amount().id() + ".share");
  }
}
