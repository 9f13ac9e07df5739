package org.attache.dossier;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;

/** Builds a trade section in a program; not for sharing between threads. */
public final class TradeBuilder {

  private String currency = "USD";
  private Scale unit = Scale.ONE;
  private Decimals decimals = Decimals.AS_NEEDED;
  private final List<Period> periods = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private final List<Flow> context = new ArrayList<>();
  private final List<Flow> services = new ArrayList<>();
  private final List<Flow> investment = new ArrayList<>();
  private final List<Flow> stock = new ArrayList<>();
  private final List<ExchangeRate> rates = new ArrayList<>();
  private final List<StatedTotal> stated = new ArrayList<>();
  private final List<Good> goods = new ArrayList<>();
  private final List<ProductName> products = new ArrayList<>();
  private final List<Edition> editions = new ArrayList<>();
  private FreightBand band = FreightBand.USUAL;
  private Follow follow = Follow.COVERAGE;

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

  /** With how many decimals amounts are shown; what suits their size if left out. */
  public TradeBuilder decimals(int value) {
    this.decimals = new Decimals(value);
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

  /** Adds a flow with others or of the world. */
  public TradeBuilder context(Flow value) {
    context.add(value);
    return this;
  }

  /** Adds services that went from one party to another; their product is an item or total. */
  public TradeBuilder services(Flow value) {
    services.add(value);
    return this;
  }

  /** Adds direct investment that one party made in another within a period. */
  public TradeBuilder investment(Flow value) {
    investment.add(value);
    return this;
  }

  /** Adds direct investment that one party holds in another at the end of a period. */
  public TradeBuilder investmentStock(Flow value) {
    stock.add(value);
    return this;
  }

  /** Adds what another currency was worth. */
  public TradeBuilder exchangeRate(ExchangeRate value) {
    rates.add(value);
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

  /** Adds what to call a product, by its code of the Harmonized System. */
  public TradeBuilder product(String code, String name) {
    products.add(new ProductName(code, name, Location.NOWHERE));
    return this;
  }

  /** Adds an edition of the Harmonized System that codes of products are of. */
  public TradeBuilder edition(Edition value) {
    editions.add(value);
    return this;
  }

  /** What freight and insurance may explain where both sides report; 10 to 20 per cent. */
  public TradeBuilder mirrorBand(FreightBand value) {
    this.band = value;
    return this;
  }

  /** Whose figures are used where several report; whoever covers most periods if left out. */
  public TradeBuilder follow(Follow value) {
    this.follow = value;
    return this;
  }

  /** The finished trade section. */
  public Trade build() {
    return new Trade(
        currency,
        unit,
        decimals,
        periods,
        flows,
        context,
        services,
        investment,
        stock,
        List.of(),
        rates,
        stated,
        goods,
        products,
        editions,
        band,
        follow,
        Location.NOWHERE);
  }

  @Override
  public String toString() {
    return "a trade section";
  }
}
