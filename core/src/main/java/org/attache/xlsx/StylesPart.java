package org.attache.xlsx;

import java.io.IOException;
import org.attache.ooxml.Markup;
import org.attache.theme.Colour;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;
import org.attache.theme.Theme;

/** Writes fonts, borders, number formats and the named styles of cells. */
final class StylesPart {

  /** Number formats of one's own begin here. */
  private static final int FIRST_FORMAT = 164;

  /** Day, month and year that nobody can mistake: ISO 8601. */
  private static final String DATES = "yyyy\\-mm\\-dd";

  /** Smaller type is hard to read on a screen. */
  private static final double SMALLEST = 10;

  /** The named styles, in order; what Excel calls them and its own number for them, or -1. */
  private enum Named {
    NORMAL("Normal", 0),
    TITLE("Heading 1", 16),
    SUBTITLE("Heading 2", 17),
    LINK("Hyperlink", 8),
    STRONG("Strong", -1),
    TABLE_HEADING("Table Heading", -1),
    TABLE_TEXT("Table Text", -1),
    TABLE_NUMBER("Table Number", -1);

    private final String words;
    private final int builtin;

    Named(String words, int builtin) {
      this.words = words;
      this.builtin = builtin;
    }
  }

  private static final int NO_BORDER = 0;
  private static final int HEADING_BORDER = 1;
  private static final int ROW_BORDER = 2;

  private final Workbook workbook;
  private final Theme theme;
  private final Markup xml;

  StylesPart(Workbook workbook, Markup xml) {
    this.workbook = workbook;
    this.theme = workbook.brief().theme();
    this.xml = xml;
  }

  void write() throws IOException {
    xml.start("styleSheet", "xmlns", SheetPart.MAIN);
    numberFormats();
    fonts();
    xml.start("fills", "count", "2");
    xml.start("fill").leaf("patternFill", "patternType", "none").end();
    xml.start("fill").leaf("patternFill", "patternType", "gray125").end().end();
    borders();
    namedFormats();
    cellFormats();
    names();
    xml.end();
  }

  private void numberFormats() throws IOException {
    int count = workbook.numberFormats().size() + 1;
    xml.start("numFmts", "count", Integer.toString(count));
    numberFormat(FIRST_FORMAT, DATES);
    for (int i = 0; i < workbook.numberFormats().size(); i++) {
      numberFormat(FIRST_FORMAT + 1 + i, workbook.numberFormats().get(i));
    }
    xml.end();
  }

  private void numberFormat(int id, String code) throws IOException {
    xml.leaf("numFmt", "numFmtId", Integer.toString(id), "formatCode", code);
  }

  /** One font for each of the first six named styles; tables use that of Normal. */
  private void fonts() throws IOException {
    TextStyle title = theme.style(StyleName.HEADING_1);
    TextStyle subtitle = theme.style(StyleName.SUBTITLE);
    double size = points(theme);
    xml.start("fonts", "count", "6");
    font(false, false, size, theme.palette().text(), false);
    font(true, false, titlePoints(theme), title.colour(), true);
    font(false, false, subtitlePoints(theme), subtitle.colour(), false);
    font(false, true, size, theme.palette().link(), false);
    font(true, false, size, theme.palette().text(), false);
    font(true, false, size, theme.style(StyleName.TABLE_HEAD).colour(), false);
    xml.end();
  }

  /** The size of the type of cells, in points. */
  static double points(Theme theme) {
    return Math.max(SMALLEST, theme.style(StyleName.TABLE_TEXT).size().points());
  }

  /** The size of the type of a sheet's title, in points. */
  static double titlePoints(Theme theme) {
    return Math.max(points(theme) + 4, theme.style(StyleName.HEADING_1).size().points() - 2);
  }

  /** The size of the type of the cover's second line, in points. */
  static double subtitlePoints(Theme theme) {
    return Math.max(points(theme) + 2, theme.style(StyleName.SUBTITLE).size().points() - 2);
  }

  private void font(
      boolean isBold, boolean isUnderlined, double points, Colour colour, boolean isMajor)
      throws IOException {
    xml.start("font");
    if (isBold) {
      xml.leaf("b");
    }
    if (isUnderlined) {
      xml.leaf("u");
    }
    xml.val("sz", Double.toString(points)).leaf("color", "rgb", "FF" + colour.hex());
    xml.val("name", ThemePart.font(theme, isMajor)).val("family", "2");
    xml.val("scheme", isMajor ? "major" : "minor").end();
  }

  private void borders() throws IOException {
    xml.start("borders", "count", "3");
    border("", theme.palette().text());
    border("medium", theme.palette().accent());
    border("thin", theme.palette().rule());
    xml.end();
  }

  private void border(String bottom, Colour colour) throws IOException {
    xml.start("border").leaf("left").leaf("right").leaf("top");
    if (bottom.isEmpty()) {
      xml.leaf("bottom");
    } else {
      xml.start("bottom", "style", bottom).leaf("color", "rgb", "FF" + colour.hex()).end();
    }
    xml.leaf("diagonal").end();
  }

  private void namedFormats() throws IOException {
    xml.start("cellStyleXfs", "count", Integer.toString(Named.values().length));
    for (Named named : Named.values()) {
      xml.leaf(
          "xf",
          "numFmtId",
          "0",
          "fontId",
          font(named),
          "fillId",
          "0",
          "borderId",
          Integer.toString(border(named)));
    }
    xml.end();
  }

  private static String font(Named named) {
    boolean isTableCell = named == Named.TABLE_TEXT || named == Named.TABLE_NUMBER;
    return Integer.toString(isTableCell ? 0 : named.ordinal());
  }

  private static int border(Named named) {
    return switch (named) {
      case TABLE_HEADING -> HEADING_BORDER;
      case TABLE_TEXT, TABLE_NUMBER -> ROW_BORDER;
      default -> NO_BORDER;
    };
  }

  private void cellFormats() throws IOException {
    int count = CellStyle.values().length + workbook.numberFormats().size();
    xml.start("cellXfs", "count", Integer.toString(count));
    for (CellStyle style : CellStyle.values()) {
      format(named(style), numberFormat(style), alignment(style), style);
    }
    for (int i = 0; i < workbook.numberFormats().size(); i++) {
      format(Named.TABLE_NUMBER, FIRST_FORMAT + 1 + i, "right", CellStyle.NORMAL);
    }
    xml.end();
  }

  /** Excel's own formats 0 and 1 are "General" and "0". */
  private static int numberFormat(CellStyle style) {
    return switch (style) {
      case DATE -> FIRST_FORMAT;
      case ROW_NUMBER -> 1;
      default -> 0;
    };
  }

  private void format(Named named, int numberFormat, String alignment, CellStyle style)
      throws IOException {
    // A link in a table keeps the table's rules.
    Named ruled = style == CellStyle.TEXT_LINK ? Named.TABLE_TEXT : named;
    xml.start(
        "xf",
        "numFmtId",
        Integer.toString(numberFormat),
        "fontId",
        font(named),
        "fillId",
        "0",
        "borderId",
        Integer.toString(border(ruled)),
        "xfId",
        Integer.toString(named.ordinal()),
        "quotePrefix",
        style == CellStyle.QUOTED_TEXT ? "1" : "0",
        "applyNumberFormat",
        "1",
        "applyFont",
        "1",
        "applyBorder",
        "1",
        "applyAlignment",
        "1");
    xml.leaf(
        "alignment",
        "horizontal",
        alignment,
        "indent",
        Integer.toString(indent(style, numberFormat)),
        "vertical",
        vertical(style),
        "wrapText",
        wraps(style) && !isCellOfNumbers(style, numberFormat) ? "1" : "0",
        "readingOrder",
        workbook.isRightToLeft() ? "2" : "1");
    xml.end();
  }

  private static boolean isCellOfNumbers(CellStyle style, int numberFormat) {
    return style == CellStyle.ROW_NUMBER || numberFormat > FIRST_FORMAT;
  }

  /** Words and numbers of a table keep a distance from those of the next column. */
  private static int indent(CellStyle style, int numberFormat) {
    if (style == CellStyle.HEADING_OF_NUMBERS || numberFormat > FIRST_FORMAT) {
      return 2;
    }
    return switch (style) {
      case HEADING_OF_TEXT, TEXT, QUOTED_TEXT, TEXT_LINK, ROW_NUMBER, DATE -> 1;
      default -> 0;
    };
  }

  private static Named named(CellStyle style) {
    return switch (style) {
      case NORMAL, REMARK, PARAGRAPH -> Named.NORMAL;
      case TITLE -> Named.TITLE;
      case SUBTITLE -> Named.SUBTITLE;
      case STRONG_PARAGRAPH -> Named.STRONG;
      case LINK, TEXT_LINK -> Named.LINK;
      case HEADING_OF_TEXT, HEADING_OF_NUMBERS -> Named.TABLE_HEADING;
      case TEXT, QUOTED_TEXT, ROW_NUMBER, DATE -> Named.TABLE_TEXT;
    };
  }

  private String alignment(CellStyle style) {
    if (style == CellStyle.HEADING_OF_NUMBERS) {
      return "right";
    }
    return workbook.isRightToLeft() ? "right" : "left";
  }

  private static String vertical(CellStyle style) {
    return switch (style) {
      case HEADING_OF_TEXT, HEADING_OF_NUMBERS -> "bottom";
      default -> "top";
    };
  }

  private static boolean wraps(CellStyle style) {
    return switch (style) {
      case TITLE, SUBTITLE, REMARK, LINK -> false;
      default -> true;
    };
  }

  private void names() throws IOException {
    xml.start("cellStyles", "count", Integer.toString(Named.values().length));
    for (Named named : Named.values()) {
      String id = Integer.toString(named.ordinal());
      if (named.builtin < 0) {
        xml.leaf("cellStyle", "name", named.words, "xfId", id);
      } else {
        String builtin = Integer.toString(named.builtin);
        xml.leaf("cellStyle", "name", named.words, "xfId", id, "builtinId", builtin);
      }
    }
    xml.end();
  }
}
