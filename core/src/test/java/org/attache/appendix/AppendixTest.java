package org.attache.appendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.Formula;
import org.attache.brief.Ledger;
import org.attache.brief.LedgerEntry;
import org.attache.brief.LedgerFile;
import org.attache.brief.LedgerWork;
import org.attache.brief.Origin;
import org.attache.brief.SourcePlace;
import org.attache.dossier.Dossier;
import org.attache.intake.DossierFiles;
import org.attache.intake.DossierReader;
import org.attache.problem.Location;
import org.attache.problem.Problems;
import org.attache.trade.TradeSeries;
import org.attache.tree.Node;
import org.attache.tree.TreeReader;
import org.attache.wording.Wording;
import org.junit.jupiter.api.Test;

class AppendixTest {

  private static final Path WORDS = Path.of("../templates/policy-brief/appendix.en.yaml");

  private final Map<String, String> words = words();
  private final Dossier sample =
      DossierReader.create().read(Path.of("../samples/pakistan-belarus")).dossier();
  private final List<DataTable> tables = tables(sample, ledger());
  private final Workbook workbook = new Workbook(tables);

  AppendixTest() throws IOException {}

  @Test
  void hasATableForEverySortOfFact() {
    assertEquals(
        List.of(
            "History",
            "Agreements",
            "Mechanisms",
            "Flows",
            "Trade",
            "Changes",
            "BasePeriod",
            "Indicators",
            "Stated",
            "Goods",
            "Figures",
            "Initiatives",
            "Statements",
            "Recommendations",
            "Discrepancies",
            "Ledger",
            "Sources"),
        tables.stream().map(DataTable::name).toList());
  }

  @Test
  void formulasGiveTheValuesTheyAreCachedWith() {
    int computed = 0;
    for (DataTable table : tables) {
      for (int row = 0; row < table.rows().size(); row++) {
        for (DataCell cell : table.rows().get(row)) {
          if (cell instanceof DataCell.Computed formula) {
            BigDecimal found = workbook.value(table, row, cell);
            // Roots are those of binary fractions.
            double shown = formula.value().doubleValue();
            assertEquals(shown, found.doubleValue(), 1e-12, table.name() + ": " + formula);
            computed++;
          }
        }
      }
    }
    assertTrue(computed >= 26, "computed cells: " + computed);
  }

  @Test
  void showsTradeAsTheSeriesHasIt() {
    DataTable trade = workbook.table("Trade");
    assertEquals("Pandemic year", workbook.text(trade, 1, "Period"));
    assertEquals("2020?", workbook.text(trade, 1, "Period as written"));
    assertEquals("50.2", number(trade, 0, "Turnover"));
    assertEquals("52", number(trade, 1, "Turnover"));
    assertEquals("20.0", number(trade, 0, "Balance"));
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
    assertEquals("1.8", number(changes, 0, "Change in turnover"));
    assertTrue(number(changes, 0, "Growth of turnover").startsWith("0.03585"));
  }

  @Test
  void showsIndexNumbersAndAverageGrowthFromABaseYear() {
    DataTable indicators = workbook.table("Indicators");
    assertEquals("2019", workbook.text(workbook.table("BasePeriod"), 0, "Chosen"));
    assertEquals(
        0, new BigDecimal(100).compareTo(value(workbook, indicators, 0, "Index of exports")));
    assertEquals("103.6", shown(value(workbook, indicators, 1, "Index of turnover")));
    assertEquals(0, value(workbook, indicators, 0, "Average growth of imports").signum());
    assertEquals("1", number(indicators, 1, "Years from base"));
    BigDecimal growth = value(workbook, indicators, 1, "Average growth of imports");
    assertEquals("5.4", shown(growth.movePointRight(2)));
  }

  @Test
  void reckonsAverageGrowthOverTheYearsBetween() throws IOException {
    Dossier dossier =
        read(
            "year,from,to,value,source\n"
                + "2010,PAK,BLR,100,report\n2010,BLR,PAK,50,report\n"
                + "2012,PAK,BLR,121,report\n2012,BLR,PAK,50,report\n"
                + "2012-06,PAK,BLR,9,report\n2012-06,BLR,PAK,9,report\n"
                + "2015,PAK,BLR,0,report\n2015,BLR,PAK,5,report\n");
    Workbook own = new Workbook(tables(dossier, Ledger.EMPTY));
    DataTable indicators = own.table("Indicators");
    assertEquals(3, indicators.rows().size(), "a month is not so many years from a year");
    BigDecimal growth = value(own, indicators, 1, "Average growth of exports");
    assertEquals("10.0", shown(growth.movePointRight(2)));
    assertEquals("0.0", shown(value(own, indicators, 2, "Index of exports")));
    assertEquals(1, indicators.charts().size());
  }

  @Test
  void letsReadersChooseTheBaseFromTheYearsThereAre() throws IOException {
    Dossier dossier =
        read(
            "year,from,to,value,source\n"
                + "2010,PAK,BLR,0,report\n2010,BLR,PAK,50,report\n"
                + "2012,PAK,BLR,121,report\n2012,BLR,PAK,50,report\n");
    Workbook own = new Workbook(tables(dossier, Ledger.EMPTY));
    DataTable base = own.table("BasePeriod");
    assertEquals("2012", own.text(base, 0, "Chosen"), "nothing can be measured against 0");
    assertEquals(new DataTable.Choices("Indicators", "Period"), column(base, "Chosen").choices());
    DataCell index = own.cell(own.table("Indicators"), 0, "Index of exports");
    assertTrue(
        ((DataCell.Computed) index).formula() instanceof Formula.WordsIfZero words
            && words.words().equals("no value in the base year"));
  }

  @Test
  void keepsTradeWithOthersOnASheetOfItsOwn() throws IOException {
    Dossier dossier =
        read(
            "year,from,to,value,source\n2019,PAK,BLR,1,report\n",
            ", context: [{year: 2019, from: PAK, to: WLD, value: 23.8, source: report}]");
    Workbook own = new Workbook(tables(dossier, Ledger.EMPTY));
    assertEquals(1, own.table("Flows").rows().size());
    DataTable context = own.table("Context");
    assertEquals(
        List.of("Period", "From", "To", "Product", "Value", "Sources"), own.headings("Context"));
    assertEquals("World", own.text(context, 0, "To"));
  }

  @Test
  void bracketsFlagsOfOfficesAndSaysWhatTheyMean() throws IOException {
    Dossier dossier =
        read(
            "year,from,to,value,source,flag\n"
                + "2021,PAK,BLR,1,report,ep\n"
                + "2022,PAK,BLR,2,report,\n"
                + "2023,PAK,BLR,3,report,see table 4\n");
    DataTable flows = new Workbook(tables(dossier, Ledger.EMPTY)).table("Flows");
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
            tables(read("year,from,to,value,source\n2019,PAK,BLR,1.5,report\n"), Ledger.EMPTY));
    assertFalse(exact.headings("Flows").contains("As said"));
    Workbook about =
        new Workbook(
            tables(
                read("year,from,to,value,source\n2019,PAK,BLR,about 1.5,report\n"), Ledger.EMPTY));
    assertEquals("about 1.5", about.text(about.table("Flows"), 0, "As said"));
  }

  @Test
  void leadsFromASumOfVeryManyToItsRows() throws IOException {
    Dossier dossier =
        read(
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
    Workbook own = new Workbook(tables(dossier, new Ledger(List.of(sum))));
    assertEquals(
        new DataCell.Link("#Flows@1-2", "trade.csv:3\u20134"),
        own.cell(own.table("Ledger"), 0, "Place in the dossier"));
  }

  @Test
  void ledgerSaysWhatFilesWereAndWhenSourcesWereSeen() {
    Ledger whole =
        new Ledger(
            ledger().entries(),
            List.of(
                new LedgerWork(
                    "raza-nawaz-2021", "book", "Work", List.of(), "", "", "", "", "2024-01-31")),
            List.of(new LedgerFile("dossier.yaml", "ab".repeat(32))));
    Workbook own = new Workbook(tables(sample, whole));
    DataTable table = own.table("Ledger");
    int row = 0;
    while (!own.text(table, row, "Id").equals("documents-concluded.value")) {
      row++;
    }
    assertEquals("ab".repeat(32), own.text(table, row, "SHA-256 of the file"));
    assertEquals(
        new DataCell.Date(LocalDate.of(2024, 1, 31)), own.cell(table, row, "Source last seen"));
  }

  @Test
  void showsWhatEachProductMakesUp() throws IOException {
    Dossier dossier =
        read(
            "year,from,to,product,value,reporter,source\n"
                + "2019,PAK,BLR,1006,10.0,PAK,report\n"
                + "2019,PAK,BLR,42,6.0,PAK,report\n"
                + "2019,PAK,BLR,42,7.0,BLR,report\n"
                + "2019,PAK,BLR,total,16.0,PAK,report\n");
    Workbook own = new Workbook(tables(dossier, Ledger.EMPTY));
    DataTable products = own.table("Products");
    assertEquals(2, products.rows().size());
    assertEquals("6.0", value(own, products, 1, "Value").toPlainString(), "the other reporter's");
    assertEquals("62.5", shown(value(own, products, 0, "Share of sales").movePointRight(2)));
  }

  private static String shown(BigDecimal value) {
    return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  @Test
  void callsSourcesWhatTheBriefCallsThem() {
    Workbook named =
        new Workbook(
            Appendix.of(Wording.of("en"), words, UnaryOperator.identity())
                .citing(source -> source.equals("raza-nawaz-2021") ? "Raza\u00a02021" : source)
                .tables(sample, TradeSeries.of(sample), ledger()));
    assertEquals("raza-nawaz-2021", named.text(named.table("Sources"), 0, "Id"));
    assertEquals("Raza 2021", named.text(named.table("Sources"), 0, "Cited as"));
    assertEquals("Raza 2021, para.\u00a05", named.text(named.table("Agreements"), 0, "Sources"));
  }

  @Test
  void addsOnlyRowsThatCount() throws IOException {
    Dossier dossier =
        read(
            "year,from,to,product,value,reporter,source\n"
                + "2019,PAK,BLR,1006,10.0,PAK,report\n"
                + "2019,PAK,BLR,42,5.1,PAK,report\n"
                + "2019,PAK,BLR,total,17.0,BLR,report\n"
                + "2018,PAK,BLR,total,12.0,PAK,report\n"
                + "2018,PAK,BLR,1006,9.0,PAK,report\n");
    Workbook own = new Workbook(tables(dossier, Ledger.EMPTY));
    DataTable trade = own.table("Trade");
    assertEquals("15.1", value(own, trade, 1, "Exports").toPlainString());
    assertEquals("12.0", value(own, trade, 0, "Exports").toPlainString());
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
    assertEquals(0, value(workbook, stated, 1, "Stated less computed").signum());
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

  @Test
  void givesWholeDaysAsDatesAndOthersInWords() {
    DataTable history = workbook.table("History");
    assertTrue(workbook.cell(history, 1, "Date") instanceof DataCell.Date);
    assertEquals("July 2014", workbook.text(history, 2, "Date"));
    assertEquals("2014-07", workbook.text(history, 2, "Date as written"));
  }

  @Test
  void hasNoEmptyColumn() {
    for (DataTable table : tables) {
      for (int column = 0; column < table.columns().size(); column++) {
        int at = column;
        assertTrue(
            table.rows().stream().anyMatch(row -> !(row.get(at) instanceof DataCell.Empty)),
            table.name() + ": " + table.columns().get(column).heading());
      }
    }
  }

  @Test
  void saysWhatAmountsAreIn() {
    List<String> notes = workbook.table("Trade").notes();
    assertTrue(notes.contains("All amounts are in million US dollars."), notes.toString());
    assertTrue(notes.stream().anyMatch(note -> note.startsWith("Pandemic year: ")));
    assertEquals(
        "Nawaz Sharif, Prime Minister (former), Pakistan",
        workbook.text(workbook.table("History"), 5, "Participants"));
  }

  @Test
  void showsAsManyDecimalsAsWereWritten() {
    DataTable trade = workbook.table("Trade");
    assertEquals(DataTable.Column.AS_WRITTEN, column(trade, "Exports").decimals());
    assertEquals(1, column(workbook.table("Changes"), "Change in exports").decimals());
  }

  @Test
  void headingsSheetsAndNamesAreWordsAndUnique() {
    Set<String> sheets = new HashSet<>();
    for (DataTable table : tables) {
      assertTrue(sheets.add(table.sheet()), table.sheet());
      assertTrue(table.sheet().length() <= 31, table.sheet());
      assertFalse(table.title().contains("."), table.title());
      Set<String> headings = new HashSet<>();
      for (DataTable.Column column : table.columns()) {
        assertTrue(headings.add(column.heading()), table.name() + ": " + column.heading());
        assertFalse(column.heading().startsWith("column."), column.heading());
        assertFalse(column.heading().contains(".") && !column.heading().equals("No."));
      }
    }
  }

  @Test
  void numbersStandInColumnsOfNumbers() {
    for (DataTable table : tables) {
      for (int i = 0; i < table.columns().size(); i++) {
        ColumnKind kind = table.columns().get(i).kind();
        for (List<DataCell> row : table.rows()) {
          DataCell cell = row.get(i);
          boolean isNumber = cell instanceof DataCell.Number || cell instanceof DataCell.Computed;
          boolean holdsNumbers = kind == ColumnKind.NUMBER || kind == ColumnKind.PERCENT;
          assertTrue(
              isNumber == holdsNumbers || cell instanceof DataCell.Empty,
              table.name() + ": " + table.columns().get(i).heading());
        }
      }
    }
  }

  @Test
  void leavesOutWhatADossierDoesNotHold() throws IOException {
    List<String> names =
        tables(read("year,from,to,value,source\n2019,PAK,BLR,1,report\n"), Ledger.EMPTY).stream()
            .map(DataTable::name)
            .toList();
    assertEquals(List.of("Flows", "Trade", "Sources"), names);
  }

  private List<DataTable> tables(Dossier dossier, Ledger ledger) {
    return Appendix.of(Wording.of("en"), words, UnaryOperator.identity())
        .tables(dossier, TradeSeries.of(dossier), ledger);
  }

  private static Ledger ledger() {
    return new Ledger(
        List.of(
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
                    List.of(new SourcePlace("raza-nawaz-2021", "par5", "para. 5")),
                    new Location("dossier.yaml", 93, 12))),
            new LedgerEntry(
                "trade.2019.turnover",
                "Trade turnover, 2019",
                LedgerEntry.Kind.NUMBER,
                "50.2",
                "",
                "million US dollars",
                new Origin.Derived(
                    "exports + imports", List.of("trade.2019.exports", "trade.2019.imports")))));
  }

  private static DataTable.Column column(DataTable table, String heading) {
    return table.columns().stream()
        .filter(column -> column.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private static String number(DataTable table, int row, String heading) {
    return ((DataCell.Computed) new Workbook(List.of(table)).cell(table, row, heading))
        .value()
        .toPlainString();
  }

  private static BigDecimal value(Workbook workbook, DataTable table, int row, String heading) {
    return workbook.value(table, row, workbook.cell(table, row, heading));
  }

  private static Dossier read(String csv) throws IOException {
    return read(csv, "");
  }

  private static Dossier read(String csv, String more) throws IOException {
    String yaml =
        "attache: 1\ntitle: A case\ndate: 2024-02-06\nparties: [PAK, BLR]\n"
            + "trade: {flows: trade.csv"
            + more
            + "}\n"
            + "sources:\n  - {id: report, type: report, title: A report}\n";
    return DossierReader.create()
        .read(
            DossierFiles.memory(
                Map.of(
                    "dossier.yaml",
                    yaml.getBytes(StandardCharsets.UTF_8),
                    "trade.csv",
                    csv.getBytes(StandardCharsets.UTF_8))))
        .dossier();
  }

  private static Map<String, String> words() throws IOException {
    Map<String, String> words = new LinkedHashMap<>();
    try (InputStream in = new ByteArrayInputStream(Files.readAllBytes(WORDS))) {
      Node root = new TreeReader().read(WORDS.toString(), in, new Problems()).orElseThrow();
      for (Node.Entry entry : ((Node.Mapping) root).entries()) {
        words.put(entry.key(), ((Node.Scalar) entry.value()).text());
      }
    }
    return words;
  }
}
