package org.attache.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.attache.brief.DataTable.Choices;
import org.attache.brief.DataTable.Column;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.ooxml.Markup;
import org.attache.ooxml.Relations;

/** Writes the list of sheets and the names that formulas and readers can go to. */
final class WorkbookPart {

  private WorkbookPart() {}

  static void write(Workbook workbook, Relations relations, Markup xml) throws IOException {
    List<Sheet> sheets = workbook.sheets();
    xml.start("workbook", "xmlns", SheetPart.MAIN, "xmlns:r", SheetPart.RELATIONS);
    xml.leaf("workbookPr", "date1904", "0");
    xml.start("bookViews");
    xml.leaf(
        "workbookView",
        "xWindow",
        "0",
        "yWindow",
        "0",
        "windowWidth",
        "28800",
        "windowHeight",
        "16000",
        "tabRatio",
        "800",
        "activeTab",
        "0");
    xml.end();
    xml.start("sheets");
    for (int i = 1; i <= sheets.size(); i++) {
      String id = relations.part("worksheet", "worksheets/sheet" + i + ".xml");
      String number = Integer.toString(i);
      xml.leaf("sheet", "name", sheets.get(i - 1).name(), "sheetId", number, "r:id", id);
    }
    xml.end();
    relations.part("theme", "theme/theme1.xml");
    relations.part("styles", "styles.xml");
    relations.part("sharedStrings", "sharedStrings.xml");
    names(workbook, xml);
    // Values are stored as computed; a version that Excel knows keeps it from asking to save.
    xml.leaf("calcPr", "calcId", "191029");
    xml.end();
  }

  /** Headings repeat on every printed page; every table's range has a name, headings included. */
  private static void names(Workbook workbook, Markup xml) throws IOException {
    if (workbook.tables().isEmpty()) {
      return;
    }
    xml.start("definedNames");
    List<Sheet> sheets = workbook.sheets();
    for (int i = 0; i < sheets.size(); i++) {
      for (SheetTable table : sheets.get(i).tables()) {
        xml.element(
            "definedName",
            printTitles(sheets.get(i), table),
            "name",
            "_xlnm.Print_Titles",
            "localSheetId",
            Integer.toString(i));
      }
    }
    for (SheetTable table : workbook.tables().values()) {
      xml.element("definedName", table.fixedRange(), "name", table.rangeName());
      settings(workbook, table, xml);
    }
    for (Map.Entry<String, String> figure : workbook.figures().cells().entrySet()) {
      xml.element("definedName", figure.getValue(), "name", figure.getKey());
    }
    xml.end();
  }

  /** The headings, and where pages stand side by side what the rows are called. */
  private static String printTitles(Sheet sheet, SheetTable table) {
    String of = Address.quoted(table.sheet()) + "!";
    String row = of + "$" + table.headerRow() + ":$" + table.headerRow();
    return Paper.of(sheet).pagesWide() > 1 ? of + "$A:$A," + row : row;
  }

  /** What readers may change, and what they may choose from, have names that formulas use. */
  private static void settings(Workbook workbook, SheetTable table, Markup xml) throws IOException {
    for (int i = 0; i < table.data().columns().size(); i++) {
      Column column = table.data().columns().get(i);
      if (column.kind() == ColumnKind.SETTING) {
        if (!column.choices().equals(Choices.ANY)) {
          SheetTable other = workbook.parts(column.choices().table()).get(0);
          int words = other.column(column.choices().column());
          xml.element("definedName", other.fixedRange(words), "name", table.choicesName());
        }
        xml.element("definedName", table.fixedRange(i), "name", table.settingName());
      }
    }
  }
}
