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
 */
public record TableRequest(
    TradeTable table, List<String> parties, String currency, Scale unit, List<ExchangeRate> rates) {

  public TableRequest {
    requireNonNull(table, "table must not be null");
    requireNonNull(currency, "currency must not be null");
    requireNonNull(unit, "unit must not be null");
    parties = List.copyOf(parties);
    rates = List.copyOf(rates);
  }
}
