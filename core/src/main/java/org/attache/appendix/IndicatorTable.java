package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.brief.ChartKind;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.Choices;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.DataTable.TableChart;
import org.attache.brief.Formula;
import org.attache.dossier.EdtfDate;
import org.attache.trade.Amount;
import org.attache.trade.Indicator;
import org.attache.trade.TradePeriod;

/**
 * Index numbers and average yearly growth against a base year that readers may change.
 *
 * <p>An index is the level ÷ the level of the base year × 100. Average yearly growth is (level ÷
 * level of the base year) ^ (1 ÷ years between) − 1, and 0 in the base year itself; from or to
 * nothing there is none.
 */
final class IndicatorTable {

  private static final String KEY = "indicators";
  private static final String BASE = "basePeriod";
  private static final String PERIOD = "period";
  private static final String YEAR = "year";
  private static final String YEARS = "years";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Of these a multiple says something; a balance may change sides. */
  private static final List<Indicator> LEVELS =
      List.of(Indicator.EXPORTS, Indicator.IMPORTS, Indicator.TURNOVER);

  private final Page page;
  private final List<TradePeriod> years;
  private final TableMaker<TradePeriod> table;

  IndicatorTable(Page page) {
    this.page = page;
    this.years = page.series().periods().stream().filter(IndicatorTable::isYear).toList();
    this.table = new TableMaker<>(page, KEY);
  }

  /** The base year in a table of its own, then the indicators; nothing without two years. */
  List<DataTable> tables() {
    Optional<TradePeriod> base =
        years.stream()
            .filter(IndicatorTable::isWhole)
            .findFirst()
            .or(() -> years.stream().filter(year -> year.turnover().isPresent()).findFirst());
    if (base.isEmpty() || years.size() < 2) {
      return List.of();
    }
    List<DataTable> tables = new ArrayList<>();
    tables.addAll(setting(base.get()));
    tables.addAll(indicators(base.get()));
    return tables;
  }

  /** Only whole years, however uncertain, are so many years apart. */
  private static boolean isYear(TradePeriod period) {
    EdtfDate date = period.date();
    return date.precision() == EdtfDate.Precision.YEAR
        && !period.key().contains("_")
        && date.earliest().getYear() == date.latest().getYear();
  }

  /** Whether something can be measured against every level of a year. */
  private static boolean isWhole(TradePeriod year) {
    return LEVELS.stream()
        .allMatch(
            one -> year.level(one).filter(amount -> amount.value().signum() != 0).isPresent());
  }

  private List<DataTable> setting(TradePeriod base) {
    return new TableMaker<TradePeriod>(page, BASE)
        .text("setting", period -> text(page.words().of("basePeriod.name")))
        .setting(
            "chosen",
            new Choices(TableMaker.name(KEY), table.heading(PERIOD)),
            period -> text(period.label()))
        .text("effect", period -> text(page.words().of("basePeriod.meaning")))
        .build(List.of(base));
  }

  private List<DataTable> indicators(TradePeriod base) {
    table
        .text(PERIOD, period -> text(period.label()))
        .column(YEAR, ColumnKind.NUMBER, 0, period -> number(year(period)))
        .column(YEARS, ColumnKind.NUMBER, 0, period -> years(period, base));
    for (Indicator indicator : LEVELS) {
      Formula ratio = new Formula.Over(level(indicator), atBase(indicator));
      Formula index =
          unlessNoBase(indicator, new Formula.Times(ratio, new Formula.Constant(HUNDRED)));
      table.column(
          indicator.word() + ".index",
          ColumnKind.NUMBER,
          Amount.PER_CENT_DECIMALS,
          period -> cell(index, ratio(period, base, indicator).map(HUNDRED::multiply)));
    }
    for (Indicator indicator : LEVELS) {
      Formula growth = yearlyGrowth(indicator);
      table.column(
          indicator.word() + ".cagr",
          ColumnKind.PERCENT,
          Amount.PER_CENT_DECIMALS,
          period ->
              cell(
                  growth,
                  ratio(period, base, indicator)
                      .filter(ratio -> ratio.signum() != 0)
                      .map(ratio -> yearlyGrowth(ratio, year(period) - year(base)))));
    }
    addChart(base);
    return table.build(years);
  }

  private Formula yearlyGrowth(Indicator indicator) {
    Formula one = new Formula.Constant(BigDecimal.ONE);
    Formula between = new Formula.SameRow(table.heading(YEARS));
    Formula root =
        new Formula.Power(
            new Formula.Over(level(indicator), atBase(indicator)), new Formula.Over(one, between));
    return new Formula.UnlessZero(between, unlessNoBase(indicator, new Formula.Minus(root, one)));
  }

  /** Words where the year that somebody chose has no level to measure against. */
  private Formula unlessNoBase(Indicator indicator, Formula value) {
    return new Formula.WordsIfZero(atBase(indicator), page.words().of("indicators.noBase"), value);
  }

  private static BigDecimal yearlyGrowth(BigDecimal ratio, int years) {
    return years == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(Math.pow(ratio.doubleValue(), 1.0 / years) - 1);
  }

  private static int year(TradePeriod period) {
    return period.date().earliest().getYear();
  }

  private static DataCell number(int number) {
    return new DataCell.Number(BigDecimal.valueOf(number), "");
  }

  private DataCell years(TradePeriod period, TradePeriod base) {
    Formula between =
        new Formula.Minus(
            new Formula.SameRow(table.heading(YEAR)),
            new Formula.LookUp(
                TableMaker.name(KEY), table.heading(YEAR), table.heading(PERIOD), setting()));
    return new DataCell.Computed(between, BigDecimal.valueOf(year(period) - year(base)), "");
  }

  private static DataCell cell(Formula formula, Optional<BigDecimal> value) {
    return value
        .<DataCell>map(known -> new DataCell.Computed(formula, known, ""))
        .orElse(Page.EMPTY);
  }

  /** The level as a multiple of that of the base year. */
  private static Optional<BigDecimal> ratio(
      TradePeriod period, TradePeriod base, Indicator indicator) {
    Optional<BigDecimal> whole =
        base.level(indicator).map(Amount::value).filter(value -> value.signum() != 0);
    Optional<BigDecimal> level = period.level(indicator).map(Amount::value);
    return whole.flatMap(known -> level.map(value -> value.divide(known, MathContext.DECIMAL64)));
  }

  private static String setting() {
    return TableMaker.name(BASE);
  }

  private Formula level(Indicator indicator) {
    return new Formula.SumWhere(
        TableMaker.name(SeriesTable.KEY),
        page.words().heading(SeriesTable.KEY, indicator.word()),
        List.of(
            new Formula.Match(
                page.words().heading(SeriesTable.KEY, PERIOD), table.heading(PERIOD), true)));
  }

  private Formula atBase(Indicator indicator) {
    return new Formula.LookUp(
        TableMaker.name(SeriesTable.KEY),
        page.words().heading(SeriesTable.KEY, indicator.word()),
        page.words().heading(SeriesTable.KEY, PERIOD),
        setting());
  }

  /** Two points are no line. */
  private void addChart(TradePeriod base) {
    List<Indicator> drawn =
        LEVELS.stream()
            .filter(one -> years.stream().allMatch(year -> ratio(year, base, one).isPresent()))
            .toList();
    if (years.size() < 3 || drawn.isEmpty()) {
      return;
    }
    TradePeriod last = years.get(years.size() - 1);
    StringBuilder alt = new StringBuilder(page.words().of("indicators.chart")).append('.');
    for (Indicator indicator : drawn) {
      BigDecimal index = ratio(last, base, indicator).orElseThrow().multiply(HUNDRED);
      String shown =
          page.wording().number(index.setScale(Amount.PER_CENT_DECIMALS, RoundingMode.HALF_UP));
      alt.append(' ')
          .append(
              page.words()
                  .of(
                      "indicators.chart.alt",
                      last.label(),
                      table.heading(indicator.word() + ".index"),
                      shown));
    }
    table.chart(
        new TableChart(
            ChartKind.LINE,
            page.words().of("indicators.chart"),
            page.words().of("indicators.chart.unit"),
            table.heading(PERIOD),
            drawn.stream().map(one -> table.heading(one.word() + ".index")).toList(),
            alt.toString()));
  }
}
