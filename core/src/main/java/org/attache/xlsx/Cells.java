package org.attache.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.attache.ooxml.Markup;

/**
 * Writes the cells of a sheet, from ready-made pieces of markup: a large table has millions of
 * cells.
 */
final class Cells {

  /** Day 0 of Excel's count for all days after February 1900. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  /** Excel takes 1900 for a leap year: before this day its count is off by one. */
  private static final LocalDate FIRST_RELIABLE_DAY = LocalDate.of(1900, 3, 1);

  /** Whole numbers of more digits do not go into a long. */
  private static final int MOST_DIGITS = 18;

  private static final byte[] END_VALUE = ascii("</v></c>");

  private final SharedStrings strings;
  private final SheetLinks links;
  private final Markup xml;
  private final List<byte[]> columns = new ArrayList<>();
  private final byte[][] empty = new byte[CellStyle.values().length][];
  private final byte[][] shared = new byte[CellStyle.values().length][];
  private final byte[][] inline = new byte[CellStyle.values().length][];

  Cells(SharedStrings strings, SheetLinks links, Markup xml) {
    this.strings = strings;
    this.links = links;
    this.xml = xml;
    for (CellStyle style : CellStyle.values()) {
      String styled = "\" s=\"" + style.index() + "\"";
      empty[style.ordinal()] = ascii(styled + "/>");
      shared[style.ordinal()] = ascii(styled + " t=\"s\"><v>");
      inline[style.ordinal()] = ascii(styled + " t=\"inlineStr\"><is>");
    }
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** The attributes and tags between a cell's address and its number, by the number's style. */
  static byte[] beforeNumber(String style) {
    return ascii("\" s=\"" + style + "\"><v>");
  }

  /** Words, cut if the cell cannot hold them all; column from 0, row from 1. */
  void text(int column, int row, CellStyle style, String text) throws IOException {
    open(column, row);
    if (text.isEmpty()) {
      xml.raw(empty[style.ordinal()]);
      return;
    }
    int index = strings.index(text);
    if (index >= 0) {
      xml.raw(shared[style.ordinal()]).number(index).raw(END_VALUE);
      return;
    }
    xml.raw(inline[style.ordinal()]);
    CellText.write(CellText.encode(CellText.fit(text)), xml);
    xml.raw("</is></c>");
  }

  /** Words of a table, marked where Excel would take them for a formula. */
  void words(int column, int row, String text) throws IOException {
    boolean isQuoted = CellText.looksLikeFormula(text);
    text(column, row, isQuoted ? CellStyle.QUOTED_TEXT : CellStyle.TEXT, text);
  }

  /** Words that lead somewhere if Excel can follow them. */
  void link(int column, int row, String url, String text) throws IOException {
    if (links.add(Address.cell(column, row), url)) {
      text(column, row, CellStyle.TEXT_LINK, text);
    } else {
      words(column, row, text);
    }
  }

  /** A day; as words where Excel's count of days is wrong. */
  void date(int column, int row, LocalDate date) throws IOException {
    if (date.isBefore(FIRST_RELIABLE_DAY)) {
      text(column, row, CellStyle.TEXT, date.toString());
      return;
    }
    open(column, row);
    xml.raw(beforeNumber(CellStyle.DATE.index())).number(ChronoUnit.DAYS.between(DAY_ZERO, date));
    xml.raw(END_VALUE);
  }

  /** A number, after what {@link #beforeNumber} gives for its style. */
  void number(int column, int row, byte[] before, BigDecimal value) throws IOException {
    open(column, row);
    xml.raw(before);
    plain(value);
    xml.raw(END_VALUE);
  }

  /** A number that the workbook computes. */
  void computed(int column, int row, String style, String formula, BigDecimal value)
      throws IOException {
    open(column, row);
    xml.raw("\" s=\"").raw(style).raw("\"><f>").text(formula).raw("</f><v>");
    plain(value);
    xml.raw(END_VALUE);
  }

  private void open(int column, int row) throws IOException {
    while (columns.size() <= column) {
      columns.add(ascii("<c r=\"" + Address.letters(columns.size())));
    }
    xml.raw(columns.get(column)).number(row);
  }

  /** Excel's own digits: no grouping, a full stop, and no exponent unless the number is huge. */
  private void plain(BigDecimal value) throws IOException {
    if (value.scale() == 0 && value.precision() <= MOST_DIGITS) {
      xml.number(value.longValue());
    } else {
      boolean isHuge = Math.abs((long) value.scale()) > 300;
      xml.raw(isHuge ? value.toString() : value.toPlainString());
    }
  }
}
