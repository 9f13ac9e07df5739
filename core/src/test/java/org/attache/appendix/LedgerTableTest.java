package org.attache.appendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.Ledger;
import org.attache.brief.LedgerEntry;
import org.attache.brief.LedgerFile;
import org.attache.brief.LedgerWork;
import org.attache.brief.Origin;
import org.attache.brief.SourcePlace;
import org.attache.dossier.Dossier;
import org.attache.problem.Location;
import org.attache.trade.TradeSeries;
import org.attache.wording.Wording;
import org.junit.jupiter.api.Test;

class LedgerTableTest {

  private final Dossier sample = Cases.sample();
  private final Workbook workbook = new Workbook(Cases.tables(sample, Cases.ledger()));

  LedgerTableTest() throws IOException {}

  @Test
  void leadsFromASumOfVeryManyToItsRows() throws IOException {
    Dossier dossier =
        Cases.read(
            "year,from,to,product,value,source\n2018,PAK,BLR,01,1,report\n"
                + "2019,PAK,BLR,01,1,report\n2019,PAK,BLR,02,2,report\n");
    LedgerEntry sum =
        new LedgerEntry(
            "trade.2019.exports",
            "Exports",
            LedgerEntry.Kind.NUMBER,
            "3",
            "",
            "US dollars",
            new Origin.Derived(
                "a + … + b",
                List.of(),
                List.of(),
                List.of(new Location("trade.csv", 3, 1), new Location("trade.csv", 4, 1))));
    Workbook own = new Workbook(Cases.tables(dossier, new Ledger(List.of(sum))));
    assertEquals(
        new DataCell.Link("#Flows@1-2", "trade.csv:3\u20134"),
        own.cell(own.table("Ledger"), 0, "Place in the dossier"));
  }

  @Test
  void ledgerSaysWhatFilesWereAndWhenSourcesWereSeen() throws IOException {
    Ledger whole =
        new Ledger(
            Cases.ledger().entries(),
            List.of(
                new LedgerWork(
                    "raza-nawaz-2021", "book", "Work", List.of(), "", "", "", "", "2024-01-31")),
            List.of(new LedgerFile("dossier.yaml", "ab".repeat(32))));
    Workbook own = new Workbook(Cases.tables(sample, whole));
    DataTable table = own.table("Ledger");
    int row = 0;
    while (!own.text(table, row, "Id").equals("documents-concluded.value")) {
      row++;
    }
    DataTable files = own.table("Files");
    assertEquals("dossier.yaml", own.text(files, 0, "File"));
    assertEquals("ab".repeat(32), own.text(files, 0, "SHA-256"));
    assertEquals(
        new DataCell.Date(LocalDate.of(2024, 1, 31)), own.cell(table, row, "Source last seen"));
  }

  @Test
  void saysHowManyWorksAgreeAndWhoRepeatsThem() throws IOException {
    LedgerEntry stated =
        new LedgerEntry(
            "documents-concluded.value",
            "Documents concluded",
            LedgerEntry.Kind.NUMBER,
            "80",
            "over 80",
            "document",
            new Origin.Stated(
                "documents-concluded",
                "value",
                List.of(
                    new SourcePlace("raza-nawaz-2021", "", ""),
                    new SourcePlace("akram-2024", "", ""),
                    new SourcePlace("reprint", "", "")),
                Location.NOWHERE));
    LedgerWork reprint =
        new LedgerWork("reprint", "book", "Reprint", List.of(), "", "", "", "akram-2024", "");
    Ledger agreed = new Ledger(List.of(stated), List.of(reprint), List.of());
    Workbook own = new Workbook(Cases.tables(sample, agreed));
    DataTable table = own.table("Ledger");
    assertEquals(
        new DataCell.Number(BigDecimal.valueOf(2), ""), own.cell(table, 0, "Works that agree"));
    assertEquals("reprint", own.text(table, 0, "Repeated by"));
    assertEquals(
        new DataCell.Link("#Sources/raza-nawaz-2021", "raza-nawaz-2021"),
        own.cell(table, 0, "Sources"));
    assertEquals("akram-2024; reprint", own.text(table, 0, "Further sources"));
  }

  @Test
  void callsSourcesWhatTheBriefCallsThem() throws IOException {
    Workbook named =
        new Workbook(
            Appendix.of(Wording.of("en"), Cases.words(), UnaryOperator.identity())
                .citing(source -> source.equals("raza-nawaz-2021") ? "Raza\u00a02021" : source)
                .tables(sample, TradeSeries.of(sample), Cases.ledger()));
    assertEquals("raza-nawaz-2021", named.text(named.table("Sources"), 0, "Id"));
    assertEquals("Raza 2021", named.text(named.table("Sources"), 0, "Cited as"));
    assertEquals("Raza 2021, para.\u00a05", named.text(named.table("Agreements"), 0, "Sources"));
  }

  @Test
  void tellsWhereSourcesDisagree() {
    DataTable discrepancies = workbook.table("Discrepancies");
    assertEquals(7, discrepancies.rows().size());
    assertEquals("embassy-of-pakistan", workbook.text(discrepancies, 0, "Fact"));
    assertEquals("Pakistan", workbook.text(discrepancies, 0, "Followed"));
    assertEquals("akram-2024, para.\u00a02", workbook.text(discrepancies, 0, "Said by"));
    assertEquals("Belarus", workbook.text(discrepancies, 0, "Not followed"));
    assertEquals(
        "raza-nawaz-2021, para.\u00a02", workbook.text(discrepancies, 0, "Said instead by"));
    assertFalse(workbook.text(discrepancies, 0, "Reason").isEmpty());
  }

  @Test
  void followsEveryFigureToItsPlace() {
    DataTable ledger = workbook.table("Ledger");
    assertEquals("documents-concluded.value", workbook.text(ledger, 0, "Id"));
    assertEquals("over 80", workbook.text(ledger, 0, "As said"));
    assertEquals("Stated", workbook.text(ledger, 0, "Origin"));
    assertEquals("raza-nawaz-2021, para. 5", workbook.text(ledger, 0, "Sources"));
    assertEquals("dossier.yaml:93:12", workbook.text(ledger, 0, "Place in the dossier"));
    assertEquals("Computed", workbook.text(ledger, 1, "Origin"));
    assertEquals("exports + imports", workbook.text(ledger, 1, "Formula"));
    assertEquals(
        new DataCell.Number(new BigDecimal("80"), "documents-concluded.value"),
        workbook.cell(workbook.table("Figures"), 0, "Value"));
    assertEquals(
        "trade.2019.turnover",
        ((DataCell.Computed) workbook.cell(workbook.table("Trade"), 0, "Turnover")).figure());
  }
}
