package org.attache.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable.Column;

/** Writes one sheet. */
final class SheetPart {

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Day 0 of Excel's count for all days after February 1900. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  /** Excel takes 1900 for a leap year: before this day its count is off by one. */
  private static final LocalDate FIRST_RELIABLE_DAY = LocalDate.of(1900, 3, 1);

  /** The width of a cover's column, in digits. */
  static final int COVER_WIDTH = 88;

  /** The height of the row above a table, which keeps it apart from the lines above. */
  private static final String GAP = "30.0";

  private final Workbook workbook;
  private final Sheet sheet;
  private final Markup xml;
  private final SheetLinks links;
  private final SharedStrings strings;

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
    this.strings = strings;
    this.xml = xml;
    this.links = new SheetLinks(workbook.places());
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
      rows(table);
    }
    xml.end();
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
      text("A" + row, line.style(), line.text());
      xml.end();
    }
  }

  private static String height(Line line) {
    return switch (line.style()) {
      case TITLE -> RowHeight.points(1, 12);
      case SUBTITLE -> RowHeight.points(1, 10);
      case PARAGRAPH, STRONG_PARAGRAPH ->
          RowHeight.points(RowHeight.lines(line.text(), RowHeight.sure(COVER_WIDTH)), 7);
      default -> RowHeight.points(1, 2);
    };
  }

  private void header(SheetTable table) throws IOException {
    int lines = 1;
    for (int i = 0; i < table.headings().size(); i++) {
      int width = table.survey().width(i) - 3;
      lines = Math.max(lines, RowHeight.lines(table.headings().get(i), width));
    }
    String height = RowHeight.points(lines, 3);
    xml.start("row", "r", Integer.toString(table.headerRow()), "ht", height);
    for (int i = 0; i < table.headings().size(); i++) {
      Column column = table.data().columns().get(i);
      boolean isRight = Survey.isNumeric(column.kind()) && !isRowName(table, i);
      CellStyle style = isRight ? CellStyle.HEADING_OF_NUMBERS : CellStyle.HEADING_OF_TEXT;
      text(Address.cell(i, table.headerRow()), style, table.headings().get(i));
    }
    xml.end();
  }

  /** Whether a column of numbers, such as years, names the rows: it then stands like a name. */
  private static boolean isRowName(SheetTable table, int column) {
    return column == 0 && table.survey().format(0).equals(Survey.PLAIN);
  }

  private void rows(SheetTable table) throws IOException {
    FormulaText formulas = new FormulaText(workbook, table);
    int columns = table.headings().size();
    String[] letters = new String[columns];
    String[] numberStyles = new String[columns];
    for (int i = 0; i < columns; i++) {
      letters[i] = Address.letters(i);
      int style = workbook.numberStyle(table.survey().format(i));
      numberStyles[i] =
          isRowName(table, i) ? CellStyle.ROW_NUMBER.index() : Integer.toString(style);
    }
    int index = 0;
    for (List<DataCell> cells : table.data().rows()) {
      String row = Integer.toString(table.firstRow() + index);
      xml.start("row", "r", row, "ht", RowHeight.points(lines(table, cells), 2));
      for (int i = 0; i < columns; i++) {
        cell(letters[i] + row, numberStyles[i], cells.get(i), formulas, index);
      }
      xml.end();
      index++;
    }
  }

  private static int lines(SheetTable table, List<DataCell> cells) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      int width = RowHeight.sure(table.survey().width(i));
      if (cells.get(i) instanceof DataCell.Text words) {
        lines = Math.max(lines, RowHeight.lines(words.text(), width));
      } else if (cells.get(i) instanceof DataCell.Link link) {
        lines = Math.max(lines, RowHeight.lines(link.text(), width));
      }
    }
    return lines;
  }

  private void cell(String at, String numberStyle, DataCell cell, FormulaText formulas, int index)
      throws IOException {
    if (cell instanceof DataCell.Number number) {
      xml.start("c", "r", at, "s", numberStyle).element("v", plain(number.value())).end();
    } else if (cell instanceof DataCell.Computed computed) {
      xml.start("c", "r", at, "s", numberStyle);
      xml.element("f", formulas.of(computed.formula(), index));
      xml.element("v", plain(computed.value())).end();
    } else if (cell instanceof DataCell.Text words) {
      boolean isQuoted = CellText.looksLikeFormula(words.text());
      text(at, isQuoted ? CellStyle.QUOTED_TEXT : CellStyle.TEXT, words.text());
    } else if (cell instanceof DataCell.Date date) {
      date(at, date.date());
    } else if (cell instanceof DataCell.Link link) {
      boolean leads = links.add(at, link.url());
      text(at, leads ? CellStyle.TEXT_LINK : CellStyle.TEXT, link.text());
    } else {
      text(at, CellStyle.TEXT, "");
    }
  }

  private void date(String at, LocalDate date) throws IOException {
    if (date.isBefore(FIRST_RELIABLE_DAY)) {
      text(at, CellStyle.TEXT, date.toString());
    } else {
      String days = Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, date));
      xml.start("c", "r", at, "s", CellStyle.DATE.index()).element("v", days).end();
    }
  }

  private void text(String at, CellStyle style, String text) throws IOException {
    if (text.isEmpty()) {
      xml.leaf("c", "r", at, "s", style.index());
      return;
    }
    String fitted = CellText.encode(CellText.fit(text));
    int index = strings.index(fitted);
    if (index >= 0) {
      xml.start("c", "r", at, "s", style.index(), "t", "s");
      xml.element("v", Integer.toString(index)).end();
      return;
    }
    xml.start("c", "r", at, "s", style.index(), "t", "inlineStr").start("is");
    CellText.write(fitted, xml);
    xml.end().end();
  }

  /** Excel's own digits: no grouping, a full stop, and no exponent unless the number is huge. */
  private static String plain(BigDecimal value) {
    boolean isHuge = Math.abs((long) value.scale()) > 300;
    return isHuge ? value.toString() : value.toPlainString();
  }

  private void page() throws IOException {
    xml.leaf(
        "pageMargins",
        "left",
        "0.6",
        "right",
        "0.6",
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
