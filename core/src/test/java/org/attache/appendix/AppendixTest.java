package org.attache.appendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.Ledger;
import org.attache.dossier.Dossier;
import org.junit.jupiter.api.Test;

class AppendixTest {

  private final Dossier sample = Cases.sample();
  private final List<DataTable> tables = Cases.tables(sample, Cases.ledger());
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
        Cases.tables(Cases.read("year,from,to,value,source\n2019,PAK,BLR,1,report\n"), Ledger.EMPTY)
            .stream()
            .map(DataTable::name)
            .toList();
    assertEquals(List.of("Flows", "Trade", "Sources"), names);
  }
}
