package org.attache.officechart;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.ooxml.Markup;

/** How the numbers of a chart's workbook are shown: a style for every format that they need. */
final class DataStyles {

  /** The first number that a format of one's own may have. */
  private static final int FIRST_FORMAT = 164;

  private final Map<String, Integer> stylesOfFormats = new LinkedHashMap<>();

  private DataStyles() {}

  /** The styles of a chart's values, the first of which is for that format. */
  static DataStyles of(ChartData data, String format) {
    DataStyles styles = new DataStyles();
    styles.add(format);
    for (ChartData.Series one : data.series()) {
      for (int i = 0; i < data.count(); i++) {
        styles.add(format(one, i));
      }
    }
    return styles;
  }

  private void add(String format) {
    stylesOfFormats.computeIfAbsent(format, key -> stylesOfFormats.size() + 1);
  }

  private static String format(ChartData.Series series, int category) {
    return Numbers.format(series, category).orElse(series.format());
  }

  /** The number of the style of a value. */
  String style(ChartData.Series series, int category) {
    return Integer.toString(stylesOfFormats.getOrDefault(format(series, category), 1));
  }

  /** Writes the part. */
  void write(Markup xml) throws IOException {
    xml.start("styleSheet", "xmlns", DataSheet.MAIN);
    xml.start("numFmts", "count", Integer.toString(stylesOfFormats.size()));
    for (Map.Entry<String, Integer> one : stylesOfFormats.entrySet()) {
      String id = Integer.toString(FIRST_FORMAT + one.getValue() - 1);
      xml.leaf("numFmt", "numFmtId", id, "formatCode", one.getKey());
    }
    xml.end();
    xml.start("fonts", "count", "1").start("font").val("sz", "11").val("name", "Calibri");
    xml.val("family", "2").end().end();
    xml.start("fills", "count", "2");
    xml.start("fill").leaf("patternFill", "patternType", "none").end();
    xml.start("fill").leaf("patternFill", "patternType", "gray125").end().end();
    xml.start("borders", "count", "1").start("border").leaf("left").leaf("right").leaf("top");
    xml.leaf("bottom").leaf("diagonal").end().end();
    xml.start("cellStyleXfs", "count", "1");
    xml.leaf("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").end();
    xml.start("cellXfs", "count", Integer.toString(stylesOfFormats.size() + 1));
    style(xml, "0");
    for (int style : stylesOfFormats.values()) {
      style(xml, Integer.toString(FIRST_FORMAT + style - 1));
    }
    xml.end();
    xml.start("cellStyles", "count", "1");
    xml.leaf("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").end().end();
  }

  private static void style(Markup xml, String format) throws IOException {
    String applies = format.equals("0") ? "0" : "1";
    xml.leaf(
        "xf",
        "numFmtId",
        format,
        "fontId",
        "0",
        "fillId",
        "0",
        "borderId",
        "0",
        "xfId",
        "0",
        "applyNumberFormat",
        applies);
  }
}
