package org.attache.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.dossier.Citation;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.ExchangeRate;
import org.attache.dossier.Qualifier;
import org.attache.dossier.SaidNumber;
import org.attache.dossier.Scale;

/** Brings values into the unit and currency that are wanted. */
final class Conversion {

  private final String wanted;
  private final int exponent;
  private final List<ExchangeRate> rates;
  private final Map<String, Optional<ExchangeRate>> known = new HashMap<>();

  /** To the request's currency and unit. */
  Conversion(TableRequest request) {
    wanted = request.currency();
    exponent = powerOf(request.unit());
    rates = request.rates();
  }

  /** The power of ten that a unit is. */
  static int powerOf(Scale unit) {
    BigDecimal factor = unit.factor();
    return factor.precision() - factor.scale() - 1;
  }

  /** Whether a value in a currency needs no rate. */
  boolean isWanted(String currency) {
    return currency.equals(wanted);
  }

  /** What the currency was worth in the year of a date; empty too for the one that is wanted. */
  Optional<ExchangeRate> rate(String currency, EdtfDate date) {
    return isWanted(currency)
        ? Optional.empty()
        : known.computeIfAbsent(
            currency + " " + date,
            key ->
                rates.stream()
                    .filter(rate -> rate.from().equals(currency) && rate.to().equals(wanted))
                    .filter(
                        rate ->
                            rate.year().equals(date)
                                || rate.year().text().length() == 4
                                    && rate.year().year() == date.latest().getYear())
                    .findFirst());
  }

  /** A value that is so many powers of ten, in the unit wanted; its digits stay. */
  BigDecimal scaled(BigDecimal value, int power) {
    BigDecimal scaled = value.scaleByPowerOfTen(power - exponent);
    return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
  }

  /**
   * A scaled value in the currency wanted, to as many decimals as it has; a whole number becomes
   * one that is about so much, because it was computed.
   */
  static SaidNumber converted(BigDecimal scaled, ExchangeRate rate) {
    BigDecimal product =
        scaled.multiply(rate.rate()).setScale(scaled.scale(), RoundingMode.HALF_EVEN);
    return new SaidNumber(product, scaled.scale() == 0 ? Qualifier.ABOUT : Qualifier.EXACT);
  }

  /** Who says what the currency was worth. */
  static List<Citation> sources(Optional<ExchangeRate> rate) {
    return rate.map(ExchangeRate::sources).orElse(List.of());
  }
}
