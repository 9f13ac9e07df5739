package org.attache.officechart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.brief.ChartSpec;
import org.attache.ooxml.Markup;
import org.attache.ooxml.PartArchive;
import org.attache.ooxml.Relations;

/**
 * The workbook behind a chart, which opens for "Edit data": categories in the first column, a
 * series in each of the others, headings in the first row.
 */
final class DataSheet {

  private static final String NAME = "Data";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** Parts of a few hundred bytes hardly become smaller by more. */
  private static final int EFFORT = 1;

  private final ChartSpec chart;
  private final ChartData data;
  private final DataStyles styles;

  DataSheet(ChartSpec chart) {
    this.chart = chart;
    this.data = data(chart);
    this.styles = DataStyles.of(data, Format.of(chart.decimals()));
  }

  /** A chart's values, and the cells of this sheet that they stand in. */
  static ChartData data(ChartSpec chart) {
    int last = chart.categories().size() + 1;
    boolean areYears = chart.categories().stream().allMatch(name -> name.matches("[12]\\d{3}"));
    ChartData.Categories categories =
        new ChartData.Categories(
            chart.categories(), range(0, last), areYears ? "0" : ChartData.NONE);
    List<ChartData.Series> series = new ArrayList<>();
    for (int i = 0; i < chart.series().size(); i++) {
      ChartSpec.Series one = chart.series().get(i);
      String head = cell(i + 1, 1);
      String code = Format.of(chart.decimals());
      String format = hasNegative(one) ? Format.signed(code) : code;
      series.add(new ChartData.Series(one.name(), head, range(i + 1, last), format, one.points()));
    }
    return new ChartData(
        chart.kind(), categories, series, Joints.of(chart, Format.of(chart.decimals())));
  }

  private static boolean hasNegative(ChartSpec.Series series) {
    return series.points().stream()
        .anyMatch(point -> point.value().map(value -> value.signum() < 0).orElse(false));
  }

  /** The cells of a column's values down to a row. */
  static String range(int column, int last) {
    return cell(column, 2) + ":$" + letters(column) + "$" + last;
  }

  /** A cell; columns are counted from 0, rows from 1. */
  static String cell(int column, int row) {
    return NAME + "!$" + letters(column) + "$" + row;
  }

  static String letters(int column) {
    String rest = column < 26 ? "" : letters(column / 26 - 1);
    return rest + (char) ('A' + column % 26);
  }

  /** The file. */
  byte[] workbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_192);
    PartArchive archive = new PartArchive(bytes);
    archive.compress(EFFORT);
    boolean isTable = hasUniqueHeadings();
    archive.add("[Content_Types].xml", xml -> contentTypes(xml, isTable));
    Relations main = new Relations();
    main.part("officeDocument", "xl/workbook.xml");
    archive.add("", main);
    Relations parts = new Relations();
    archive.add("xl/workbook.xml", xml -> book(xml, parts));
    archive.add("xl/workbook.xml", parts);
    archive.add("xl/styles.xml", styles::write);
    Relations tables = new Relations();
    archive.add("xl/worksheets/sheet1.xml", xml -> sheet(xml, isTable, tables));
    archive.add("xl/worksheets/sheet1.xml", tables);
    if (isTable) {
      archive.add("xl/tables/table1.xml", this::table);
    }
    archive.finish();
    return bytes.toByteArray();
  }

  /** Office makes a table only of columns that differ by name, and names of something. */
  private boolean hasUniqueHeadings() {
    Set<String> seen = new TreeSet<>();
    seen.add(corner().toLowerCase(Locale.ROOT));
    for (ChartData.Series one : data.series()) {
      String name = one.name();
      if (name.isBlank()
          || !name.equals(name.strip())
          || name.length() > 255
          || name.chars().anyMatch(c -> c < ' ')) {
        return false;
      }
      if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** What stands above the categories. */
  private String corner() {
    String unit = chart.unit().strip();
    return unit.isEmpty() || unit.length() > 255 || unit.chars().anyMatch(c -> c < ' ')
        ? "–"
        : unit;
  }

  private static void contentTypes(Markup xml, boolean isTable) throws IOException {
    String office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    xml.start("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    xml.leaf(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
    type(xml, "/xl/workbook.xml", office + "sheet.main+xml");
    type(xml, "/xl/worksheets/sheet1.xml", office + "worksheet+xml");
    type(xml, "/xl/styles.xml", office + "styles+xml");
    if (isTable) {
      type(xml, "/xl/tables/table1.xml", office + "table+xml");
    }
    xml.end();
  }

  private static void type(Markup xml, String part, String type) throws IOException {
    xml.leaf("Override", "PartName", part, "ContentType", type);
  }

  private static void book(Markup xml, Relations parts) throws IOException {
    xml.start("workbook", "xmlns", MAIN, "xmlns:r", ChartPart.RELATIONS).start("sheets");
    String sheet = parts.part("worksheet", "worksheets/sheet1.xml");
    xml.leaf("sheet", "name", NAME, "sheetId", "1", "r:id", sheet).end().end();
    parts.part("styles", "styles.xml");
  }

  /** Of the table. */
  private String corners() {
    return corners(data.series().size());
  }

  private String corners(int lastColumn) {
    return "A1:" + letters(lastColumn) + (data.count() + 1);
  }

  private void sheet(Markup xml, boolean isTable, Relations relations) throws IOException {
    xml.start("worksheet", "xmlns", MAIN, "xmlns:r", ChartPart.RELATIONS);
    xml.leaf("dimension", "ref", corners(Joints.lastColumn(data)));
    xml.start("sheetViews").leaf("sheetView", "workbookViewId", "0").end();
    xml.leaf("sheetFormatPr", "defaultRowHeight", "15");
    xml.start("cols");
    String last = Integer.toString(data.series().size() + 1);
    xml.leaf("col", "min", "1", "max", last, "width", "18", "customWidth", "1").end();
    xml.start("sheetData").start("row", "r", "1");
    words(xml, "A1", corner());
    for (int i = 0; i < data.series().size(); i++) {
      words(xml, letters(i + 1) + "1", data.series().get(i).name());
    }
    Joints.headings(xml, data);
    xml.end();
    for (int i = 0; i < data.count(); i++) {
      row(xml, i);
    }
    xml.end();
    if (isTable) {
      String id = relations.part("table", "../tables/table1.xml");
      xml.start("tableParts", "count", "1").leaf("tablePart", "r:id", id).end();
    }
    xml.end();
  }

  private void row(Markup xml, int category) throws IOException {
    String row = Integer.toString(category + 2);
    String name = data.categories().names().get(category);
    xml.start("row", "r", row);
    if (data.categories().areNumbers()) {
      xml.start("c", "r", "A" + row).element("v", name).end();
    } else {
      words(xml, "A" + row, name);
    }
    for (int i = 0; i < data.series().size(); i++) {
      ChartData.Series one = data.series().get(i);
      Optional<BigDecimal> value = one.at(category);
      if (value.isPresent()) {
        xml.start("c", "r", letters(i + 1) + row, "s", styles.style(one, category));
        xml.element("v", value.get().toPlainString()).end();
      }
    }
    Joints.lengths(xml, data, category, 1);
    xml.end();
  }

  static void words(Markup xml, String cell, String words) throws IOException {
    xml.start("c", "r", cell, "t", "inlineStr").start("is");
    xml.element("t", words).end().end();
  }

  private void table(Markup xml) throws IOException {
    xml.start(
        "table",
        "xmlns",
        MAIN,
        "id",
        "1",
        "name",
        "Data1",
        "displayName",
        "Data1",
        "ref",
        corners(),
        "totalsRowShown",
        "0");
    xml.start("tableColumns", "count", Integer.toString(data.series().size() + 1));
    xml.leaf("tableColumn", "id", "1", "name", corner());
    for (int i = 0; i < data.series().size(); i++) {
      String id = Integer.toString(i + 2);
      xml.leaf("tableColumn", "id", id, "name", data.series().get(i).name());
    }
    xml.end();
    xml.leaf(
        "tableStyleInfo",
        "showFirstColumn",
        "0",
        "showLastColumn",
        "0",
        "showRowStripes",
        "1",
        "showColumnStripes",
        "0");
    xml.end();
  }
}
