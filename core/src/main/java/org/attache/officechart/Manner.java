package org.attache.officechart;

import java.io.IOException;
import org.attache.ooxml.Markup;
import org.attache.theme.Colour;
import org.attache.theme.FontFamily;
import org.attache.theme.Palette;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;
import org.attache.theme.Theme;

/** Letters, lines and grounds of charts in the manner of a theme. */
final class Manner {

  private static final String EN_SPACE = "\u2002";

  /** How many accents a theme of Office has. */
  private static final int ACCENTS = 6;

  /** In thousandths of a per cent. */
  private static final String VEIL = "30000";

  private final Palette palette;
  private final TextStyle style;
  private final String face;
  private final String complexFace;
  private final String language;
  private final boolean isRightToLeft;

  Manner(Theme theme, String language, boolean isRightToLeft) {
    this.palette = theme.palette();
    this.style = theme.style(StyleName.CHART_TEXT);
    this.face = theme.fonts().family(style.font()).name();
    FontFamily family = theme.fonts().family(style.font());
    this.complexFace =
        isRightToLeft
            ? theme.fonts().rightToLeft(family, language).name()
            : theme.fonts().fallbacks().stream().findFirst().orElse(family).name();
    this.language = language;
    this.isRightToLeft = isRightToLeft;
  }

  String language() {
    return language;
  }

  boolean isRightToLeft() {
    return isRightToLeft;
  }

  /** The size of letters, in points. */
  double size() {
    return style.size().points();
  }

  Colour text() {
    return palette.text();
  }

  Colour muted() {
    return palette.muted();
  }

  Colour background() {
    return palette.background();
  }

  /** Lines across the plot, fainter than rules. */
  Colour grid() {
    return palette.gridline();
  }

  /** The line that categories stand on. */
  Colour baseline() {
    return palette.baseline();
  }

  /** What joins two marks. */
  Colour joint() {
    return palette.joint();
  }

  /** A series' colour as a slot of the user's theme where it has one. */
  void series(Markup xml, int index) throws IOException {
    int slot = index % palette.series().size();
    if (slot >= ACCENTS) {
      xml.val("a:srgbClr", palette.series(index).hex());
    } else if (palette.isPaler(index)) {
      xml.start("a:schemeClr", "val", "accent" + (slot + 1));
      xml.val("a:lumMod", "60000").val("a:lumOff", "40000").end();
    } else {
      xml.val("a:schemeClr", "accent" + (slot + 1));
    }
  }

  /** Fills with a series' colour. */
  void fill(Markup xml, int index) throws IOException {
    xml.start("a:solidFill");
    series(xml, index);
    xml.end();
  }

  /** Fills with a series' colour that lets what lies behind it shine through. */
  void veil(Markup xml, int index) throws IOException {
    int slot = index % palette.series().size();
    String colour = slot < ACCENTS ? "accent" + (slot + 1) : palette.series(index).hex();
    xml.start("a:solidFill").start(slot < ACCENTS ? "a:schemeClr" : "a:srgbClr", "val", colour);
    xml.val("a:alpha", VEIL).end().end();
  }

  /** Fills with a colour. */
  void fill(Markup xml, Colour colour) throws IOException {
    xml.start("a:solidFill");
    if (colour.equals(palette.text())) {
      xml.val("a:schemeClr", "tx1");
    } else if (colour.equals(palette.background())) {
      xml.val("a:schemeClr", "bg1");
    } else {
      xml.val("a:srgbClr", colour.hex());
    }
    xml.end();
  }

  /** The shape of a line of a colour, its width in points. */
  void lineShape(Markup xml, Colour colour, double points) throws IOException {
    xml.start("c:spPr");
    line(xml, colour, points);
    xml.end();
  }

  /** A line of a colour, its width in points. */
  void line(Markup xml, Colour colour, double points) throws IOException {
    xml.start("a:ln", "w", Long.toString(Math.round(points * 12_700)));
    fill(xml, colour);
    xml.leaf("a:round").end();
  }

  /** The shape of what has neither ground nor edge. */
  static void noShape(Markup xml) throws IOException {
    xml.start("c:spPr").leaf("a:noFill").start("a:ln").leaf("a:noFill").end().end();
  }

  /** The letters of a part of the chart. */
  void text(Markup xml, Colour colour) throws IOException {
    text(xml, colour, false);
  }

  void text(Markup xml, Colour colour, boolean isBold) throws IOException {
    xml.start("c:txPr").leaf("a:bodyPr").leaf("a:lstStyle");
    paragraph(xml, isBold, "ctr", () -> fill(xml, colour));
    xml.leaf("a:endParaRPr", "lang", language).end().end();
  }

  /** Letters in a series' colour where it is dark enough to be read, else in a darker one. */
  void textOfSeries(Markup xml, int index, boolean isBold) throws IOException {
    xml.start("c:txPr").leaf("a:bodyPr", "wrap", "none").leaf("a:lstStyle");
    paragraph(xml, isBold, "ctr", () -> fillLegibly(xml, index));
    xml.leaf("a:endParaRPr", "lang", language).end().end();
  }

  private void fillLegibly(Markup xml, int index) throws IOException {
    Colour words = palette.wordsOfSeries(index);
    if (words.equals(palette.series(index))) {
      fill(xml, index);
    } else {
      fill(xml, words);
    }
  }

  /** The one of the two colours of text that is easier to read on a series' colour. */
  Colour on(int index) {
    return palette.wordsOnSeries(index);
  }

  /** Something written into XML. */
  @FunctionalInterface
  private interface Written {
    void write() throws IOException;
  }

  /** Begins a paragraph and leaves it open. */
  private void paragraph(Markup xml, boolean isBold, String align, Written fill)
      throws IOException {
    xml.start("a:p").start("a:pPr", "algn", align, "rtl", isRightToLeft ? "1" : "0");
    xml.start("a:defRPr", "sz", sized(size()), "b", isBold ? "1" : "0");
    fill.write();
    faces(xml);
    xml.end().end();
  }

  private void faces(Markup xml) throws IOException {
    xml.leaf("a:latin", "typeface", face).leaf("a:cs", "typeface", complexFace);
  }

  /** A paragraph of given words at the side where reading begins. */
  void words(Markup xml, String words, double size, boolean isBold) throws IOException {
    words(xml, words, size, isBold, isRightToLeft ? "r" : "l");
  }

  /** A paragraph of given words. */
  void words(Markup xml, String words, double size, boolean isBold, String align)
      throws IOException {
    paragraph(xml, isBold, align, () -> fill(xml, text()));
    run(xml, words, size, isBold);
    xml.end();
  }

  /** A paragraph of a headline and of what is measured. */
  void headline(Markup xml, Heading heading) throws IOException {
    paragraph(xml, true, isRightToLeft ? "r" : "l", () -> fill(xml, text()));
    run(xml, heading.title(), size() * 1.3, true);
    if (!heading.unit().isBlank()) {
      run(xml, EN_SPACE + heading.unit(), size(), false);
    }
    xml.end();
  }

  private void run(Markup xml, String words, double size, boolean isBold) throws IOException {
    xml.start("a:r");
    xml.start("a:rPr", "lang", language, "sz", sized(size), "b", isBold ? "1" : "0");
    fill(xml, text());
    faces(xml);
    xml.end().element("a:t", words).end();
  }

  /** In hundredths of a point. */
  private static String sized(double points) {
    return Long.toString(Math.round(points * 100));
  }
}
