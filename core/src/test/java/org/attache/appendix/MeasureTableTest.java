package org.attache.appendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.Formula;
import org.attache.brief.Ledger;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.dossier.Dossier;
import org.attache.problem.Location;
import org.attache.trade.Comparisons;
import org.attache.trade.Courses;
import org.attache.trade.Indicator;
import org.attache.trade.Indicators;
import org.attache.trade.Measurement;
import org.attache.trade.Metric;
import org.attache.trade.MirrorLine;
import org.attache.trade.Outcome;
import org.attache.trade.Potential;
import org.attache.trade.ProductLine;
import org.attache.trade.Quantified;
import org.attache.trade.TradeSeries;
import org.attache.wording.Wording;
import org.junit.jupiter.api.Test;

class MeasureTableTest {

  private static final String FLOWS =
      """
      year,from,to,product,value,reporter,source
      2018,PAK,BLR,1006,10.0,PAK,report
      2018,PAK,BLR,42,5.0,PAK,report
      2018,BLR,PAK,87,30.0,BLR,report
      2018,BLR,PAK,42,1.0,BLR,report
      2019,PAK,BLR,1006,12.0,PAK,report
      2019,PAK,BLR,42,7.0,PAK,report
      2019,BLR,PAK,87,35.0,BLR,report
      2019,BLR,PAK,42,2.0,BLR,report
      2020,PAK,BLR,1006,11.0,PAK,report
      2020,PAK,BLR,1007,0.5,PAK,report
      2020,PAK,BLR,42,8.0,PAK,report
      2020,PAK,BLR,1006,14.0,BLR,report
      2020,PAK,BLR,42,8.5,BLR,report
      2020,BLR,PAK,87,33.0,BLR,report
      2020,BLR,PAK,42,3.0,BLR,report
      """;

  private static final String CONTEXT =
      ", context: ["
          + row("PAK", "WLD", "total", "400")
          + row("PAK", "WLD", "1006", "150")
          + row("PAK", "WLD", "42", "120")
          + row("PAK", "CHN", "total", "90")
          + row("PAK", "USA", "total", "12")
          + row("WLD", "PAK", "total", "600")
          + row("WLD", "PAK", "87", "100")
          + row("WLD", "PAK", "42", "20")
          + row("CHN", "PAK", "total", "200")
          + row("BLR", "WLD", "total", "500")
          + row("BLR", "WLD", "87", "200")
          + row("BLR", "WLD", "42", "10")
          + row("WLD", "BLR", "total", "450")
          + row("WLD", "BLR", "1006", "15")
          + row("WLD", "BLR", "42", "30")
          + row("WLD", "WLD", "total", "20000")
          + row("WLD", "WLD", "1006", "300")
          + row("WLD", "WLD", "87", "1500")
          + row("WLD", "WLD", "42", "700")
          + "]";

  private final Dossier dossier = Cases.read(FLOWS, CONTEXT);
  private final TradeSeries series = TradeSeries.of(dossier);
  private final Map<String, Measurement> measured = new LinkedHashMap<>();
  private final Map<String, LedgerEntry> entries = new LinkedHashMap<>();

  MeasureTableTest() throws IOException {}

  private static String row(String from, String to, String product, String value) {
    return String.format(
        "{year: 2020, from: %s, to: %s, product: '%s', value: %s, source: report}, ",
        from, to, product, value);
  }

  @Test
  void computesEveryMetricAnewFromCells() throws IOException {
    everything().forEach(this::add);
    Workbook workbook = new Workbook(tables());
    DataTable table = workbook.table("Measures");
    Set<Metric> live = EnumSet.noneOf(Metric.class);
    for (int row = 0; row < table.rows().size(); row++) {
      Measurement one = measured.get(workbook.text(table, row, "Id"));
      DataCell cell = workbook.cell(table, row, "Number");
      assertTrue(cell instanceof DataCell.Computed, one::id);
      double found = workbook.value(table, row, cell).doubleValue();
      assertEquals(one.value().doubleValue(), found, 1e-9, one.id() + ": " + cell);
      live.add(one.metric());
    }
    // A row of the tables is a cell there.
    assertEquals(EnumSet.complementOf(EnumSet.of(Metric.FLOW)), live);
  }

  @Test
  void showsSharesOfProductsBesideThem() throws IOException {
    add(indicators().composition(Indicator.EXPORTS, "2020").share("42"));
    Workbook workbook = new Workbook(tables());
    List<String> figures =
        workbook.table("Products").rows().stream()
            .flatMap(List::stream)
            .flatMap(cell -> cell instanceof DataCell.Computed one ? Stream.of(one.figure()) : null)
            .toList();
    assertTrue(figures.contains("trade.2020.exports.42.share"), figures::toString);
    assertTrue(tables().stream().noneMatch(table -> table.name().equals("Measures")));
  }

  @Test
  void findsTheRowOfAnotherReporter() throws IOException {
    indicators().mirror().line(Indicator.EXPORTS, "2020").ifPresent(line -> add(line.gapShare()));
    indicators().mirror().products(Indicator.EXPORTS, "2020").forEach(line -> add(line.gap()));
    Workbook workbook = new Workbook(tables());
    DataTable flows = workbook.table("Flows");
    assertEquals(
        new DataCell.Number(new BigDecimal("14.0"), "trade.2020.exports.1006.by-BLR"),
        workbook.cell(flows, 11, "Value"));
  }

  @Test
  void leavesOutWhatTheLedgerDoesNotHold() throws IOException {
    everything().forEach(this::add);
    entries.clear();
    assertTrue(tables().stream().noneMatch(table -> table.name().equals("Measures")));
  }

  @Test
  void givesANumberAloneWhereNoCellShowsWhatItRestsOn() throws IOException {
    Measurement share = indicators().partners("PAK", true, "2020").share().measurement().get();
    measured.put(share.id(), share);
    entries.put(share.id(), entry(share.id(), share.value(), List.of("elsewhere")));
    Workbook workbook = new Workbook(tables());
    assertEquals(
        new DataCell.Number(share.value(), share.id()),
        workbook.cell(workbook.table("Measures"), 0, "Number"));
  }

  @Test
  void countsTheRowsOfListedFacts() throws IOException {
    Dossier sample = Cases.sample();
    List<String> counted = List.of("joint-commission.established", "jwg-industry.name");
    Ledger ledger = new Ledger(List.of(entry("count.1", BigDecimal.valueOf(2), counted)));
    Workbook workbook = new Workbook(Cases.tables(sample, ledger));
    DataCell.Computed count =
        (DataCell.Computed) workbook.cell(workbook.table("Measures"), 0, "Number");
    assertEquals(
        new Formula.Call(
            Formula.Function.COUNTA,
            List.of(
                new Formula.Figure("Mechanisms/joint-commission"),
                new Formula.Figure("Mechanisms/jwg-industry"))),
        count.formula());
    assertEquals("count.1", count.figure());
  }

  @Test
  void reckonsYearsBetweenDatesAsTheyAreWritten() throws IOException {
    List<String> dates = List.of("embassy-of-belarus.date", "relations-established.date");
    String id = "embassy-of-belarus.years";
    Ledger ledger = new Ledger(List.of(entry(id, BigDecimal.valueOf(20), dates)));
    Workbook workbook = new Workbook(Cases.tables(Cases.sample(), ledger));
    DataCell.Computed years =
        (DataCell.Computed) workbook.cell(workbook.table("Measures"), 0, "Number");
    assertEquals(
        new Formula.Minus(
            new Formula.Year(new Formula.Figure("History/embassy-of-belarus/Date as written")),
            new Formula.Year(new Formula.Figure("History/relations-established/Date as written"))),
        years.formula());
    assertEquals(id, years.figure());
    assertEquals(new DataCell.Link("#" + id, id), workbook.cell(workbook.table("Ledger"), 0, "Id"));
  }

  @Test
  void givesYearsAloneWhereADateBeginsWithNone() throws IOException {
    List<String> dates = List.of("embassy-of-belarus.date", "nobody.date");
    LedgerEntry entry = entry("embassy-of-belarus.years", BigDecimal.valueOf(20), dates);
    Workbook workbook = new Workbook(Cases.tables(Cases.sample(), new Ledger(List.of(entry))));
    assertEquals(
        new DataCell.Number(BigDecimal.valueOf(20), entry.id()),
        workbook.cell(workbook.table("Measures"), 0, "Number"));
  }

  private Indicators indicators() {
    return Indicators.of(dossier, series);
  }

  private List<Outcome> everything() {
    Indicators indicators = indicators();
    List<Outcome> all = new ArrayList<>(indicators.ofPeriod("2020"));
    Courses courses = indicators.courses();
    all.add(courses.averageGrowth(Indicator.EXPORTS, "2018", "2020"));
    all.add(courses.index(Indicator.IMPORTS, "2020", "2018"));
    all.add(courses.average(Indicator.TURNOVER, "2020", 3));
    all.add(courses.volatility(Indicator.TURNOVER, "2018", "2020"));
    Comparisons comparisons = indicators.comparisons("2020");
    all.add(comparisons.intraIndustry("42"));
    all.add(comparisons.advantage("PAK", "42"));
    all.add(comparisons.symmetricAdvantage("PAK", "1006"));
    for (ProductLine line : indicators.composition(Indicator.EXPORTS, "2020").products(2)) {
      all.addAll(List.of(line.share(), line.growth(), line.contribution()));
    }
    all.add(indicators.composition(Indicator.EXPORTS, "2020").top(1, 0).others());
    all.add(indicators.composition(Indicator.EXPORTS, "2020").top(1, 0).othersShare());
    for (MirrorLine line : indicators.mirror().products(Indicator.EXPORTS, "2020")) {
      all.add(new Outcome.Found(line.gap()));
    }
    for (Potential one : indicators.potentials("PAK", "BLR", "2020").products()) {
      all.add(new Outcome.Found(one.potential()));
    }
    return all;
  }

  private void add(Outcome outcome) {
    outcome.measurement().ifPresent(this::add);
  }

  /** As a brief does that prints it: with all it rests on. */
  private void add(Quantified amount) {
    if (entries.containsKey(amount.id())) {
      return;
    }
    amount.inputs().forEach(this::add);
    if (amount instanceof Measurement one) {
      measured.put(one.id(), one);
    }
    List<String> inputs = amount.inputs().stream().map(Quantified::id).toList();
    entries.put(amount.id(), entry(amount.id(), amount.value(), inputs));
  }

  private static LedgerEntry entry(String id, BigDecimal value, List<String> inputs) {
    Origin origin =
        inputs.isEmpty()
            ? new Origin.Stated(id, "value", List.of(), Location.NOWHERE)
            : new Origin.Derived("of its inputs", inputs);
    return new LedgerEntry(id, id, LedgerEntry.Kind.NUMBER, value.toPlainString(), "", "", origin);
  }

  private List<DataTable> tables() throws IOException {
    return Appendix.of(Wording.of("en"), Cases.words(), UnaryOperator.identity())
        .measuring(measured.values())
        .tables(dossier, series, new Ledger(entries.values()));
  }
}
