package org.attache.docx;

import org.attache.theme.Length;

/**
 * A chart or picture in the text.
 *
 * @param number its number among all drawings of the document, from 1
 * @param name what Word lists it by
 * @param title its headline; may be empty
 * @param alt what it shows, for those who do not see it
 */
record Drawing(int number, String name, String title, String alt) {

  private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/";

  /** What Office 2016 and later draw instead of the pixels. */
  private static final String SVG = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

  private static final String SVG_NAMESPACE =
      "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

  /**
   * Writes a chart.
   *
   * @param relation the id by which the text refers to the chart's part
   */
  void chart(String relation, Length width, Length height, Story story) {
    begin(width, height, story);
    story.start("a:graphicData", "uri", MAIN + "chart").leaf("c:chart", "r:id", relation).end();
    end(story);
  }

  /**
   * Writes a picture.
   *
   * @param png the id by which the text refers to the file of pixels
   * @param svg the same of its drawing; empty if there is none
   */
  void picture(String png, String svg, Length width, Length height, Story story) {
    begin(width, height, story);
    story.start("a:graphicData", "uri", MAIN + "picture").start("pic:pic");
    story.start("pic:nvPicPr").leaf("pic:cNvPr", "id", "0", "name", XmlText.of(name));
    story.leaf("pic:cNvPicPr").end();
    story.start("pic:blipFill").start("a:blip", "r:embed", png);
    if (!svg.isEmpty()) {
      story.start("a:extLst").start("a:ext", "uri", SVG);
      story.leaf("asvg:svgBlip", "xmlns:asvg", SVG_NAMESPACE, "r:embed", svg).end().end();
    }
    story.end().start("a:stretch").leaf("a:fillRect").end().end();
    story.start("pic:spPr").start("a:xfrm").leaf("a:off", "x", "0", "y", "0");
    extent("a:ext", width, height, story);
    story.end().start("a:prstGeom", "prst", "rect").leaf("a:avLst").end().end();
    story.end().end();
    end(story);
  }

  private void begin(Length width, Length height, Story story) {
    story.start("w:r").start("w:drawing");
    story.start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    extent("wp:extent", width, height, story);
    String id = Integer.toString(number);
    String descr = XmlText.of(alt);
    if (title.isEmpty()) {
      story.leaf("wp:docPr", "id", id, "name", XmlText.of(name), "descr", descr);
    } else {
      String headline = XmlText.of(title);
      story.leaf("wp:docPr", "id", id, "name", XmlText.of(name), "descr", descr, "title", headline);
    }
    story.leaf("wp:cNvGraphicFramePr").start("a:graphic");
  }

  private static void extent(String element, Length width, Length height, Story story) {
    story.leaf(element, "cx", Long.toString(width.emu()), "cy", Long.toString(height.emu()));
  }

  private static void end(Story story) {
    story.end().end().end().end();
  }
}
