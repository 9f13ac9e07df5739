package org.attache.xlsx;

import java.io.IOException;
import org.attache.brief.DataTable.Choices;
import org.attache.brief.DataTable.Column;
import org.attache.ooxml.Markup;
import org.attache.ooxml.Relations;
import org.attache.theme.StyleName;
import org.attache.theme.Theme;

/** Writes one sheet. */
final class SheetPart {

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** The width of a cover's column, in digits. */
  static final int COVER_WIDTH = 88;

  /** The height of the row above a table, which keeps it apart from the lines above. */
  private static final String GAP = "30.0";

  private final Workbook workbook;
  private final Sheet sheet;
  private final Markup xml;
  private final SheetLinks links;
  private final Cells cells;

  /**
   * A sheet to be written.
   *
   * @param workbook what it is part of
   * @param sheet which one
   * @param strings the texts that the workbook's cells share
   * @param xml where to write
   */
  SheetPart(Workbook workbook, Sheet sheet, SharedStrings strings, Markup xml) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.xml = xml;
    this.links = new SheetLinks(workbook.places());
    this.cells = new Cells(strings, links, xml);
  }

  /**
   * Writes it all.
   *
   * @param relations what the sheet refers to
   */
  void write(Relations relations) throws IOException {
    xml.start("worksheet", "xmlns", MAIN, "xmlns:r", RELATIONS);
    xml.start("sheetPr").leaf("pageSetUpPr", "fitToPage", "1").end();
    xml.leaf("dimension", "ref", "A1:" + Address.cell(sheet.lastColumn(), sheet.lastRow()));
    view();
    xml.leaf("sheetFormatPr", "defaultRowHeight", "15");
    columns();
    xml.start("sheetData");
    lines();
    for (SheetTable table : sheet.tables()) {
      header(table);
      new RowsPart(workbook, table, cells, xml).write();
    }
    xml.end();
    choices();
    links.write(xml, relations);
    page();
    if (!sheet.charts().isEmpty()) {
      xml.leaf(
          "drawing", "r:id", relations.part("drawing", PartNames.drawingFromSheet(sheet.number())));
    }
    if (!sheet.tables().isEmpty()) {
      xml.start("tableParts", "count", "1");
      xml.leaf(
          "tablePart", "r:id", relations.part("table", PartNames.tableFromSheet(sheet.number())));
      xml.end();
    }
    xml.end();
  }

  private void view() throws IOException {
    xml.start("sheetViews");
    xml.start(
        "sheetView",
        "showGridLines",
        "0",
        "rightToLeft",
        workbook.isRightToLeft() ? "1" : "0",
        "tabSelected",
        sheet.number() == 1 ? "1" : "0",
        "workbookViewId",
        "0");
    xml.leaf("selection", "activeCell", "A1", "sqref", "A1");
    xml.end().end();
  }

  private void columns() throws IOException {
    xml.start("cols");
    if (sheet.tables().isEmpty()) {
      column(0, COVER_WIDTH);
    }
    for (SheetTable table : sheet.tables()) {
      for (int i = 0; i < table.headings().size(); i++) {
        column(i, table.survey().width(i));
      }
    }
    xml.end();
  }

  private void column(int index, int width) throws IOException {
    String number = Integer.toString(index + 1);
    xml.leaf("col", "min", number, "max", number, "width", width + ".7109375", "customWidth", "1");
  }

  private void lines() throws IOException {
    for (int i = 0; i < sheet.lines().size(); i++) {
      Line line = sheet.lines().get(i);
      String row = Integer.toString(i + 1);
      boolean isLastAboveTable = !sheet.tables().isEmpty() && i == sheet.lines().size() - 1;
      String height = isLastAboveTable ? GAP : height(line);
      xml.start("row", "r", row, "ht", height, "customHeight", "1");
      links.add("A" + row, line.link());
      cells.text(0, i + 1, line.style(), line.text());
      xml.end();
    }
  }

  private String height(Line line) {
    Theme theme = workbook.brief().theme();
    return switch (line.style()) {
      case TITLE ->
          RowHeight.title(StylesPart.titlePoints(theme), theme.style(StyleName.HEADING_1));
      case SUBTITLE ->
          RowHeight.title(StylesPart.subtitlePoints(theme), theme.style(StyleName.SUBTITLE));
      case PARAGRAPH, STRONG_PARAGRAPH ->
          RowHeight.points(
              RowHeight.lines(line.text(), RowHeight.room(COVER_WIDTH)), RowHeight.line(theme), 7);
      default -> RowHeight.points(1, RowHeight.line(theme), 2);
    };
  }

  /** A list to choose a setting from; nothing else is taken. */
  private void choices() throws IOException {
    for (SheetTable table : sheet.tables()) {
      for (int i = 0; i < table.headings().size(); i++) {
        if (!table.data().columns().get(i).choices().equals(Choices.ANY)) {
          xml.start("dataValidations", "count", "1");
          xml.start(
              "dataValidation",
              "type",
              "list",
              "allowBlank",
              "0",
              "showErrorMessage",
              "1",
              "sqref",
              Address.cell(i, table.firstRow()));
          xml.element("formula1", table.choicesName());
          xml.end().end();
        }
      }
    }
  }

  private void header(SheetTable table) throws IOException {
    int lines = 1;
    for (int i = 0; i < table.headings().size(); i++) {
      // Headings are bold and keep a wider distance.
      int width = table.survey().width(i) * 9 / 10 - 2;
      lines = Math.max(lines, RowHeight.lines(table.headings().get(i), width));
    }
    String height = RowHeight.points(lines, RowHeight.line(workbook.brief().theme()), 3);
    xml.start("row", "r", Integer.toString(table.headerRow()), "ht", height);
    for (int i = 0; i < table.headings().size(); i++) {
      Column column = table.data().columns().get(i);
      boolean isRight = Survey.isNumeric(column.kind()) && !RowsPart.isRowName(table, i);
      CellStyle style = isRight ? CellStyle.HEADING_OF_NUMBERS : CellStyle.HEADING_OF_TEXT;
      cells.text(i, table.headerRow(), style, table.headings().get(i));
    }
    xml.end();
  }

  private void page() throws IOException {
    xml.leaf(
        "pageMargins",
        "left",
        Double.toString(Paper.SIDE),
        "right",
        Double.toString(Paper.SIDE),
        "top",
        "0.7",
        "bottom",
        "0.7",
        "header",
        "0.3",
        "footer",
        "0.3");
    Paper paper = Paper.of(sheet);
    xml.leaf(
        "pageSetup",
        "paperSize",
        Integer.toString(paper.size()),
        "orientation",
        paper.isLandscape() ? "landscape" : "portrait",
        "fitToWidth",
        Integer.toString(paper.pagesWide()),
        "fitToHeight",
        Integer.toString(paper.pagesHigh()));
  }
}
