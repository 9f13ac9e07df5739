package org.attache.xlsx;

/** Where the parts of the file are. */
final class PartNames {

  static final String WORKBOOK = "xl/workbook.xml";
  static final String STYLES = "xl/styles.xml";
  static final String STRINGS = "xl/sharedStrings.xml";
  static final String THEME = "xl/theme/theme1.xml";
  static final String CORE = "docProps/core.xml";
  static final String APP = "docProps/app.xml";

  private PartNames() {}

  static String sheet(int number) {
    return "xl/worksheets/sheet" + number + ".xml";
  }

  static String table(int number) {
    return "xl/tables/table" + number + ".xml";
  }

  static String tableFromSheet(int number) {
    return "../tables/table" + number + ".xml";
  }

  static String drawing(int number) {
    return "xl/drawings/drawing" + number + ".xml";
  }

  static String drawingFromSheet(int number) {
    return "../drawings/drawing" + number + ".xml";
  }

  static String chart(int number) {
    return "xl/charts/chart" + number + ".xml";
  }

  static String chartFromDrawing(int number) {
    return "../charts/chart" + number + ".xml";
  }
}
