package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.brief.Brief;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.dossier.Dossier;
import org.attache.dossier.FlowKind;
import org.attache.intake.DossierReader;
import org.attache.trade.TradeSeries;
import org.junit.jupiter.api.Test;

/** Services and investment stand beside goods and are never part of them. */
class ServicesAndInvestmentTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "beside-goods");

  @Test
  void goodsAreWhatTheyWereWithoutServices() throws IOException {
    Dossier dossier = dossier();
    TradeSeries series = TradeSeries.of(dossier);
    assertEquals(List.of("2021", "2022"), series.periods().stream().map(p -> p.key()).toList());
    assertEquals("50.2", series.amount("trade.2022.turnover").orElseThrow().value().toString());
  }

  @Test
  void servicesHaveLevelsChangesAndBalances() throws IOException {
    TradeSeries series = TradeSeries.of(dossier(), FlowKind.SERVICES);
    assertEquals("8.6", value(series, "services.2022.turnover"));
    assertEquals("1.7", value(series, "services.2022.turnover.change"));
    assertEquals("24.6", value(series, "services.2022.turnover.growth"));
    assertEquals("1.8", value(series, "services.2022.balance"));
    assertEquals("1.9", value(series, "services.2022.exports.SC"));
    assertTrue(series.amount("services.2022.exports.SC1").isEmpty());
    assertEquals("BLR", series.period("2022").orElseThrow().favours());
  }

  @Test
  void anIntervalOfGrowthComesFromTheDigitsWritten() throws IOException {
    TradeSeries series = TradeSeries.of(dossier(), FlowKind.SERVICES);
    var growth = series.amount("services.2022.exports.growth").orElseThrow();
    assertTrue(growth.range().low().orElseThrow().compareTo(new BigDecimal("55")) > 0);
    assertTrue(growth.range().high().orElseThrow().compareTo(new BigDecimal("69")) < 0);
  }

  @Test
  void investmentIsNeverAddedUp() throws IOException {
    for (FlowKind kind : List.of(FlowKind.INVESTMENT, FlowKind.INVESTMENT_STOCK)) {
      TradeSeries series = TradeSeries.of(dossier(), kind);
      assertTrue(series.amounts().noneMatch(one -> one.id().contains("turnover")), kind.word());
      assertTrue(series.amounts().noneMatch(one -> one.id().contains("share")), kind.word());
    }
  }

  @Test
  void nothingGrowsToOrFromBelowZero() throws IOException {
    TradeSeries series = TradeSeries.of(dossier(), FlowKind.INVESTMENT);
    assertEquals("-1.7", value(series, "investment.2022.imports.change"));
    assertTrue(series.amount("investment.2022.imports.growth").isEmpty());
    assertEquals("0.7", value(series, "investment.2022.balance"));
    assertEquals("PAK", series.period("2022").orElseThrow().favours());
  }

  @Test
  void theSectionTellsThemApart() throws IOException {
    String text = text(brief());
    assertTrue(
        text.contains(
            "Services are counted apart from goods. In 2022, they came to US$8.6 million [e:"
                + " estimated] in both directions, US$1.7 million [e] (24.6% [e]) more than in"
                + " 2021."),
        text);
    assertTrue(text.contains("What Pakistan sold most of was transport (US$1.9 million)"), text);
    assertTrue(text.contains("Belarus held US$3.5 million in Pakistan"), text);
    assertTrue(text.contains("Services are not part of the trade in goods above."), text);
  }

  @Test
  void aDossierOfGoodsSaysNothingOfThem() {
    String text =
        text(
            Yaml.brief(
                """
                sources: [{id: s, type: dataset, title: Statistics, issued: 2021}]
                trade:
                  flows: [{year: 2022, from: PAK, to: BLR, value: 5, source: s}]
                """));
    assertFalse(text.contains("ervices"), text);
    assertFalse(text.contains("nvestment"), text);
  }

  @Test
  void theLedgerTellsRowsAndSumsApart() throws IOException {
    Brief brief = brief();
    LedgerEntry sum = brief.ledger().entry("services.2022.turnover").orElseThrow();
    assertEquals("Trade in services, 2022", sum.label());
    assertEquals(
        "services.2022.exports + services.2022.imports", ((Origin.Derived) sum.origin()).formula());
    assertEquals(List.of("e"), sum.flags());
    LedgerEntry row = brief.ledger().entry("services.2022.exports").orElseThrow();
    assertEquals("services.csv:5:1", ((Origin.Stated) row.origin()).at().toString());
    LedgerEntry held = brief.ledger().entry("investment-stock.2022.imports").orElseThrow();
    assertEquals("3.5", held.value());
    assertEquals(2, ((Origin.Stated) held.origin()).claims().size());
    assertEquals(
        Optional.of("Services sold by Pakistan to Belarus, 2022 (Transport)"),
        brief.ledger().entry("services.2022.exports.SC").map(LedgerEntry::label));
  }

  @Test
  void theWorkbookComputesThemFromTheirOwnRows() throws IOException {
    List<DataTable> tables = brief().appendix();
    DataTable rows = table(tables, "Beside");
    assertEquals(15, rows.rows().size());
    assertTrue(column(rows, "Counts as").contains("Not added"));
    DataTable periods = table(tables, "BesideByPeriod");
    int turnover = heading(periods, "Both directions");
    List<DataCell> latest = periods.rows().get(2);
    assertEquals("8.6", ((DataCell.Computed) latest.get(turnover)).value().toString());
    assertEquals("services.2022.turnover", ((DataCell.Computed) latest.get(turnover)).figure());
    assertTrue(
        table(tables, "Flows").rows().size() == 4, "goods alone stand on the sheet of flows");
  }

  private static Dossier dossier() throws IOException {
    return DossierReader.create().read(FOLDER).dossier();
  }

  private static Brief brief() throws IOException {
    Assembler assembler = new Assembler();
    return assembler
        .assemble(dossier(), assembler.builtIn("policy-brief", "en"), List.of())
        .brief();
  }

  private static String value(TradeSeries series, String id) {
    return series.amount(id).orElseThrow(() -> new AssertionError(id)).value().toString();
  }

  private static String text(Brief brief) {
    return BriefDump.of(brief)
        .replace('\u00a0', ' ')
        .replaceAll("[{}]", "")
        .replaceAll("\\[\\d+]", "");
  }

  private static DataTable table(List<DataTable> tables, String name) {
    return tables.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static int heading(DataTable table, String heading) {
    List<String> headings = table.columns().stream().map(column -> column.heading()).toList();
    return headings.indexOf(heading);
  }

  private static String column(DataTable table, String heading) {
    int at = heading(table, heading);
    return table.rows().stream().map(row -> row.get(at).toString()).collect(Collectors.joining());
  }
}
