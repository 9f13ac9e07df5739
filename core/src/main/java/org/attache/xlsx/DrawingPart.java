package org.attache.xlsx;

import java.io.IOException;
import java.util.List;
import org.attache.brief.DataTable.TableChart;
import org.attache.officechart.RangeChart;
import org.attache.ooxml.Markup;
import org.attache.ooxml.Relations;

/** Places charts to the right of a table, one below the other. */
final class DrawingPart {

  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String SPREADSHEET =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

  private static final long WIDTH = RangeChart.WIDTH.emu();

  private static final long HEIGHT = RangeChart.HEIGHT.emu();

  /** The width of a chart and of the column before it, in inches. */
  static final double INCHES = RangeChart.WIDTH.points() / 72 + 0.7;

  /** As many rows of 15 points as a chart is high, and one to spare; rows may be higher. */
  static final int ROWS = 19;

  private DrawingPart() {}

  /**
   * Writes it.
   *
   * @param sheet whose charts are placed
   * @param firstChart the number of its first chart in the workbook
   * @param xml where to write
   * @param relations what the part refers to
   */
  static void write(Sheet sheet, int firstChart, Markup xml, Relations relations)
      throws IOException {
    xml.start(
        "xdr:wsDr",
        "xmlns:xdr",
        SPREADSHEET,
        "xmlns:a",
        DRAWING,
        "xmlns:r",
        SheetPart.RELATIONS,
        "xmlns:c",
        CHART);
    List<TableChart> charts = sheet.charts();
    for (int i = 0; i < charts.size(); i++) {
      int row = sheet.tables().get(0).headerRow() - 1 + i * ROWS;
      String id = relations.part("chart", PartNames.chartFromDrawing(firstChart + i));
      xml.start("xdr:oneCellAnchor");
      xml.start("xdr:from");
      xml.element("xdr:col", Integer.toString(sheet.lastColumn() + 2));
      xml.element("xdr:colOff", "0");
      xml.element("xdr:row", Integer.toString(row)).element("xdr:rowOff", "0").end();
      xml.leaf("xdr:ext", "cx", Long.toString(WIDTH), "cy", Long.toString(HEIGHT));
      frame(charts.get(i), i + 2, id, xml);
      xml.leaf("xdr:clientData").end();
    }
    xml.end();
  }

  private static void frame(TableChart chart, int shape, String relation, Markup xml)
      throws IOException {
    xml.start("xdr:graphicFrame", "macro", "");
    xml.start("xdr:nvGraphicFramePr");
    xml.leaf(
        "xdr:cNvPr", "id", Integer.toString(shape), "name", chart.title(), "descr", chart.alt());
    xml.leaf("xdr:cNvGraphicFramePr").end();
    xml.start("xdr:xfrm").leaf("a:off", "x", "0", "y", "0").leaf("a:ext", "cx", "0", "cy", "0");
    xml.end();
    xml.start("a:graphic").start("a:graphicData", "uri", CHART);
    xml.leaf("c:chart", "r:id", relation);
    xml.end().end().end();
  }
}
