package org.attache.trade;

import static java.util.Objects.requireNonNull;

/**
 * What an indicator speaks of; parts that do not matter are empty.
 *
 * @param what {@code exports}, {@code imports}, {@code turnover} or {@code balance}
 * @param from the code of the selling party
 * @param to the code of the buying party
 * @param period the key of the period, as {@link TradePeriod#key()}
 * @param base the key of the period it is compared with, or how many periods it spans
 * @param product a code of the Harmonized System
 */
public record Topic(
    String what, String from, String to, String period, String base, String product) {

  public Topic {
    requireNonNull(what, "what must not be null");
    requireNonNull(from, "from must not be null");
    requireNonNull(to, "to must not be null");
    requireNonNull(period, "period must not be null");
    requireNonNull(base, "base must not be null");
    requireNonNull(product, "product must not be null");
  }

  /** A measure of the parties' own trade in a period. */
  static Topic of(String what, String period) {
    return new Topic(what, "", "", period, "", "");
  }

  /** What goes from one to another in a period. */
  static Topic way(String from, String to, String period) {
    return new Topic("", from, to, period, "", "");
  }

  Topic withBase(String key) {
    return new Topic(what, from, to, period, key, product);
  }

  Topic withProduct(String code) {
    return new Topic(what, from, to, period, base, code);
  }

  Topic withWhat(String word) {
    return new Topic(word, from, to, period, base, product);
  }
}
