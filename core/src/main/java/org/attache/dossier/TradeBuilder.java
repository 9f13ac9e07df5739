package org.attache.dossier;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;

/** Builds a trade section in a program; not for sharing between threads. */
public final class TradeBuilder {

  private String currency = "USD";
  private Scale unit = Scale.ONE;
  private final List<Period> periods = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private final List<StatedTotal> stated = new ArrayList<>();
  private final List<Good> goods = new ArrayList<>();

  TradeBuilder() {}

  /** ISO 4217 code of all values; USD if left out. */
  public TradeBuilder currency(String value) {
    this.currency = value;
    return this;
  }

  /** The power of ten of all values; one if left out. */
  public TradeBuilder unit(Scale value) {
    this.unit = value;
    return this;
  }

  /** Adds how to speak of a period. */
  public TradeBuilder period(Period value) {
    periods.add(value);
    return this;
  }

  /** Adds a row of the trade table. */
  public TradeBuilder flow(Flow value) {
    flows.add(value);
    return this;
  }

  /** Adds what a source says of a total. */
  public TradeBuilder stated(StatedTotal value) {
    stated.add(value);
    return this;
  }

  /** Adds what a party sells. */
  public TradeBuilder good(Good value) {
    goods.add(value);
    return this;
  }

  /** The finished trade section. */
  public Trade build() {
    return new Trade(currency, unit, periods, flows, stated, goods, Location.NOWHERE);
  }

  @Override
  public String toString() {
    return "a trade section";
  }
}
