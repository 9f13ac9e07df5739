package org.attache.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attache.brief.Brief;
import org.attache.brief.ChartKind;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.Formula;
import org.attache.brief.Label;
import org.attache.brief.Labels;
import org.attache.brief.LazyRows;
import org.attache.office.OoxmlValidity;
import org.junit.jupiter.api.Test;

/** Tables that are longer than a sheet, and rows that are made on demand. */
class ManyRowsTest {

  private static final int LAST_ROW = 40;
  private static final int ROWS = 75;

  @Test
  void goesOnOnMoreSheetsWhereOneCannotHoldAllRows() throws IOException {
    try (XSSFWorkbook workbook = split()) {
      List<String> names = new ArrayList<>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName()));
      assertEquals(
          List.of(
              "Cover",
              "Contents",
              "Notes",
              "Long (1 of 3)",
              "Long (2 of 3)",
              "Long (3 of 3)",
              "Sums"),
          names);
      int rows = 0;
      for (XSSFSheet sheet :
          List.of(workbook.getSheetAt(3), workbook.getSheetAt(4), workbook.getSheetAt(5))) {
        assertTrue(sheet.getLastRowNum() < LAST_ROW);
        assertTrue(words(sheet).contains("It goes over 3 sheets."), words(sheet).toString());
        assertEquals("Back to contents", words(sheet).get(words(sheet).size() - 1));
        rows += sheet.getTables().get(0).getDataRowCount();
      }
      assertEquals(ROWS, rows);
      assertEquals("Long", workbook.getSheetAt(3).getTables().get(0).getName());
      assertEquals("Long_3", workbook.getSheetAt(5).getTables().get(0).getName());
    }
  }

  @Test
  void contentsLeadToEachPartAndNotesStandOnce() throws IOException {
    try (XSSFWorkbook workbook = split()) {
      List<String> places = new ArrayList<>();
      workbook
          .getSheet("Contents")
          .getHyperlinkList()
          .forEach(link -> places.add(link.getLocation()));
      assertTrue(places.contains("'Long (1 of 3)'!A1"), places.toString());
      assertTrue(places.contains("'Long (3 of 3)'!A1"), places.toString());
      assertEquals(1, workbook.getSheet("Notes").getTables().get(0).getDataRowCount());
    }
  }

  @Test
  void sumsOverAllPartsOfTheOtherTable() throws IOException {
    try (XSSFWorkbook workbook = split()) {
      XSSFSheet sums = workbook.getSheet("Sums");
      int row = sums.getTables().get(0).getStartRowIndex() + 1;
      assertEquals(
          "ABS((SUM(Long[Value])+SUM(Long_2[Value])+SUM(Long_3[Value])))",
          sums.getRow(row).getCell(0).getCellFormula().replace(" ", ""));
    }
  }

  @Test
  void reachesTheRowAboveOnThePartBefore() throws IOException {
    try (XSSFWorkbook workbook = split()) {
      XSSFSheet second = workbook.getSheetAt(4);
      int first = second.getTables().get(0).getStartRowIndex() + 1;
      int last = workbook.getSheetAt(3).getTables().get(0).getEndRowIndex() + 1;
      assertEquals("'Long (1 of 3)'!B" + last, second.getRow(first).getCell(2).getCellFormula());
      assertEquals("B" + (first + 1), second.getRow(first + 1).getCell(2).getCellFormula());
    }
  }

  @Test
  void leadsToRowsOfThePartThatHoldsThem() throws IOException {
    DataTable links =
        new DataTable(
            "Links",
            "Links",
            "Links",
            List.of(),
            "",
            List.of(Briefs.text("Link")),
            List.of(
                List.of(new DataCell.Link("#Long@2-5", "Rows 3 to 6")),
                List.of(new DataCell.Link("#Long@40-44", "Rows of the second part")),
                List.of(new DataCell.Link("#Long@90-95", "No such rows"))),
            List.of());
    try (XSSFWorkbook workbook = read(Briefs.of(charted(), links))) {
      int first = workbook.getSheetAt(3).getTables().get(0).getStartRowIndex() + 2;
      int size = workbook.getSheetAt(3).getTables().get(0).getDataRowCount();
      int second = workbook.getSheetAt(4).getTables().get(0).getStartRowIndex() + 2;
      List<String> places = new ArrayList<>();
      workbook.getSheet("Links").getHyperlinkList().forEach(one -> places.add(one.getLocation()));
      places.removeIf(place -> !place.startsWith("'Long"));
      assertEquals(
          List.of(
              "'Long (1 of 3)'!A" + (first + 2) + ":C" + (first + 5),
              "'Long (2 of 3)'!A" + (second + 40 - size) + ":C" + (second + 44 - size)),
          places);
    }
  }

  @Test
  void namesOfPartsKeepTheirNumber() throws IOException {
    String name = "A sheet with quite a long name x";
    DataTable table =
        new DataTable(
            "Long", name.substring(0, 31), "Long", List.of(), "", columns(), rows(), List.of());
    try (XSSFWorkbook workbook = read(Briefs.of(table))) {
      String sheet = workbook.getSheetName(workbook.getNumberOfSheets() - 1);
      assertEquals(31, sheet.length());
      assertTrue(sheet.endsWith(" (3 of 3)"), sheet);
    }
  }

  @Test
  void drawsEachPartOfATableWithChartsOnItsOwnSheet() throws IOException {
    try (XSSFWorkbook workbook = read(Briefs.of(charted()))) {
      for (int part = 1; part <= 3; part++) {
        XSSFSheet sheet = workbook.getSheet("Long (" + part + " of 3)");
        XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(0);
        assertTrue(chart.getTitleText().getString().startsWith("Drawn (" + part + " of 3)"));
        String cells =
            chart
                .getCTChart()
                .getPlotArea()
                .getLineChartArray(0)
                .getSerArray(0)
                .getVal()
                .getNumRef()
                .getF();
        assertTrue(cells.startsWith("'Long (" + part + " of 3)'!$B$"), cells);
      }
    }
  }

  @Test
  void splitWorkbooksKeepToTheSchemas() throws Exception {
    assertEquals(List.of(), OoxmlValidity.errors(write(Briefs.of(charted(), sums()))));
  }

  @Test
  void splitWorkbooksKeepToTheRulesOfAccessibleSheets() throws IOException {
    byte[] split = write(Briefs.of(charted(), sums()));
    assertEquals(List.of(), SheetAccessibility.english().check(new ByteArrayInputStream(split)));
  }

  @Test
  void keepsNoRowThatIsMadeOnDemand() throws IOException {
    AtomicInteger made = new AtomicInteger();
    LazyRows rows =
        new LazyRows(
            3000,
            index -> {
              made.incrementAndGet();
              return List.of(new DataCell.Text("Row " + index));
            });
    DataTable table =
        new DataTable(
            "Lazy", "Lazy", "Lazy", List.of(), "", List.of(Briefs.text("Words")), rows, List.of());
    assertEquals(0, made.get());
    Brief brief = Briefs.of(table);
    assertEquals(0, made.get());
    new XlsxWriter().write(brief, OutputStream.nullOutputStream());
    assertTrue(made.get() >= 2 * 3000, "looked at again when written: " + made);
  }

  private static XSSFWorkbook split() throws IOException {
    DataTable table =
        new DataTable(
            "Long",
            "Long",
            "A long table",
            List.of("A note."),
            "Somebody",
            columns(),
            rows(),
            List.of());
    return read(Briefs.of(table, sums()));
  }

  private static DataTable charted() {
    return new DataTable(
        "Long",
        "Long",
        "A long table",
        List.of("A note."),
        "Somebody",
        columns(),
        rows(),
        List.of(
            new DataTable.TableChart(
                ChartKind.LINE, "Drawn", "Units", "Name", List.of("Value"), "It rises.")));
  }

  /** Sums over all parts of the long table. */
  static DataTable sums() {
    return new DataTable(
        "Sums",
        "Sums",
        "Sums",
        List.of(),
        "",
        List.of(Briefs.number("Sum", 0)),
        List.of(
            List.of(
                Briefs.computed(
                    new Formula.Size(new Formula.SumWhere("Long", "Value", List.of())), 2775, ""))),
        List.of());
  }

  private static List<DataTable.Column> columns() {
    return List.of(Briefs.text("Name"), Briefs.number("Value", 0), Briefs.number("Before", 0));
  }

  private static LazyRows rows() {
    return new LazyRows(
        ROWS,
        index ->
            List.of(
                new DataCell.Text("Row " + index),
                new DataCell.Number(BigDecimal.valueOf(index), ""),
                index == 0
                    ? new DataCell.Number(BigDecimal.ZERO, "")
                    : Briefs.computed(new Formula.RowAbove("Value", 1), index - 1, "")));
  }

  private static List<String> words(XSSFSheet sheet) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < sheet.getTables().get(0).getStartRowIndex(); i++) {
      words.add(sheet.getRow(i).getCell(0).getStringCellValue());
    }
    return words;
  }

  /** The workbook of a brief as if sheets had few rows. */
  static XSSFWorkbook read(Brief brief) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(write(brief)));
  }

  /** A workbook of three long sheets, each with its chart, and of formulas over all of them. */
  static byte[] splitWorkbook() throws IOException {
    return write(Briefs.of(charted(), sums()));
  }

  private static byte[] write(Brief brief) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxWriter().withLastRow(LAST_ROW).write(labelled(brief), out);
    return out.toByteArray();
  }

  private static Brief labelled(Brief brief) {
    Map<Label, String> words = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      words.put(label, brief.labels().of(label));
    }
    words.put(Label.PART_OF, "{0} ({1} of {2})");
    words.put(Label.SPLIT_TABLE, "It goes over {0} sheets.");
    return new Brief(
        brief.front(),
        brief.theme(),
        new Labels(words),
        brief.blocks(),
        brief.notes(),
        brief.references(),
        brief.appendix(),
        brief.ledger(),
        brief.attachments(),
        brief.remarks());
  }
}
