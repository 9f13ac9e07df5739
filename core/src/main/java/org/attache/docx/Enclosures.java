package org.attache.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.officechart.NativeChart;
import org.attache.ooxml.Relations;

/** What the text's drawings are kept in: pictures, charts and the workbooks behind them. */
final class Enclosures {

  private static final String CHART =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

  private final Relations document;
  private final List<SidePart> parts = new ArrayList<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private int charts;
  private int pictures;

  /**
   * Nothing enclosed so far.
   *
   * @param document gets relations to what is
   */
  Enclosures(Relations document) {
    this.document = document;
  }

  /** Adds a chart with its workbook; the id by which the text refers to it. */
  String add(NativeChart chart) {
    charts++;
    String name = "word/charts/chart" + charts + ".xml";
    String workbook = "embeddings/workbook" + charts + ".xlsx";
    Relations relations = new Relations();
    String relation = relations.part("package", "../" + workbook);
    types.put("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    parts.add(SidePart.of(name, CHART, xml -> chart.write(xml, relation)));
    parts.add(SidePart.of(Relations.of(name), "", relations::write));
    parts.add(SidePart.compressed("word/" + workbook, chart::workbook));
    return document.part("chart", "charts/chart" + charts + ".xml");
  }

  /** Adds a picture; the ids by which the text refers to its pixels and to its drawing, if any. */
  List<String> add(Picture picture) {
    pictures++;
    List<String> ids = new ArrayList<>();
    ids.add(image("png", "image/png", picture.png()));
    if (picture.svg().length > 0) {
      ids.add(image("svg", "image/svg+xml", picture.svg()));
    }
    return ids;
  }

  private String image(String extension, String type, byte[] bytes) {
    String target = "media/image" + pictures + "." + extension;
    types.put(extension, type);
    String name = "word/" + target;
    boolean isText = extension.equals("svg");
    parts.add(isText ? SidePart.of(name, "", bytes) : SidePart.compressed(name, () -> bytes));
    return document.part("image", target);
  }

  /** How many drawings there are. */
  int count() {
    return charts + pictures;
  }

  List<SidePart> parts() {
    return List.copyOf(parts);
  }

  /** The media types of what is enclosed, by the extensions of its names. */
  Map<String, String> types() {
    return types;
  }
}
