package org.attache.statistics;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.attache.dossier.ExchangeRate;
import org.attache.dossier.Scale;
import org.attache.dossier.TradeTable;

/**
 * What is wanted of a file.
 *
 * @param table the file and what is said of it
 * @param parties the codes of the parties whose trade is wanted
 * @param currency ISO 4217 code that values are wanted in
 * @param unit the power of ten that values are wanted in
 * @param rates what other currencies were worth
 * @param codes what codes stand for, as lists beside the file say
 */
public record TableRequest(
    TradeTable table,
    List<String> parties,
    String currency,
    Scale unit,
    List<ExchangeRate> rates,
    CodeLists codes) {

  public TableRequest {
    requireNonNull(table, "table must not be null");
    requireNonNull(currency, "currency must not be null");
    requireNonNull(unit, "unit must not be null");
    parties = List.copyOf(parties);
    rates = List.copyOf(rates);
  }

  /** A file with no lists of codes beside it. */
  public TableRequest(
      TradeTable table,
      List<String> parties,
      String currency,
      Scale unit,
      List<ExchangeRate> rates) {
    this(table, parties, currency, unit, rates, CodeLists.NONE);
  }

  /** The same with more lists of codes. */
  public TableRequest withCodes(CodeLists more) {
    return new TableRequest(table, parties, currency, unit, rates, codes.with(more));
  }
}
