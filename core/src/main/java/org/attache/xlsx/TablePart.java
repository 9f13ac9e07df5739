package org.attache.xlsx;

import java.io.IOException;
import java.util.List;
import org.attache.brief.DataCell;
import org.attache.ooxml.Markup;

/** Writes the part that makes a range a table. */
final class TablePart {

  private static final String EXTENSION =
      "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

  private TablePart() {}

  /** Writes the table of a sheet. */
  static void write(Workbook workbook, Sheet sheet, Markup xml) throws IOException {
    SheetTable table = sheet.tables().get(0);
    xml.start(
        "table",
        "xmlns",
        SheetPart.MAIN,
        "id",
        Integer.toString(sheet.number()),
        "name",
        table.name(),
        "displayName",
        table.name(),
        "ref",
        table.range(),
        "totalsRowShown",
        "0");
    int columns = table.headings().size();
    xml.start("tableColumns", "count", Integer.toString(columns));
    for (int i = 0; i < columns; i++) {
      String heading = CellText.encode(table.headings().get(i));
      xml.start("tableColumn", "id", Integer.toString(i + 1), "name", heading);
      String formula = columnFormula(new FormulaText(workbook, table), table, i);
      if (!formula.isEmpty()) {
        xml.element("calculatedColumnFormula", formula);
      }
      xml.end();
    }
    xml.end();
    xml.start("extLst").start("ext", "uri", "{504A1905-F514-4f6f-8877-14C23A59335A}");
    xml.leaf("x14:table", "xmlns:x14", EXTENSION, "altText", table.data().title());
    xml.end().end();
    xml.end();
  }

  /** The formula that new rows of the column take over; empty if rows differ. */
  private static String columnFormula(FormulaText formulas, SheetTable table, int column) {
    String formula = "";
    List<List<DataCell>> rows = table.data().rows();
    for (int i = 0; i < rows.size(); i++) {
      if (!(rows.get(i).get(column) instanceof DataCell.Computed computed)) {
        return "";
      }
      String text = formulas.of(computed.formula(), i);
      if (i > 0 && !text.equals(formula)) {
        return "";
      }
      formula = text;
    }
    return formula;
  }
}
