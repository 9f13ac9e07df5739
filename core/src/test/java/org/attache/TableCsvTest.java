package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.attache.brief.Attachment;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.Column;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCsvTest {

  @Test
  void writesARowOfHeadingsAndARowForEachOfTheTable() {
    DataTable table =
        table(
            List.of("Period", "Exports, US$", "Since"),
            List.of(
                List.of(
                    new DataCell.Text("2019"),
                    new DataCell.Number(new BigDecimal("-1234567.10"), ""),
                    new DataCell.Date(LocalDate.of(2015, 8, 10))),
                List.of(new DataCell.Text("ҳамкорӣ"), new DataCell.Empty(), new DataCell.Empty())));
    assertEquals(
        "Period,\"Exports, US$\",Since\r\n2019,-1234567.10,2015-08-10\r\nҳамкорӣ,,\r\n",
        csv(table));
  }

  @Test
  void writesResultsOfFormulasInFull() {
    DataCell share =
        new DataCell.Computed(
            new Formula.SameRow("x"), new BigDecimal("0.3007968127490040"), "trade.share");
    assertEquals("0.3007968127490040", cell(share));
    assertEquals("1000000", cell(new DataCell.Number(new BigDecimal("1E+6"), "")));
  }

  @Test
  void quotesWhatWouldBreakARow() {
    assertEquals("\"a, \"\"b\"\"\"", cell(new DataCell.Text("a, \"b\"")));
    assertEquals("\"a\r\nb\"", cell(new DataCell.Text("a\r\nb")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+375 17", "-1", "@SUM(A1)", "\tx", "＝1"})
  void textIsNeverAFormula(String text) {
    assertEquals("'" + text, cell(new DataCell.Text(text)));
  }

  @Test
  void textThatIsQuotedIsNeverAFormulaEither() {
    assertEquals("\"'=HYPERLINK(\"\"x\"\")\"", cell(new DataCell.Text("=HYPERLINK(\"x\")")));
    assertEquals("'=H\r\nx\r\n", csv(table(List.of("=H"), List.of(List.of(text("x"))))));
  }

  @Test
  void namesPlacesOnTheWebByAddressAndThoseWithinByTheirWords() {
    assertEquals("https://example.org/", cell(new DataCell.Link("https://example.org/", "x")));
    assertEquals("trade.2019", cell(new DataCell.Link("#trade.2019", "trade.2019")));
  }

  @Test
  void isAFileOfDataDescribedByTitleAndNotes() {
    Attachment file = TableCsv.attach(table(List.of("A"), List.of(List.of(text("x")))));
    assertEquals("flows.csv", file.name());
    assertEquals("text/csv", file.mediaType());
    assertEquals("Trade flows. Million US dollars.", file.description());
    assertEquals(Attachment.Relationship.DATA, file.relationship());
  }

  private static DataCell text(String text) {
    return new DataCell.Text(text);
  }

  private static String cell(DataCell cell) {
    String csv = csv(table(List.of("A"), List.of(List.of(cell))));
    return csv.substring("A\r\n".length(), csv.length() - 2);
  }

  private static String csv(DataTable table) {
    return new String(TableCsv.write(table), StandardCharsets.UTF_8);
  }

  private static DataTable table(List<String> headings, List<List<DataCell>> rows) {
    return new DataTable(
        "Flows",
        "Flows",
        "Trade flows",
        List.of("Million US dollars."),
        "",
        headings.stream().map(heading -> new Column(heading, ColumnKind.TEXT, 0)).toList(),
        rows,
        List.of());
  }
}
