package org.attache.officechart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.brief.ChartSpec;
import org.attache.ooxml.Markup;
import org.attache.ooxml.PartArchive;
import org.attache.ooxml.Relations;
import org.attache.theme.Colour;
import org.attache.theme.Length;
import org.attache.theme.TestThemes;

/** A Word document of nothing but charts and their names. */
final class ChartDocument {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final Length WIDTH = Length.mm(160);

  private ChartDocument() {}

  static byte[] of(Map<String, ChartSpec> charts, boolean isRightToLeft) throws IOException {
    List<NativeChart> drawn = new ArrayList<>();
    charts
        .values()
        .forEach(
            one ->
                drawn.add(
                    NativeChart.of(
                        one, TestThemes.plain(), isRightToLeft ? "ur" : "en-GB", isRightToLeft)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PartArchive archive = new PartArchive(bytes);
    archive.add("[Content_Types].xml", xml -> types(xml, drawn.size()));
    Relations main = new Relations();
    main.part("officeDocument", "word/document.xml");
    archive.add("", main);
    Relations parts = new Relations();
    parts.part("theme", "theme/theme1.xml");
    List<String> names = new ArrayList<>(charts.keySet());
    archive.add("word/document.xml", xml -> document(xml, names, drawn, parts));
    archive.add("word/document.xml", parts);
    archive.add("word/theme/theme1.xml", ChartDocument::theme);
    for (int i = 0; i < drawn.size(); i++) {
      NativeChart chart = drawn.get(i);
      String name = "word/charts/chart" + (i + 1) + ".xml";
      Relations own = new Relations();
      String workbook = own.part("package", "../embeddings/data" + (i + 1) + ".xlsx");
      archive.add(name, xml -> chart.write(xml, workbook));
      archive.add(name, own);
      archive.add("word/embeddings/data" + (i + 1) + ".xlsx", chart.workbook());
    }
    archive.finish();
    return bytes.toByteArray();
  }

  private static void types(Markup xml, int charts) throws IOException {
    xml.start("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    String office = "application/vnd.openxmlformats-officedocument.";
    type(
        xml,
        "Default",
        "Extension",
        "rels",
        "application/vnd.openxmlformats-package.relationships+xml");
    type(xml, "Default", "Extension", "xml", "application/xml");
    type(xml, "Default", "Extension", "xlsx", office + "spreadsheetml.sheet");
    type(
        xml,
        "Override",
        "PartName",
        "/word/document.xml",
        office + "wordprocessingml.document.main+xml");
    type(xml, "Override", "PartName", "/word/theme/theme1.xml", office + "theme+xml");
    for (int i = 1; i <= charts; i++) {
      type(
          xml,
          "Override",
          "PartName",
          "/word/charts/chart" + i + ".xml",
          office + "drawingml.chart+xml");
    }
    xml.end();
  }

  private static void type(Markup xml, String element, String key, String value, String type)
      throws IOException {
    xml.leaf(element, key, value, "ContentType", type);
  }

  private static void document(
      Markup xml, List<String> names, List<NativeChart> charts, Relations parts)
      throws IOException {
    xml.start(
        "w:document",
        "xmlns:w",
        WORD,
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a",
        ChartPart.DRAWING,
        "xmlns:c",
        ChartPart.CHART,
        "xmlns:r",
        ChartPart.RELATIONS);
    xml.start("w:body");
    for (int i = 0; i < charts.size(); i++) {
      xml.start("w:p").start("w:r").element("w:t", names.get(i)).end().end();
      xml.start("w:p").start("w:r").start("w:drawing");
      xml.start("wp:inline");
      String height = Long.toString(charts.get(i).height(WIDTH).emu());
      xml.leaf("wp:extent", "cx", Long.toString(WIDTH.emu()), "cy", height);
      xml.leaf("wp:docPr", "id", Integer.toString(i + 1), "name", names.get(i));
      xml.start("a:graphic").start("a:graphicData", "uri", ChartPart.CHART);
      xml.leaf("c:chart", "r:id", parts.part("chart", "charts/chart" + (i + 1) + ".xml"));
      xml.end().end().end().end().end().end();
    }
    xml.end().end();
  }

  private static void theme(Markup xml) throws IOException {
    xml.start("a:theme", "xmlns:a", ChartPart.DRAWING, "name", "plain").start("a:themeElements");
    xml.start("a:clrScheme", "name", "plain");
    List<Colour> series = TestThemes.plain().palette().series();
    colour(xml, "dk1", TestThemes.plain().palette().text());
    colour(xml, "lt1", Colour.WHITE);
    colour(xml, "dk2", Colour.BLACK);
    colour(xml, "lt2", Colour.WHITE);
    for (int i = 0; i < 6; i++) {
      colour(xml, "accent" + (i + 1), series.get(i % series.size()));
    }
    colour(xml, "hlink", Colour.BLACK);
    colour(xml, "folHlink", Colour.BLACK);
    xml.end().start("a:fontScheme", "name", "plain");
    for (String font : List.of("a:majorFont", "a:minorFont")) {
      xml.start(font).leaf("a:latin", "typeface", "IBM Plex Sans");
      xml.leaf("a:ea", "typeface", "").leaf("a:cs", "typeface", "").end();
    }
    xml.end().start("a:fmtScheme", "name", "plain");
    three(xml, "a:fillStyleLst", ChartDocument::fill);
    three(xml, "a:lnStyleLst", ChartDocument::line);
    three(xml, "a:effectStyleLst", one -> one.start("a:effectStyle").leaf("a:effectLst").end());
    three(xml, "a:bgFillStyleLst", ChartDocument::fill);
    xml.end().end().end();
  }

  private static void colour(Markup xml, String name, Colour colour) throws IOException {
    xml.start("a:" + name).val("a:srgbClr", colour.hex()).end();
  }

  private static void three(Markup xml, String list, PartArchive.Part part) throws IOException {
    xml.start(list);
    for (int i = 0; i < 3; i++) {
      part.write(xml);
    }
    xml.end();
  }

  private static void fill(Markup xml) throws IOException {
    xml.start("a:solidFill").val("a:schemeClr", "phClr").end();
  }

  private static void line(Markup xml) throws IOException {
    xml.start("a:ln", "w", "6350");
    fill(xml);
    xml.end();
  }
}
