package org.attache.dossier;

import java.util.List;
import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * A file of a statistical office, or a table of one's own, that trade is read from.
 *
 * @param file its name, relative to the file that names it
 * @param source the id of the source that it comes from; may be empty
 * @param format how it is laid out
 * @param products how finely products are kept
 * @param classification the only product classification kept, such as HS2017; empty for any
 * @param columns what its columns are called, where they are not called as expected
 * @param sheet the sheet of a workbook; empty for the first
 * @param range the cells of a sheet, such as A5:H200, headings included; empty for all
 * @param decimal the sign before decimals; empty for a point
 * @param thousands the sign between thousands; empty for none
 * @param missing what stands in cells that have no value, beside nothing at all
 * @param currency ISO 4217 code of its values; empty where the format or the trade section decides
 * @param unit the power of ten of its values
 * @param fiscalYear the month its years begin in, from 1; a year is named after the one it ends in
 * @param kind what its rows tell of
 * @param at where the dossier names it
 */
public record TradeTable(
    @Key(required = true, describe = "The name of the file.") String file,
    @Key(describe = "The id of the source that it comes from.") String source,
    @Key(
            absent = "recognised",
            describe = "How the file is laid out; told from what it holds if left out.")
        TableFormat format,
    @Key(
            absent = "finest",
            describe = "How finely products are kept: total, 2, 4 or 6 digits; the finest level.")
        ProductDetail products,
    @Key(describe = "The only product classification to keep, such as HS2017.")
        String classification,
    @Key(describe = "What its columns are called.") ColumnNames columns,
    @Key(describe = "The sheet of a workbook; the first if left out.") String sheet,
    @Key(describe = "The cells of a sheet with its headings, such as A5:H200.") String range,
    @Key(describe = "The sign before decimals; a point if left out.") String decimal,
    @Key(describe = "The sign between thousands.") String thousands,
    @Key(describe = "What stands in cells that have no value, such as n/a.") List<String> missing,
    @Key(describe = "ISO 4217 code of its values.") String currency,
    @Key(absent = "as-known", describe = "The power of ten of its values.") TableUnit unit,
    @Key(absent = "1", describe = "The month in which its years begin, from 1; January.")
        int fiscalYear,
    @Key(
            absent = "goods",
            describe =
                "What its rows tell of: goods, services, investment made in a year or investment"
                    + " held at its end; goods if left out.")
        FlowKind kind,
    Location at) {

  public TradeTable {
    missing = List.copyOf(missing);
  }

  /** A table of goods. */
  public TradeTable(
      String file,
      String source,
      TableFormat format,
      ProductDetail products,
      String classification,
      ColumnNames columns,
      String sheet,
      String range,
      String decimal,
      String thousands,
      List<String> missing,
      String currency,
      TableUnit unit,
      int fiscalYear,
      Location at) {
    this(
        file,
        source,
        format,
        products,
        classification,
        columns,
        sheet,
        range,
        decimal,
        thousands,
        missing,
        currency,
        unit,
        fiscalYear,
        FlowKind.GOODS,
        at);
  }

  /**
   * A file of whose layout nothing is said.
   *
   * @param source the id of the source that it comes from; may be empty
   */
  public static TradeTable of(String file, String source) {
    return new TradeTable(
        file,
        source,
        TableFormat.RECOGNISED,
        ProductDetail.FINEST,
        "",
        ColumnNames.NONE,
        "",
        "",
        "",
        "",
        List.of(),
        "",
        TableUnit.AS_KNOWN,
        1,
        Location.NOWHERE);
  }

  /** This table with rows of another kind wanted. */
  public TradeTable of(FlowKind wanted) {
    return new TradeTable(
        file,
        source,
        format,
        products,
        classification,
        columns,
        sheet,
        range,
        decimal,
        thousands,
        missing,
        currency,
        unit,
        fiscalYear,
        wanted,
        at);
  }

  /** This table in another format and with products kept at another level. */
  public TradeTable with(TableFormat other, ProductDetail level) {
    return new TradeTable(
        file,
        source,
        other,
        level,
        classification,
        columns,
        sheet,
        range,
        decimal,
        thousands,
        missing,
        currency,
        unit,
        fiscalYear,
        kind,
        at);
  }
}
