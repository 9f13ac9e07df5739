package org.attache.dossier;

import org.attache.tree.Key;

/**
 * What the columns of a table are called; empty for those it does not have or that have the name of
 * the key.
 *
 * @param year the period
 * @param from the selling party
 * @param to the buying party
 * @param reporter whose statistics these are
 * @param partner with whom the reporter trades
 * @param flow whether the reporter exports or imports
 * @param product the product's code
 * @param value the value
 * @param currency the value's currency
 * @param valuation what the value includes
 * @param flag an observation flag
 */
public record ColumnNames(
    @Key(describe = "The column of the period.") String year,
    @Key(describe = "The column of the selling party.") String from,
    @Key(describe = "The column of the buying party.") String to,
    @Key(describe = "The column of whose statistics these are.") String reporter,
    @Key(describe = "The column of with whom the reporter trades.") String partner,
    @Key(describe = "The column of whether the reporter exports or imports.") String flow,
    @Key(describe = "The column of the product's code.") String product,
    @Key(describe = "The column of the value.") String value,
    @Key(describe = "The column of the value's currency.") String currency,
    @Key(describe = "The column of what the value includes.") String valuation,
    @Key(describe = "The column of an observation flag.") String flag) {

  /** No column is called otherwise than expected. */
  public static final ColumnNames NONE =
      new ColumnNames("", "", "", "", "", "", "", "", "", "", "");
}
