package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.util.List;
import java.util.Optional;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.Formula;
import org.attache.trade.Amount;
import org.attache.trade.Aspect;
import org.attache.trade.Indicator;
import org.attache.trade.TradePeriod;

/** How trade changed from the period before, computed from the table of trade by period. */
final class ChangeTable {

  private static final String KEY = "changes";
  private static final String PERIOD = "period";
  private static final String BEFORE = "comparedWith";

  private final Page page;
  private final TableMaker<TradePeriod> table;

  ChangeTable(Page page) {
    this.page = page;
    this.table = new TableMaker<>(page, KEY);
  }

  List<DataTable> table() {
    List<TradePeriod> periods =
        page.series().periods().stream().filter(ChangeTable::hasChange).toList();
    table
        .note(
            page.words()
                .of(
                    "unitNote",
                    page.wording().unit(page.series().currency(), page.series().unit())))
        .text(PERIOD, period -> text(period.label()))
        .text(BEFORE, period -> text(label(period.previous())));
    for (Indicator indicator : Indicator.values()) {
      Formula change = change(indicator);
      table.money(
          word(indicator, Aspect.CHANGE),
          periods.stream().flatMap(period -> period.change(indicator).stream()).map(Amount::value),
          period -> cell(period.change(indicator), change));
      Formula growth = growth(indicator);
      table.column(
          word(indicator, Aspect.GROWTH),
          ColumnKind.PERCENT,
          Amount.PER_CENT_DECIMALS,
          period -> cell(period.growth(indicator), growth));
    }
    return table.build(periods);
  }

  private static boolean hasChange(TradePeriod period) {
    for (Indicator indicator : Indicator.values()) {
      if (period.change(indicator).isPresent() || period.growth(indicator).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static String word(Indicator indicator, Aspect aspect) {
    return indicator.word() + "." + aspect.word();
  }

  private String label(String key) {
    return page.series().period(key).map(TradePeriod::label).orElse(key);
  }

  private DataCell cell(Optional<Amount> amount, Formula formula) {
    return amount
        .<DataCell>map(
            known ->
                new DataCell.Computed(formula, SeriesTable.value(known), page.known(known.id())))
        .orElse(Page.EMPTY);
  }

  private Formula change(Indicator indicator) {
    return new Formula.Minus(level(indicator, PERIOD), level(indicator, BEFORE));
  }

  private Formula growth(Indicator indicator) {
    return new Formula.Over(
        new Formula.SameRow(table.heading(word(indicator, Aspect.CHANGE))),
        level(indicator, BEFORE));
  }

  /** The level in the period that a column names: a sum over the one row of that period. */
  private Formula level(Indicator indicator, String period) {
    return new Formula.SumWhere(
        TableMaker.name(SeriesTable.KEY),
        page.words().heading(SeriesTable.KEY, indicator.word()),
        List.of(
            new Formula.Match(
                page.words().heading(SeriesTable.KEY, PERIOD), table.heading(period), true)));
  }
}
