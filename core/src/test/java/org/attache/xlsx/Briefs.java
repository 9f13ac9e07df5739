package org.attache.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.Brief;
import org.attache.brief.ChartKind;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.Column;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.DataTable.TableChart;
import org.attache.brief.Direction;
import org.attache.brief.Formula;
import org.attache.brief.Front;
import org.attache.brief.Label;
import org.attache.brief.Labels;
import org.attache.brief.Ledger;
import org.attache.theme.TestThemes;

/** Briefs with an appendix, as tests of the workbook need them. */
final class Briefs {

  static final int FIRST_YEAR = 2012;
  static final int LAST_YEAR = 2020;
  private static final double[] EXPORTS = {38.9, 42, 37.3, 45.6, 35.2, 44.8, 38, 35.1, 37};
  private static final double[] IMPORTS = {17.2, 15.9, 20.4, 11.9, 12.6, 16.2, 12.3, 15.1, 15};

  private Briefs() {}

  /** A brief with these tables. */
  static Brief of(DataTable... tables) {
    return of(Direction.LEFT_TO_RIGHT, "en", tables);
  }

  static Brief of(Direction direction, String language, DataTable... tables) {
    Front front =
        new Front(
            "Pakistan and Belarus at thirty",
            "Bilateral relations brief",
            LocalDate.of(2024, 2, 3),
            "3 February 2024",
            "Public",
            List.of("Aisha Example, Institute of Examples", "B. Writer"),
            List.of("Pakistan", "Belarus", "trade"),
            "The figures behind the brief, each with its source, to audit and to continue.",
            language,
            direction);
    return new Brief(
        front,
        TestThemes.plain(),
        labels(),
        List.of(),
        List.of(),
        List.of(),
        List.of(tables),
        Ledger.EMPTY,
        List.of(),
        List.of());
  }

  static Labels labels() {
    Map<Label, String> words = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      words.put(label, label.name().charAt(0) + label.name().substring(1).toLowerCase());
    }
    words.put(Label.TABLE_COUNT, "This sheet contains {0} table.");
    words.put(Label.BACK_TO_CONTENTS, "Back to contents");
    words.put(Label.NOTE_TEXT, "Note text");
    words.put(Label.CUT_TEXT, "A text longer than a cell can hold is cut and ends in three dots.");
    return new Labels(words);
  }

  /** Flows, a table computed from them with charts, agreements: an ordinary appendix. */
  static Brief ordinary() {
    return of(flows(), byYear(), agreements());
  }

  static DataTable flows() {
    List<List<DataCell>> rows = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      int at = year - FIRST_YEAR;
      rows.add(flow(year, "Belarus", "Pakistan", EXPORTS[at], "Machines and potash"));
      rows.add(flow(year, "Pakistan", "Belarus", IMPORTS[at], "Rice, textiles and fruit"));
    }
    return new DataTable(
        "Flows",
        "Flows",
        "Goods trade between Belarus and Pakistan, 2012 to 2020",
        List.of("Values are in million US dollars at current prices."),
        "Raza and Nawaz (2021), paragraph 14",
        List.of(number("Year", 0), text("From"), text("To"), text("Goods"), number("Value", 1)),
        rows,
        List.of());
  }

  private static List<DataCell> flow(int year, String from, String to, double value, String goods) {
    return List.of(
        new DataCell.Number(BigDecimal.valueOf(year), ""),
        new DataCell.Text(from),
        new DataCell.Text(to),
        new DataCell.Text(goods),
        new DataCell.Number(BigDecimal.valueOf(value), "flow." + year + "." + from));
  }

  static DataTable byYear() {
    List<List<DataCell>> rows = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      int at = year - FIRST_YEAR;
      rows.add(
          List.of(
              new DataCell.Number(BigDecimal.valueOf(year), ""),
              computed(sum("Belarus"), EXPORTS[at], ""),
              computed(sum("Pakistan"), IMPORTS[at], ""),
              computed(
                  new Formula.Plus(own("Exports"), own("Imports")),
                  EXPORTS[at] + IMPORTS[at],
                  "turnover." + year),
              computed(
                  new Formula.Minus(own("Exports"), own("Imports")), EXPORTS[at] - IMPORTS[at], ""),
              at == 0 ? new DataCell.Empty() : growth(at)));
    }
    return new DataTable(
        "TradeByYear",
        "Trade by year",
        "Goods trade by year",
        List.of(
            "Values are in million US dollars at current prices, as Belarus reports them.",
            "Growth is the turnover of the year over that of the year before, less one.",
            "A blank cell means that there is no year before."),
        "Flows, on the sheet of that name",
        List.of(
            number("Year", 0),
            number("Exports", 1),
            number("Imports", 1),
            number("Turnover", 1),
            number("Balance", 1),
            number("Growth of turnover", 3)),
        rows,
        charts());
  }

  private static List<TableChart> charts() {
    List<TableChart> charts = new ArrayList<>();
    charts.add(chart(ChartKind.COLUMN, "Belarus sells more than it buys", "Exports", "Imports"));
    charts.add(chart(ChartKind.LINE, "Turnover has not grown", "Turnover", "Balance"));
    charts.add(chart(ChartKind.STACKED_COLUMN, "Both directions together", "Exports", "Imports"));
    charts.add(chart(ChartKind.BAR, "Turnover, year by year", "Turnover"));
    charts.add(chart(ChartKind.STACKED_BAR, "Together, lying", "Exports", "Imports"));
    charts.add(chart(ChartKind.STACKED_AREA, "Together, filled", "Exports", "Imports"));
    charts.add(chart(ChartKind.SLOPE, "From first to last", "Exports", "Imports"));
    charts.add(chart(ChartKind.SCATTER, "One against the other", "Exports", "Imports"));
    charts.add(chart(ChartKind.PIE, "Exports of all years", "Exports"));
    charts.add(chart(ChartKind.DOUGHNUT, "Imports of all years", "Imports"));
    charts.add(chart(ChartKind.DUMBBELL, "How far apart", "Exports", "Imports"));
    charts.add(chart(ChartKind.AREA, "Exports fill most of it", "Exports", "Imports"));
    return charts;
  }

  static TableChart chart(ChartKind kind, String title, String... series) {
    return new TableChart(
        kind,
        title,
        "Goods, million US dollars",
        "Year",
        List.of(series),
        title + ": the data are in the table beside the chart.");
  }

  private static DataCell growth(int at) {
    double before = EXPORTS[at - 1] + IMPORTS[at - 1];
    return computed(
        new Formula.Minus(
            new Formula.Over(own("Turnover"), new Formula.RowAbove("Turnover", 1)),
            new Formula.Over(own("Turnover"), own("Turnover"))),
        (EXPORTS[at] + IMPORTS[at]) / before - 1,
        "");
  }

  static Formula own(String column) {
    return new Formula.SameRow(column);
  }

  private static Formula sum(String from) {
    return new Formula.SumWhere(
        "Flows",
        "Value",
        List.of(new Formula.Match("Year", "Year", true), new Formula.Match("From", from, false)));
  }

  static DataCell computed(Formula formula, double value, String figure) {
    return new DataCell.Computed(
        formula, BigDecimal.valueOf(Math.round(value * 1e9), 9).stripTrailingZeros(), figure);
  }

  static DataTable agreements() {
    return new DataTable(
        "Agreements",
        "Agreements",
        "Agreements in force or signed",
        List.of("A blank cell means that no source gives the text."),
        "Both articles",
        List.of(
            text("Agreement"),
            new Column("Signed", ColumnKind.DATE, 0),
            new Column("Text", ColumnKind.LINK, 0),
            new Column("Figure", ColumnKind.LINK, 0)),
        List.of(
            List.of(
                new DataCell.Text("Islamabad Declaration on the establishment of a partnership"),
                new DataCell.Date(LocalDate.of(2015, 5, 29)),
                new DataCell.Link("https://example.org/a b?x=1&y=2", "Islamabad Declaration"),
                new DataCell.Link("#turnover.2019", "Turnover in 2019")),
            List.of(
                new DataCell.Text("Treaty of Friendship and Cooperation"),
                new DataCell.Date(LocalDate.of(2015, 8, 10)),
                new DataCell.Empty(),
                new DataCell.Link("#Flows", "Flows"))),
        List.of());
  }

  static Column text(String heading) {
    return new Column(heading, ColumnKind.TEXT, 0);
  }

  static Column number(String heading, int decimals) {
    return new Column(heading, ColumnKind.NUMBER, decimals);
  }

  /** A table of texts under one heading. */
  static DataTable texts(String name, String sheet, String... texts) {
    List<List<DataCell>> rows = new ArrayList<>();
    for (String one : texts) {
      rows.add(List.of(new DataCell.Text(one)));
    }
    return new DataTable(name, sheet, name, List.of(), "", List.of(text("Text")), rows, List.of());
  }
}
