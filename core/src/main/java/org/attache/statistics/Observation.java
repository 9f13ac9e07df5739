package org.attache.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.attache.dossier.Citation;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Qualifier;
import org.attache.dossier.Valuation;
import org.attache.problem.Location;

/**
 * A row that tells of trade of the parties or of the world.
 *
 * @param series what it is a value of
 * @param what which goods, and how they are told
 * @param amount its value
 * @param at where its value stands
 */
record Observation(SeriesKey series, RowDetails.What what, Amount amount, Location at) {

  /** {@link org.attache.dossier.Flow#TOTAL} or a code. */
  String product() {
    return what.product();
  }

  /**
   * What a series is of.
   *
   * @param date the period
   * @param from the selling side
   * @param to the buying side
   * @param reporter whose statistics these are; empty where nobody's alone
   * @param valuation what values include
   */
  record SeriesKey(EdtfDate date, String from, String to, String reporter, Valuation valuation) {}

  /**
   * A value in the unit and currency wanted.
   *
   * @param value the number
   * @param qualifier how exactly it is known
   * @param rates who says at what rate it was converted
   */
  record Amount(BigDecimal value, Qualifier qualifier, List<Citation> rates) {

    Amount plus(Amount other) {
      return new Amount(
          value.add(other.value),
          qualifier == Qualifier.EXACT ? other.qualifier : qualifier,
          rates);
    }
  }
}
