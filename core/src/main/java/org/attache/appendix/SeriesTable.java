package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.attache.brief.ChartKind;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.DataTable.TableChart;
import org.attache.brief.Formula;
import org.attache.trade.Amount;
import org.attache.trade.Aspect;
import org.attache.trade.Derivation;
import org.attache.trade.Indicator;
import org.attache.trade.TradePeriod;

/** Trade by period, computed by the workbook from the rows of the flows table. */
final class SeriesTable {

  static final String KEY = "trade";

  private final Page page;
  private final List<TradePeriod> periods;
  private final TableMaker<TradePeriod> table;

  SeriesTable(Page page) {
    this.page = page;
    this.periods = page.series().periods();
    this.table = new TableMaker<>(page, KEY);
  }

  List<DataTable> table() {
    if (periods.isEmpty()) {
      return List.of();
    }
    String unit = page.wording().unit(page.series().currency(), page.series().unit());
    table.note(page.words().of("unitNote", unit));
    periods.forEach(
        period ->
            period
                .note()
                .ifPresent(note -> table.note(period.label() + ": " + page.plain().apply(note))));
    table
        .text("period", period -> text(period.label()))
        .text("edtf", period -> text(period.date().text()));
    for (Indicator indicator : Indicator.values()) {
      money(indicator.word(), indicator, Aspect.LEVEL);
    }
    table.text("favours", period -> text(page.party(period.favours())));
    percent(Indicator.EXPORTS, Aspect.SHARE);
    percent(Indicator.IMPORTS, Aspect.SHARE);
    addChart(unit, Indicator.EXPORTS, Indicator.IMPORTS);
    addChart(unit, Indicator.TURNOVER, Indicator.BALANCE);
    return table.build(periods);
  }

  private void money(String column, Indicator indicator, Aspect aspect) {
    Formula formula = level(indicator);
    table.money(
        column,
        periods.stream()
            .flatMap(period -> amount(period, indicator, aspect).stream())
            .map(Amount::value),
        period -> cell(amount(period, indicator, aspect), formula));
  }

  private void percent(Indicator indicator, Aspect aspect) {
    Formula formula =
        new Formula.Over(same(indicator, Aspect.LEVEL), same(Indicator.TURNOVER, Aspect.LEVEL));
    table.column(
        word(indicator, aspect),
        ColumnKind.PERCENT,
        Amount.PER_CENT_DECIMALS,
        period -> cell(amount(period, indicator, aspect), formula));
  }

  private static String word(Indicator indicator, Aspect aspect) {
    return aspect == Aspect.LEVEL ? indicator.word() : indicator.word() + "." + aspect.word();
  }

  private static Optional<Amount> amount(TradePeriod period, Indicator indicator, Aspect aspect) {
    return switch (aspect) {
      case LEVEL -> period.level(indicator);
      case SHARE -> period.share(indicator);
      case CHANGE, GROWTH, PRODUCT -> Optional.empty();
    };
  }

  private DataCell cell(Optional<Amount> amount, Formula formula) {
    return amount.map(known -> cell(known, formula)).orElse(Page.EMPTY);
  }

  private DataCell cell(Amount amount, Formula formula) {
    String figure = page.known(amount.id());
    if (amount.derivation() instanceof Derivation.FromTotal) {
      return new DataCell.Number(amount.value(), figure);
    }
    return new DataCell.Computed(formula, value(amount), figure);
  }

  /** As Excel computes it: a share or rate is a fraction that is shown as a percentage. */
  static BigDecimal value(Amount amount) {
    return amount.derivation() instanceof Derivation.Ratio ratio
        ? ratio.part().value().divide(ratio.whole().value(), MathContext.DECIMAL64)
        : amount.value();
  }

  private Formula level(Indicator indicator) {
    Formula exports = same(Indicator.EXPORTS, Aspect.LEVEL);
    Formula imports = same(Indicator.IMPORTS, Aspect.LEVEL);
    return switch (indicator) {
      case EXPORTS, IMPORTS -> flows(indicator);
      case TURNOVER -> new Formula.Plus(exports, imports);
      case BALANCE -> new Formula.Size(new Formula.Minus(exports, imports));
    };
  }

  /** The rows of the flows table that count as this direction in this period. */
  private Formula flows(Indicator indicator) {
    Words words = page.words();
    String flows = TradeTables.FLOWS;
    return new Formula.SumWhere(
        TableMaker.name(flows),
        words.heading(flows, "value"),
        List.of(
            new Formula.Match(words.heading(flows, "period"), table.heading("edtf"), true),
            new Formula.Match(
                words.heading(flows, "countsAs"), TradeTables.countsAs(page, indicator), false)));
  }

  private Formula same(Indicator indicator, Aspect aspect) {
    return new Formula.SameRow(table.heading(word(indicator, aspect)));
  }

  private void addChart(String unit, Indicator first, Indicator second) {
    boolean isComplete =
        periods.stream()
            .allMatch(
                period -> period.level(first).isPresent() && period.level(second).isPresent());
    if (!isComplete) {
      return;
    }
    String title = title(first);
    table.chart(
        new TableChart(
            ChartKind.COLUMN,
            title,
            page.wording().capital(unit),
            table.heading("period"),
            List.of(table.heading(first.word()), table.heading(second.word())),
            title + ". " + alt(first, second)));
  }

  /** What the chart shows: in the chart of directions, who sells more of late. */
  private String title(Indicator first) {
    String favours = periods.get(periods.size() - 1).favours();
    return first == Indicator.EXPORTS && !favours.isEmpty()
        ? page.words().of("trade.chart.surplus", page.wording().capital(page.party(favours)))
        : page.words().of("trade.chart." + first.word());
  }

  private String alt(Indicator first, Indicator second) {
    StringJoiner sentences = new StringJoiner(" ");
    for (TradePeriod period : periods) {
      sentences.add(
          page.words()
              .of(
                  "trade.chart.alt",
                  period.label(),
                  table.heading(first.word()),
                  number(period, first),
                  table.heading(second.word()),
                  number(period, second)));
    }
    return sentences.toString();
  }

  private String number(TradePeriod period, Indicator indicator) {
    return page.wording().number(page.digits().shown(period.level(indicator).orElseThrow()));
  }
}
