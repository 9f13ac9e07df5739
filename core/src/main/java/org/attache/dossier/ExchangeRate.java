package org.attache.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * What one unit of a currency was worth in another in a year.
 *
 * @param from ISO 4217 code of the currency converted
 * @param to ISO 4217 code of the currency it becomes
 * @param year the year, in EDTF
 * @param rate how many of the second one of the first is worth
 * @param sources who says so
 * @param at where the rate stands
 */
public record ExchangeRate(
    @Key(required = true, describe = "ISO 4217 code of the currency converted.") String from,
    @Key(required = true, describe = "ISO 4217 code of the currency it becomes.") String to,
    @Key(required = true, describe = "The year, in EDTF.") EdtfDate year,
    @Key(required = true, describe = "How many of the second one of the first is worth.")
        BigDecimal rate,
    @Key(value = "source", describe = "Sources as id or id#locator.") List<Citation> sources,
    Location at) {

  public ExchangeRate {
    sources = List.copyOf(sources);
  }
}
