package org.attache.trade;

import static java.util.Objects.requireNonNull;

import org.attache.dossier.FlowKind;

/** What an amount tells; two are equal if all parts are. */
public final class Subject {

  private final FlowKind kind;
  private final String period;
  private final Indicator indicator;
  private final Aspect aspect;
  private final String product;
  private final String id;

  /**
   * A subject of goods.
   *
   * @param period the key of the period, as {@link TradePeriod#key()}
   * @param indicator what is measured
   * @param aspect which side of it
   * @param product the Harmonized System code of a {@link Aspect#PRODUCT}; otherwise empty
   */
  public Subject(String period, Indicator indicator, Aspect aspect, String product) {
    this(FlowKind.GOODS, period, indicator, aspect, product);
  }

  private Subject(
      FlowKind kind, String period, Indicator indicator, Aspect aspect, String product) {
    this.kind = kind;
    this.period = requireNonNull(period, "period must not be null");
    this.indicator = requireNonNull(indicator, "indicator must not be null");
    this.aspect = requireNonNull(aspect, "aspect must not be null");
    this.product = requireNonNull(product, "product must not be null");
    if ((aspect == Aspect.PRODUCT) == product.isEmpty()) {
      throw new IllegalArgumentException("aspect " + aspect + " with product '" + product + "'");
    }
    String base = kind.word() + "." + period + "." + indicator.word();
    this.id =
        switch (aspect) {
          case LEVEL -> base;
          case PRODUCT -> base + "." + product;
          case CHANGE, GROWTH, SHARE -> base + "." + aspect.word();
        };
  }

  static Subject level(String period, Indicator indicator) {
    return new Subject(period, indicator, Aspect.LEVEL, "");
  }

  Subject with(Aspect other) {
    return new Subject(kind, period, indicator, other, "");
  }

  /** The same of another kind of flows. */
  Subject of(FlowKind other) {
    return other == kind ? this : new Subject(other, period, indicator, aspect, product);
  }

  /** What goes from one party to the other. */
  public FlowKind kind() {
    return kind;
  }

  /** The key of the period, as {@link TradePeriod#key()}. */
  public String period() {
    return period;
  }

  /** What is measured. */
  public Indicator indicator() {
    return indicator;
  }

  /** Which side of it. */
  public Aspect aspect() {
    return aspect;
  }

  /** The Harmonized System code of a {@link Aspect#PRODUCT}; otherwise empty. */
  public String product() {
    return product;
  }

  /**
   * The amount's id in the ledger, the same from run to run: {@code trade.2019.exports}, {@code
   * trade.2020.turnover.change}, {@code trade.2019.exports.8701}, {@code services.2022.balance}.
   */
  public String id() {
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Subject that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
