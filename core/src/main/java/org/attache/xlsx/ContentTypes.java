package org.attache.xlsx;

import java.io.IOException;
import java.util.List;
import org.attache.ooxml.Markup;

/** Writes the list of media types that opens every Office file. */
final class ContentTypes {

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String SPREADSHEET = OFFICE + "spreadsheetml.";

  private ContentTypes() {}

  static void write(Workbook workbook, Markup xml) throws IOException {
    xml.start("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    String relations = "application/vnd.openxmlformats-package.relationships+xml";
    xml.leaf("Default", "Extension", "rels", "ContentType", relations);
    xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
    part(PartNames.WORKBOOK, SPREADSHEET + "sheet.main+xml", xml);
    part(PartNames.STYLES, SPREADSHEET + "styles+xml", xml);
    part(PartNames.STRINGS, SPREADSHEET + "sharedStrings+xml", xml);
    part(PartNames.THEME, OFFICE + "theme+xml", xml);
    part(PartNames.CORE, "application/vnd.openxmlformats-package.core-properties+xml", xml);
    part(PartNames.APP, OFFICE + "extended-properties+xml", xml);
    List<Sheet> sheets = workbook.sheets();
    int chart = 0;
    for (int i = 1; i <= sheets.size(); i++) {
      Sheet sheet = sheets.get(i - 1);
      part(PartNames.sheet(i), SPREADSHEET + "worksheet+xml", xml);
      if (!sheet.tables().isEmpty()) {
        part(PartNames.table(i), SPREADSHEET + "table+xml", xml);
      }
      if (!sheet.charts().isEmpty()) {
        part(PartNames.drawing(i), OFFICE + "drawing+xml", xml);
      }
      for (int c = 0; c < sheet.charts().size(); c++) {
        part(PartNames.chart(++chart), OFFICE + "drawingml.chart+xml", xml);
      }
    }
    xml.end();
  }

  private static void part(String name, String type, Markup xml) throws IOException {
    xml.leaf("Override", "PartName", "/" + name, "ContentType", type);
  }
}
