package org.attache.appendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.attache.brief.DataTable;
import org.attache.brief.Ledger;
import org.attache.dossier.Dossier;
import org.junit.jupiter.api.Test;

class TradeTablesTest {

  private final Dossier sample = Cases.sample();
  private final Workbook workbook = new Workbook(Cases.tables(sample, Cases.ledger()));

  TradeTablesTest() throws IOException {}

  @Test
  void showsTradeAsTheSeriesHasIt() {
    DataTable trade = workbook.table("Trade");
    assertEquals("Pandemic year", workbook.text(trade, 1, "Period"));
    assertEquals("2020?", workbook.text(trade, 1, "Period as written"));
    assertEquals("50.2", Cases.number(trade, 0, "Turnover"));
    assertEquals("52", Cases.number(trade, 1, "Turnover"));
    assertEquals("20.0", Cases.number(trade, 0, "Balance"));
    assertEquals("Belarus", workbook.text(trade, 0, "Surplus of"));
    assertEquals(2, trade.charts().size());
    assertEquals(List.of("Exports", "Imports"), trade.charts().get(0).series());
    assertTrue(
        trade.charts().get(0).alt().contains("2019: Exports 15.1, Imports 35.1."),
        trade.charts().get(0).alt());
  }

  @Test
  void showsChangesFromThePeriodBefore() {
    DataTable changes = workbook.table("Changes");
    assertEquals(1, changes.rows().size(), "nothing comes before the first period");
    assertEquals("Pandemic year", workbook.text(changes, 0, "Period"));
    assertEquals("2019", workbook.text(changes, 0, "Compared with"));
    assertEquals("1.8", Cases.number(changes, 0, "Change in turnover"));
    assertTrue(Cases.number(changes, 0, "Growth of turnover").startsWith("0.03585"));
  }

  @Test
  void keepsTradeWithOthersOnASheetOfItsOwn() throws IOException {
    Dossier dossier =
        Cases.read(
            "year,from,to,value,source\n2019,PAK,BLR,1,report\n",
            ", context: [{year: 2019, from: PAK, to: WLD, value: 23.8, source: report}]");
    Workbook own = new Workbook(Cases.tables(dossier, Ledger.EMPTY));
    assertEquals(1, own.table("Flows").rows().size());
    DataTable context = own.table("Context");
    assertEquals(
        List.of("Period", "From", "To", "Product", "Value", "Sources"), own.headings("Context"));
    assertEquals("World", own.text(context, 0, "To"));
  }

  @Test
  void bracketsFlagsOfOfficesAndSaysWhatTheyMean() throws IOException {
    Dossier dossier =
        Cases.read(
            "year,from,to,value,source,flag\n"
                + "2021,PAK,BLR,1,report,ep\n"
                + "2022,PAK,BLR,2,report,\n"
                + "2023,PAK,BLR,3,report,see table 4\n");
    DataTable flows = new Workbook(Cases.tables(dossier, Ledger.EMPTY)).table("Flows");
    Workbook book = new Workbook(List.of(flows));
    assertEquals("[e] [p]", book.text(flows, 0, "Flag"));
    assertEquals("", book.text(flows, 1, "Flag"));
    assertEquals("see table 4", book.text(flows, 2, "Flag"));
    assertTrue(
        flows.notes().contains("Flags of statistical offices: [e] estimated, [p] provisional."),
        flows.notes()::toString);
  }

  @Test
  void repeatsNumbersInWordsOnlyWhereThatTellsMore() throws IOException {
    Workbook exact =
        new Workbook(
            Cases.tables(
                Cases.read("year,from,to,value,source\n2019,PAK,BLR,1.5,report\n"), Ledger.EMPTY));
    assertFalse(exact.headings("Flows").contains("As said"));
    Workbook about =
        new Workbook(
            Cases.tables(
                Cases.read("year,from,to,value,source\n2019,PAK,BLR,about 1.5,report\n"),
                Ledger.EMPTY));
    assertEquals("about 1.5", about.text(about.table("Flows"), 0, "As said"));
  }

  @Test
  void showsWhatEachProductMakesUp() throws IOException {
    Dossier dossier =
        Cases.read(
            "year,from,to,product,value,reporter,source\n"
                + "2019,PAK,BLR,1006,10.0,PAK,report\n"
                + "2019,PAK,BLR,42,6.0,PAK,report\n"
                + "2019,PAK,BLR,42,7.0,BLR,report\n"
                + "2019,PAK,BLR,total,16.0,PAK,report\n");
    Workbook own = new Workbook(Cases.tables(dossier, Ledger.EMPTY));
    DataTable products = own.table("Products");
    assertEquals(2, products.rows().size());
    assertEquals(
        "6.0", Cases.value(own, products, 1, "Value").toPlainString(), "the other reporter's");
    assertEquals(
        "62.5", Cases.shown(Cases.value(own, products, 0, "Share of sales").movePointRight(2)));
  }

  @Test
  void addsOnlyRowsThatCount() throws IOException {
    Dossier dossier =
        Cases.read(
            "year,from,to,product,value,reporter,source\n"
                + "2019,PAK,BLR,1006,10.0,PAK,report\n"
                + "2019,PAK,BLR,42,5.1,PAK,report\n"
                + "2019,PAK,BLR,total,17.0,BLR,report\n"
                + "2018,PAK,BLR,total,12.0,PAK,report\n"
                + "2018,PAK,BLR,1006,9.0,PAK,report\n");
    Workbook own = new Workbook(Cases.tables(dossier, Ledger.EMPTY));
    DataTable trade = own.table("Trade");
    assertEquals("15.1", Cases.value(own, trade, 1, "Exports").toPlainString());
    assertEquals("12.0", Cases.value(own, trade, 0, "Exports").toPlainString());
    DataTable flows = own.table("Flows");
    assertEquals("Exports", own.text(flows, 0, "Counts as"));
    assertEquals("Not added", own.text(flows, 2, "Counts as"));
    assertEquals("Not added", own.text(flows, 4, "Counts as"));
    assertFalse(own.headings("Trade").contains("Turnover"), "imports are not known");
  }

  @Test
  void comparesStatedTotalsWithComputedOnes() {
    DataTable stated = workbook.table("Stated");
    assertEquals("about 50.2", workbook.text(stated, 0, "As said"));
    assertEquals("Yes", workbook.text(stated, 0, "Within rounding"));
    assertEquals("Belarus", workbook.text(stated, 1, "Surplus of"));
    assertEquals(0, Cases.value(workbook, stated, 1, "Stated less computed").signum());
  }

  @Test
  void showsAsManyDecimalsAsWereWritten() {
    DataTable trade = workbook.table("Trade");
    assertEquals(DataTable.Column.AS_WRITTEN, Cases.column(trade, "Exports").decimals());
    assertEquals(1, Cases.column(workbook.table("Changes"), "Change in exports").decimals());
  }
}
