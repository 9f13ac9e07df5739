package org.attache.docx;

import java.io.IOException;
import java.util.List;
import org.attache.brief.Brief;
import org.attache.brief.Front;
import org.attache.brief.Label;
import org.attache.ooxml.Markup;
import org.attache.ooxml.Relations;
import org.attache.theme.Paper;

/** Writes the page: its size and margins, what stands at its head and foot. */
final class Furniture {

  private static final String HEADER =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
  private static final String FOOTER =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";

  private final Brief brief;
  private final Script script;
  private final PageSetup setup;
  private final StyleIds styles;
  private final int pages;

  /** The ids of the parts, as the document refers to them. */
  private final String firstHeader;

  private final String header;
  private final String wideHeader;
  private final String footer;
  private final String wideFooter;

  /**
   * The furniture of a brief.
   *
   * @param setup of its pages
   * @param styles by which ids the document knows them
   * @param pages how many there will be, until Word counts them
   * @param document what the document refers to
   */
  Furniture(Brief brief, PageSetup setup, StyleIds styles, int pages, Relations document) {
    this.brief = brief;
    this.script = Script.of(brief.front());
    this.setup = setup;
    this.styles = styles;
    this.pages = pages;
    this.firstHeader = document.part("header", "header1.xml");
    this.header = document.part("header", "header2.xml");
    this.wideHeader = document.part("header", "header3.xml");
    this.footer = document.part("footer", "footer1.xml");
    this.wideFooter = document.part("footer", "footer2.xml");
  }

  /** The parts that hold what stands at the head and foot of pages. */
  List<SidePart> parts() {
    Front front = brief.front();
    return List.of(
        SidePart.of("word/header1.xml", HEADER, head("", Style.FOOTER)),
        SidePart.of("word/header2.xml", HEADER, head(front.title(), Style.HEADER)),
        SidePart.of("word/header3.xml", HEADER, head(front.title(), Style.WIDE_HEADER)),
        SidePart.of("word/footer1.xml", FOOTER, foot(Style.FOOTER)),
        SidePart.of("word/footer2.xml", FOOTER, foot(Style.WIDE_FOOTER)));
  }

  /**
   * Writes {@code w:sectPr}, which ends a section: among the properties of its last paragraph, or
   * at the end of the body.
   */
  void section(Section section, Markup xml) throws IOException {
    xml.start("w:sectPr");
    reference("w:headerReference", "default", section.isTurned() ? wideHeader : header, xml);
    reference("w:footerReference", "default", section.isTurned() ? wideFooter : footer, xml);
    if (section.isFirst()) {
      reference("w:headerReference", "first", firstHeader, xml);
      reference("w:footerReference", "first", section.isTurned() ? wideFooter : footer, xml);
    }
    section.write(xml);
    page(setup.across(section.span()), xml);
    if (section.isFirst()) {
      xml.leaf("w:titlePg");
    }
    if (script.isRightToLeft()) {
      xml.leaf("w:bidi");
    }
    xml.end();
  }

  private static void reference(String element, String type, String id, Markup xml)
      throws IOException {
    xml.leaf(element, "w:type", type, "r:id", id);
  }

  static void page(PageSetup setup, Markup xml) throws IOException {
    Paper paper = setup.paper();
    String width = Integer.toString(paper.width().twips());
    String height = Integer.toString(paper.height().twips());
    if (paper.width().compareTo(paper.height()) > 0) {
      xml.leaf("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
    } else {
      xml.leaf("w:pgSz", "w:w", width, "w:h", height);
    }
    xml.leaf(
        "w:pgMar",
        "w:top",
        Integer.toString(paper.top().twips()),
        "w:right",
        Integer.toString(paper.right().twips()),
        "w:bottom",
        Integer.toString(paper.bottom().twips()),
        "w:left",
        Integer.toString(paper.left().twips()),
        "w:header",
        Integer.toString(setup.header().twips()),
        "w:footer",
        Integer.toString(setup.footer().twips()),
        "w:gutter",
        "0");
    if (setup.columns() > 1) {
      xml.leaf(
          "w:cols",
          "w:num",
          Integer.toString(setup.columns()),
          "w:space",
          Integer.toString(setup.gutter().twips()));
    }
  }

  private byte[] head(String title, Style style) {
    Story story = open("w:hdr", style);
    Runs runs = new Runs(story, Look.PLAIN);
    runs.text(title);
    if (!brief.front().marking().isEmpty()) {
      tab(style, runs);
      runs.text(brief.front().marking());
    }
    return story.end().finish();
  }

  private byte[] foot(Style style) {
    Story story = open("w:ftr", style);
    Runs runs = new Runs(story, Look.PLAIN);
    runs.text(brief.front().dateInWords());
    tab(style, runs);
    String pattern = brief.labels().of(Label.PAGE_OF);
    for (String piece : pattern.split("(?=\\{[01]})|(?<=\\{[01]})")) {
      switch (piece) {
        case "{0}" -> runs.field("PAGE", "1");
        case "{1}" -> runs.field("NUMPAGES", Integer.toString(pages));
        default -> runs.text(piece);
      }
    }
    return story.end().finish();
  }

  private void tab(Style style, Runs runs) {
    for (int i = 0; i < styles.tabs(style); i++) {
      runs.tab();
    }
  }

  /** Begins a text of one paragraph, which the caller ends. */
  private Story open(String root, Style style) {
    Story story = Story.of(Story.Kind.FURNITURE, root, script, styles).start("w:p");
    ParagraphForm.of(style).write(story);
    return story;
  }
}
