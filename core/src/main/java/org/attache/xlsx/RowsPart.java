package org.attache.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.attache.brief.DataCell;
import org.attache.ooxml.Markup;

/** Writes the rows of a table one by one: only the row at hand need exist. */
final class RowsPart {

  private static final byte[] ROW = Cells.ascii("<row r=\"");
  private static final byte[] END = Cells.ascii("</row>");

  private final SheetTable table;
  private final FormulaText formulas;
  private final Cells cells;
  private final Markup xml;

  /** For every column its one style, or that of each count of decimals. */
  private final NumberStyle[][] styles;

  private final double line;

  /** What stands between the number of a row of one line and its cells. */
  private final byte[] low;

  private final int[] widths;
  private final boolean[] mayWrap;

  RowsPart(Workbook workbook, SheetTable table, Cells cells, Markup xml) {
    this.table = table;
    this.formulas = new FormulaText(workbook, table);
    this.cells = cells;
    this.xml = xml;
    this.line = RowHeight.line(workbook.brief().theme());
    this.low = Cells.ascii("\" ht=\"" + RowHeight.points(1, line, 2) + "\">");
    int columns = table.headings().size();
    this.styles = new NumberStyle[columns][];
    this.widths = new int[columns];
    this.mayWrap = new boolean[columns];
    for (int i = 0; i < columns; i++) {
      styles[i] = styles(workbook, table, i);
      widths[i] = RowHeight.room(table.survey().width(i));
      mayWrap[i] = !table.survey().fitsOneLine(i, RowHeight.sure(table.survey().width(i)));
    }
  }

  /** A style, and what stands before numbers that have it. */
  private record NumberStyle(String index, byte[] before) {

    static NumberStyle of(String index) {
      return new NumberStyle(index, Cells.beforeNumber(index));
    }
  }

  private static NumberStyle[] styles(Workbook workbook, SheetTable table, int column) {
    if (isRowName(table, column)) {
      return new NumberStyle[] {NumberStyle.of(CellStyle.ROW_NUMBER.index())};
    }
    List<String> asWritten = table.survey().formatsAsWritten(column);
    List<String> formats = asWritten.isEmpty() ? List.of(table.survey().format(column)) : asWritten;
    return formats.stream()
        .map(format -> NumberStyle.of(Integer.toString(workbook.numberStyle(format))))
        .toArray(NumberStyle[]::new);
  }

  private NumberStyle style(int column, BigDecimal number) {
    NumberStyle[] known = styles[column];
    return known[Math.max(0, Math.min(known.length - 1, number.scale()))];
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
        xml.raw(low);
      } else {
        xml.raw("\" ht=\"").raw(RowHeight.points(lines, line, 2)).raw("\">");
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
      if (!mayWrap[i]) {
        continue;
      }
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
      BigDecimal value = number.value();
      cells.number(column, row, style(column, value).before(), value);
    } else if (cell instanceof DataCell.Computed computed) {
      String formula = formulas.of(computed.formula(), row - table.firstRow());
      BigDecimal value = computed.value();
      cells.computed(column, row, style(column, value).index(), formula, value);
    } else if (cell instanceof DataCell.Date date) {
      cells.date(column, row, date.date());
    } else if (cell instanceof DataCell.Link link) {
      cells.link(column, row, link.url(), link.text());
    } else {
      cells.text(column, row, CellStyle.TEXT, "");
    }
  }
}
