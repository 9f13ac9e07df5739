package org.attache.docx;

import java.io.IOException;
import org.attache.ooxml.Markup;
import org.attache.theme.Colour;
import org.attache.theme.Length;
import org.attache.theme.Palette;

/** Writes the styles of tables and boxes: rules, grounds, margins of cells. */
final class TableStyles {

  private static final int RULE = 8;
  private static final int BAR = 24;

  private final StyleWriter styles;
  private final Palette palette;
  private final Markup xml;

  private TableStyles(StyleWriter styles) {
    this.styles = styles;
    this.palette = styles.theme().palette();
    this.xml = styles.xml();
  }

  static void write(StyleWriter styles) throws IOException {
    TableStyles tables = new TableStyles(styles);
    tables.normal();
    tables.briefTable();
    tables.factsBox();
    tables.box(Style.NOTE_BOX, tables.palette.accent());
    tables.box(Style.WARNING_BOX, tables.palette.series().get(1));
    tables.box(Style.KEY_MESSAGE_BOX, tables.palette.accent());
  }

  private void normal() throws IOException {
    if (!styles.ids().isGiven(Style.NORMAL_TABLE)) {
      styles.open(Style.NORMAL_TABLE, true);
      xml.leaf("w:uiPriority", "w:val", "99").leaf("w:semiHidden").leaf("w:unhideWhenUsed");
      xml.start("w:tblPr");
      measure("w:tblInd", Length.ZERO);
      margins(Length.ZERO, Length.pt(5.4), Length.ZERO);
      xml.end().end();
    }
  }

  private void briefTable() throws IOException {
    if (open(Style.BRIEF_TABLE)) {
      xml.start("w:tblPr").start("w:tblBorders");
      line("w:top", RULE, palette.accent());
      line("w:bottom", RULE, palette.accent());
      line("w:insideH", Rule.HAIRLINE, palette.rule());
      xml.end();
      margins(Length.pt(2.5), Length.pt(4), Length.pt(2.5));
      xml.end();
      row("firstRow", RULE, Rule.HAIRLINE);
      row("lastRow", Rule.HAIRLINE, RULE);
      xml.end();
    }
  }

  private void row(String which, int above, int below) throws IOException {
    xml.start("w:tblStylePr", "w:type", which).start("w:tcPr").start("w:tcBorders");
    line("w:top", above, palette.accent());
    line("w:bottom", below, palette.accent());
    xml.end().end().end();
  }

  private void factsBox() throws IOException {
    if (open(Style.FACTS_BOX)) {
      xml.start("w:tblPr").start("w:tblBorders");
      line("w:top", RULE, palette.accent());
      line("w:bottom", Rule.HAIRLINE, palette.rule());
      line("w:insideH", Rule.HAIRLINE, palette.rule());
      xml.end();
      margins(Length.pt(3), Length.pt(7), Length.pt(1));
      xml.end();
      ground();
      xml.end();
    }
  }

  private void box(Style style, Colour bar) throws IOException {
    if (open(style)) {
      xml.start("w:tblPr").start("w:tblBorders");
      line("w:left", BAR, bar);
      xml.end();
      margins(Length.pt(7), Length.pt(10), Length.pt(5));
      xml.end();
      ground();
      xml.end();
    }
  }

  private boolean open(Style style) throws IOException {
    if (styles.ids().isGiven(style)) {
      return false;
    }
    styles.open(style, false);
    xml.leaf("w:basedOn", "w:val", styles.ids().of(Style.NORMAL_TABLE));
    styles.offer(style);
    return true;
  }

  private void ground() throws IOException {
    String tint = palette.tint().hex();
    xml.start("w:tcPr");
    xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", tint);
    xml.end();
  }

  private void margins(Length top, Length sides, Length bottom) throws IOException {
    xml.start("w:tblCellMar");
    measure("w:top", top);
    measure("w:left", sides);
    measure("w:bottom", bottom);
    measure("w:right", sides);
    xml.end();
  }

  private void measure(String element, Length length) throws IOException {
    xml.leaf(element, "w:w", Integer.toString(length.twips()), "w:type", "dxa");
  }

  private void line(String element, int eighths, Colour colour) throws IOException {
    Rule.of(eighths, colour).write(element, xml);
  }
}
