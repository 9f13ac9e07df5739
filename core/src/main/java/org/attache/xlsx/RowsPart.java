package org.attache.xlsx;

import java.io.IOException;
import java.util.List;
import org.attache.brief.DataCell;
import org.attache.ooxml.Markup;

/** Writes the rows of a table one by one: only the row at hand need exist. */
final class RowsPart {

  private static final byte[] ROW = Cells.ascii("<row r=\"");
  private static final byte[] LOW = Cells.ascii("\" ht=\"" + RowHeight.points(1, 2) + "\">");
  private static final byte[] END = Cells.ascii("</row>");

  private final SheetTable table;
  private final FormulaText formulas;
  private final Cells cells;
  private final Markup xml;
  private final String[] styles;
  private final byte[][] beforeNumbers;
  private final int[] widths;

  RowsPart(Workbook workbook, SheetTable table, Cells cells, Markup xml) {
    this.table = table;
    this.formulas = new FormulaText(workbook, table);
    this.cells = cells;
    this.xml = xml;
    int columns = table.headings().size();
    this.styles = new String[columns];
    this.beforeNumbers = new byte[columns][];
    this.widths = new int[columns];
    for (int i = 0; i < columns; i++) {
      int style = workbook.numberStyle(table.survey().format(i));
      styles[i] = isRowName(table, i) ? CellStyle.ROW_NUMBER.index() : Integer.toString(style);
      beforeNumbers[i] = Cells.beforeNumber(styles[i]);
      widths[i] = RowHeight.sure(table.survey().width(i));
    }
  }

  /** Whether a column of numbers, such as years, names the rows: it then stands like a name. */
  static boolean isRowName(SheetTable table, int column) {
    return column == 0 && table.survey().format(0).equals(Survey.PLAIN);
  }

  void write() throws IOException {
    int row = table.firstRow();
    for (List<DataCell> made : table.data().rows()) {
      int lines = lines(made);
      xml.raw(ROW).number(row);
      if (lines == 1) {
        xml.raw(LOW);
      } else {
        xml.raw("\" ht=\"").raw(RowHeight.points(lines, 2)).raw("\">");
      }
      for (int i = 0; i < styles.length; i++) {
        cell(i, row, made.get(i));
      }
      xml.raw(END);
      row++;
    }
  }

  private int lines(List<DataCell> row) {
    int lines = 1;
    for (int i = 0; i < styles.length; i++) {
      if (row.get(i) instanceof DataCell.Text words) {
        lines = Math.max(lines, RowHeight.lines(words.text(), widths[i]));
      } else if (row.get(i) instanceof DataCell.Link link) {
        lines = Math.max(lines, RowHeight.lines(link.text(), widths[i]));
      }
    }
    return lines;
  }

  private void cell(int column, int row, DataCell cell) throws IOException {
    if (cell instanceof DataCell.Text words) {
      cells.words(column, row, words.text());
    } else if (cell instanceof DataCell.Number number) {
      cells.number(column, row, beforeNumbers[column], number.value());
    } else if (cell instanceof DataCell.Computed computed) {
      String formula = formulas.of(computed.formula(), row - table.firstRow());
      cells.computed(column, row, styles[column], formula, computed.value());
    } else if (cell instanceof DataCell.Date date) {
      cells.date(column, row, date.date());
    } else if (cell instanceof DataCell.Link link) {
      cells.link(column, row, link.url(), link.text());
    } else {
      cells.text(column, row, CellStyle.TEXT, "");
    }
  }
}
