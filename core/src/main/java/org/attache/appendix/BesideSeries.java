package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.Formula;
import org.attache.dossier.FlowKind;
import org.attache.trade.Amount;
import org.attache.trade.Aspect;
import org.attache.trade.Derivation;
import org.attache.trade.Indicator;
import org.attache.trade.TradePeriod;
import org.attache.trade.TradeSeries;

/** Services and investment by period, computed by the workbook from their own rows alone. */
final class BesideSeries {

  private static final String KEY = "besideByPeriod";
  private static final String KIND = "kind";
  private static final String WRITTEN = "edtf";
  private static final String BEFORE = "comparedWith";

  private final Page page;
  private final TableMaker<Row> table;
  private final List<Row> rows = new ArrayList<>();

  /** A period of one kind. */
  private record Row(FlowKind kind, TradeSeries series, TradePeriod period) {

    Optional<Amount> amount(Indicator indicator, Aspect aspect) {
      return switch (aspect) {
        case LEVEL -> period.level(indicator);
        case CHANGE -> period.change(indicator);
        case GROWTH -> period.growth(indicator);
        case SHARE -> period.share(indicator);
        case PRODUCT -> Optional.empty();
      };
    }
  }

  BesideSeries(Page page) {
    this.page = page;
    this.table = new TableMaker<>(page, KEY);
    for (FlowKind kind : FlowKind.BESIDE_GOODS) {
      TradeSeries series = TradeSeries.of(page.dossier(), kind);
      series.periods().forEach(period -> rows.add(new Row(kind, series, period)));
    }
  }

  List<DataTable> table() {
    table
        .note(TradeTables.unitNote(page))
        .text(KIND, row -> text(BesideTable.kind(page, row.kind())))
        .text("period", row -> text(row.period().label()))
        .text(WRITTEN, row -> text(row.period().date().text()));
    for (Indicator indicator : Indicator.values()) {
      column(indicator, Aspect.LEVEL, level(indicator));
    }
    table.text("favours", row -> text(page.party(row.period().favours())));
    column(Indicator.EXPORTS, Aspect.SHARE, share(Indicator.EXPORTS));
    column(Indicator.IMPORTS, Aspect.SHARE, share(Indicator.IMPORTS));
    table.text(BEFORE, row -> text(before(row)));
    for (Indicator indicator : Indicator.values()) {
      column(indicator, Aspect.CHANGE, change(indicator));
      column(indicator, Aspect.GROWTH, growth(indicator));
    }
    return table.build(rows);
  }

  private void column(Indicator indicator, Aspect aspect, Formula formula) {
    if (aspect == Aspect.GROWTH || aspect == Aspect.SHARE) {
      table.column(
          word(indicator, aspect),
          ColumnKind.PERCENT,
          Amount.PER_CENT_DECIMALS,
          row -> cell(row.amount(indicator, aspect), formula));
      return;
    }
    Stream<BigDecimal> amounts =
        rows.stream().flatMap(row -> row.amount(indicator, aspect).stream()).map(Amount::value);
    table.number(
        word(indicator, aspect), amounts, row -> cell(row.amount(indicator, aspect), formula));
  }

  private static String word(Indicator indicator, Aspect aspect) {
    return aspect == Aspect.LEVEL ? indicator.word() : indicator.word() + "." + aspect.word();
  }

  /** The period that a change leads from, as written, where anything is compared with it. */
  private static String before(Row row) {
    boolean isCompared =
        Stream.of(Indicator.values())
            .anyMatch(indicator -> row.period().change(indicator).isPresent());
    return isCompared
        ? row.series()
            .period(row.period().previous())
            .map(period -> period.date().text())
            .orElse("")
        : "";
  }

  private DataCell cell(Optional<Amount> amount, Formula formula) {
    return amount.map(known -> cell(known, formula)).orElse(Page.EMPTY);
  }

  private DataCell cell(Amount amount, Formula formula) {
    String figure = page.known(amount.id());
    return amount.derivation() instanceof Derivation.FromTotal
        ? new DataCell.Number(amount.value(), figure)
        : new DataCell.Computed(formula, SeriesTable.value(amount), figure);
  }

  private Formula level(Indicator indicator) {
    Formula exports = new Formula.SameRow(table.heading(Indicator.EXPORTS.word()));
    Formula imports = new Formula.SameRow(table.heading(Indicator.IMPORTS.word()));
    return switch (indicator) {
      case EXPORTS, IMPORTS -> rows(indicator);
      case TURNOVER -> new Formula.Plus(exports, imports);
      case BALANCE -> new Formula.Size(new Formula.Minus(exports, imports));
    };
  }

  /** The rows of the same kind and period that go this way. */
  private Formula rows(Indicator way) {
    String of = BesideTable.KEY;
    return new Formula.SumWhere(
        TableMaker.name(of),
        page.words().heading(of, "value"),
        List.of(
            new Formula.Match(page.words().heading(of, KIND), table.heading(KIND), true),
            new Formula.Match(page.words().heading(of, "period"), table.heading(WRITTEN), true),
            new Formula.Match(
                page.words().heading(of, "countsAs"), BesideTable.counts(page, way), false)));
  }

  private Formula share(Indicator way) {
    return new Formula.Over(
        new Formula.SameRow(table.heading(way.word())),
        new Formula.SameRow(table.heading(Indicator.TURNOVER.word())));
  }

  private Formula change(Indicator indicator) {
    return new Formula.Minus(
        new Formula.SameRow(table.heading(word(indicator, Aspect.LEVEL))), earlier(indicator));
  }

  private Formula growth(Indicator indicator) {
    return new Formula.Over(
        new Formula.SameRow(table.heading(word(indicator, Aspect.CHANGE))), earlier(indicator));
  }

  /** The level of the same kind in the period that the row is compared with. */
  private Formula earlier(Indicator indicator) {
    return new Formula.SumWhere(
        TableMaker.name(KEY),
        table.heading(indicator.word()),
        List.of(
            new Formula.Match(table.heading(KIND), table.heading(KIND), true),
            new Formula.Match(table.heading(WRITTEN), table.heading(BEFORE), true)));
  }
}
