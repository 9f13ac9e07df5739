package org.attache.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.dossier.Flow;
import org.attache.trade.Outcome.Reason;
import org.attache.trade.Workings.Result;

/**
 * How what the parties sell and buy compares in a period, product by product, at the finest level
 * of the Harmonized System that all tables compared have.
 */
public final class Comparisons {

  private final Book book;
  private final String period;

  Comparisons(Book book, String period) {
    this.book = book;
    this.period = period;
  }

  /** {@link Metric#INTRA_INDUSTRY} of a product in the trade of the parties. */
  public Outcome intraIndustry(String code) {
    Way out = new Way(book.first(), book.second(), period);
    Optional<Basket> sold = book.basket(out);
    Optional<Basket> bought = book.basket(out.back());
    if (sold.isEmpty() || bought.isEmpty()) {
      return Outcome.missing(Reason.NO_PRODUCTS, (sold.isEmpty() ? out : out.back()).topic());
    }
    Quantified x = sold.get().at(code.length()).get(code);
    Quantified m = bought.get().at(code.length()).get(code);
    Topic topic = Topic.of("", period).withProduct(code);
    if (x == null || m == null) {
      return Outcome.missing(
          Reason.NO_PRODUCT, (x == null ? out : out.back()).topic().withProduct(code));
    }
    if (x.value().signum() + m.value().signum() == 0) {
      return Outcome.missing(Reason.ZERO, topic);
    }
    Result smaller = smaller(x, m).times(2);
    Result both = Result.of(x).plus(Result.of(m));
    return Workings.found(
        "trade." + period + ".intra-industry." + code,
        Metric.INTRA_INDUSTRY,
        topic,
        new Result(smaller.value().divide(both.value(), Workings.DIGITS), overlap(x, m)),
        Workings.computed("1 − |{} − {}| ÷ ({} + {})", x, m, x, m));
  }

  /** {@link Metric#INTRA_INDUSTRY_ALL} of the trade of the parties. */
  public Outcome intraIndustry() {
    Way out = new Way(book.first(), book.second(), period);
    Optional<Basket> sold = book.products(out);
    Optional<Basket> bought = book.products(out.back());
    if (sold.isEmpty() || bought.isEmpty()) {
      return Outcome.missing(Reason.NO_PRODUCTS, (sold.isEmpty() ? out : out.back()).topic());
    }
    int digits = Basket.commonDepth(sold.get(), bought.get());
    Map<String, Quantified> xs = sold.get().at(digits);
    Map<String, Quantified> ms = bought.get().at(digits);
    Result smaller = new Result(BigDecimal.ZERO, Range.ZERO);
    Result both = smaller;
    List<Quantified> inputs = new ArrayList<>();
    Set<String> codes = new LinkedHashSet<>(xs.keySet());
    codes.addAll(ms.keySet());
    for (String code : codes) {
      Quantified x = xs.get(code);
      Quantified m = ms.get(code);
      for (Quantified one : x == null ? List.of(m) : m == null ? List.of(x) : List.of(x, m)) {
        both = both.plus(Result.of(one));
        inputs.add(one);
      }
      if (x != null && m != null) {
        smaller = smaller.plus(smaller(x, m).times(2));
      }
    }
    Topic topic = Topic.of("", period).withBase(Integer.toString(digits));
    if (both.value().signum() == 0) {
      return Outcome.missing(Reason.ZERO, topic);
    }
    return Workings.found(
        "trade." + period + ".intra-industry",
        Metric.INTRA_INDUSTRY_ALL,
        topic,
        smaller.over(both).within(0, 1),
        Workings.over("1 − Σ |sold − bought| ÷ Σ (sold + bought)", inputs));
  }

  /** {@link Metric#ADVANTAGE} of a party in a product, by 2, 4 or 6 digits of its code. */
  public Outcome advantage(String party, String code) {
    return new Advantages(book, period).of(party, code, code.length());
  }

  /** {@link Metric#ADVANTAGE_SYMMETRIC} of a party in a product. */
  public Outcome symmetricAdvantage(String party, String code) {
    return advantage(party, code).then(Advantages::symmetric);
  }

  /**
   * The products a party sells to the world, with {@link Metric#ADVANTAGE}, the greatest first.
   * Products without a figure for the world are not among them.
   */
  public List<Measurement> advantages(String party) {
    return new Advantages(book, period).of(party);
  }

  /** Why {@link #advantages} is empty, if it is for want of figures. */
  public Optional<Outcome.Missing> advantagesMissing(String party) {
    return new Advantages(book, period).missing(party);
  }

  /**
   * {@link Metric#ADVANTAGE_SYMMETRIC} of an advantage: {@code 1 − 2 ÷ (RCA + 1)}, which grows with
   * it.
   */
  public static Outcome symmetric(Measurement advantage) {
    return Advantages.symmetric(advantage);
  }

  /** {@link Metric#INTENSITY} of one party's sales to the other. */
  public Outcome intensity(String from, String to) {
    Way own = new Way(from, to, period);
    Way all = own.to(Flow.WORLD);
    Way demand = own.from(Flow.WORLD);
    Way world = demand.to(Flow.WORLD);
    List<Quantified> figures = new ArrayList<>();
    for (Way way : List.of(own, all, demand, world)) {
      Optional<Quantified> level =
          way.equals(own) ? book.level(own, book.reporter(all, from)) : book.level(way);
      if (level.isEmpty()) {
        return Outcome.missing(Reason.NO_FLOW, way.topic());
      }
      if (way != own && level.get().value().signum() == 0) {
        return Outcome.missing(Reason.ZERO, way.topic());
      }
      figures.add(level.get());
    }
    Quantified[] four = figures.toArray(Quantified[]::new);
    return Workings.found(
        book.base(own) + ".intensity",
        Metric.INTENSITY,
        own.topic(),
        Result.ratio(four[0], four[1], 1).over(Result.ratio(four[2], four[3], 1)),
        Workings.computed("({} ÷ {}) ÷ ({} ÷ {})", four));
  }

  /** {@link Metric#COMPLEMENTARITY} of what one sells and what the other buys. */
  public Outcome complementarity(String seller, String buyer) {
    return new CommonShares(book, period)
        .of(
            new Way(seller, Flow.WORLD, period),
            new Way(Flow.WORLD, buyer, period),
            Metric.COMPLEMENTARITY,
            new Topic("", seller, buyer, period, "", ""));
  }

  /** {@link Metric#SIMILARITY} of what the parties sell to the world. */
  public Outcome similarity() {
    return new CommonShares(book, period)
        .of(
            new Way(book.first(), Flow.WORLD, period),
            new Way(book.second(), Flow.WORLD, period),
            Metric.SIMILARITY,
            new Topic("", book.first(), book.second(), period, "", ""));
  }

  private static Result smaller(Quantified a, Quantified b) {
    return new Result(a.value().min(b.value()), Range.of(a).smaller(Range.of(b)));
  }

  /** {@code 2 × smaller ÷ both} by the quotient of the two, of which it is a function. */
  private static Range overlap(Quantified x, Quantified m) {
    Range quotient = Range.of(x).over(Range.of(m));
    double low = Math.max(0, quotient.low());
    double least = Math.min(low, 1 / quotient.high());
    boolean mayBeAlike = low <= 1 && quotient.high() >= 1;
    double most = mayBeAlike ? 1 : low > 1 ? 1 / low : quotient.high();
    return new Range(Math.nextDown(ofQuotient(least)), Math.nextUp(ofQuotient(most))).within(0, 1);
  }

  private static double ofQuotient(double smallerByLarger) {
    return 2 * smallerByLarger / (1 + smallerByLarger);
  }
}
