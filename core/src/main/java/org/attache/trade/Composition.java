package org.attache.trade;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.trade.Outcome.Reason;
import org.attache.trade.Workings.Result;

/** What goes one way in a period is made up of. */
public final class Composition {

  private final Book book;
  private final Way way;

  Composition(Book book, Way way) {
    this.book = book;
    this.way = way;
  }

  /**
   * The products, the largest first; alike ones by code. Each line is worked out when it is asked
   * for.
   *
   * @param digits 2, 4 or 6 of the Harmonized System; 0 for the coarsest codes that the table has
   */
  public List<ProductLine> products(int digits) {
    Map<String, Quantified> products = amounts(digits);
    List<String> codes = new ArrayList<>(products.keySet());
    codes.sort(
        Comparator.comparing((String code) -> products.get(code).value())
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return new AbstractList<>() {
      @Override
      public ProductLine get(int index) {
        return line(codes.get(index), digits);
      }

      @Override
      public int size() {
        return codes.size();
      }
    };
  }

  /** The largest products and the others, as {@link #products}. */
  public TopProducts top(int count, int digits) {
    List<ProductLine> all = products(digits);
    List<ProductLine> top = List.copyOf(all.subList(0, Math.min(count, all.size())));
    Outcome others = others(top);
    Outcome share =
        others.then(
            rest ->
                book.level(way)
                    .filter(total -> total.value().signum() != 0)
                    .map(total -> share(rest, total, Metric.PRODUCT_SHARE, rest.topic()))
                    .orElse(Outcome.missing(Reason.ZERO, way.topic())));
    return new TopProducts(top, others, share);
  }

  /** {@link Metric#PRODUCT_SHARE} of a product by its code. */
  public Outcome share(String code) {
    return amount(code)
        .map(amount -> share(code, amount))
        .orElse(Outcome.missing(Reason.NO_PRODUCT, way.topic().withProduct(code)));
  }

  /** {@link Metric#CONCENTRATION} of products. */
  public Outcome concentration(int digits) {
    return concentration().of(amounts(digits));
  }

  /** {@link Metric#CONCENTRATION_NORMALISED} of products. */
  public Outcome normalisedConcentration(int digits) {
    return concentration().normalised(amounts(digits));
  }

  private Concentration concentration() {
    return new Concentration(
        book.level(way),
        base() + ".concentration",
        List.of(Metric.CONCENTRATION, Metric.CONCENTRATION_NORMALISED),
        way.topic());
  }

  private Map<String, Quantified> amounts(int digits) {
    return book.basket(way).map(basket -> basket.at(digits)).orElse(Map.of());
  }

  /** The amount of a product by its code, if the table has it or finer ones. */
  public Optional<Quantified> amount(String code) {
    return Optional.ofNullable(amounts(Basket.AS_GIVEN).get(code))
        .or(() -> Optional.ofNullable(amounts(code.length()).get(code)));
  }

  private ProductLine line(String code, int digits) {
    Quantified amount = amounts(digits).get(code);
    Topic topic = way.topic().withProduct(code);
    String previous = book.series().period(way.period()).map(TradePeriod::previous).orElse("");
    Way before = new Way(way.from(), way.to(), previous);
    Optional<Basket> earlier = book.basket(before);
    Optional<Quantified> then =
        earlier.flatMap(basket -> Optional.ofNullable(basket.at(digits).get(code)));
    if (then.isEmpty()) {
      Outcome none =
          Outcome.missing(
              previous.isEmpty() ? Reason.NO_COURSE : Reason.NO_PRODUCT,
              before.topic().withProduct(code));
      return new ProductLine(code, amount, share(code, amount), none, none);
    }
    return new ProductLine(
        code,
        amount,
        share(code, amount),
        growth(topic.withBase(previous), amount, then.get()),
        contribution(
            topic.withBase(previous),
            amount,
            then.get(),
            book.level(before).orElseGet(() -> earlier.get().total())));
  }

  private Outcome growth(Topic topic, Quantified now, Quantified then) {
    if (then.value().signum() == 0) {
      return Outcome.missing(Reason.ZERO, topic);
    }
    return Workings.found(
        now.id() + ".growth",
        Metric.GROWTH,
        topic,
        Result.ratio(now, then, 1).minus(1).times(100),
        Workings.computed("({} ÷ {} − 1) × 100", now, then));
  }

  private Outcome contribution(Topic topic, Quantified now, Quantified then, Quantified whole) {
    if (whole.value().signum() == 0) {
      return Outcome.missing(Reason.ZERO, topic);
    }
    Result change =
        new Result(now.value().subtract(then.value()), Range.of(now).minus(Range.of(then)));
    return Workings.found(
        now.id() + ".contribution",
        Metric.CONTRIBUTION,
        topic,
        change.over(Result.of(whole)).times(100),
        Workings.computed("({} − {}) ÷ {} × 100", now, then, whole));
  }

  private Outcome share(String code, Quantified amount) {
    Topic topic = way.topic().withProduct(code);
    return book.level(way)
        .filter(total -> total.value().signum() != 0)
        .map(total -> share(amount, total, Metric.PRODUCT_SHARE, topic))
        .orElse(Outcome.missing(Reason.ZERO, topic));
  }

  static Outcome share(Quantified part, Quantified whole, Metric metric, Topic topic) {
    return Workings.found(
        part.id() + ".share",
        metric,
        topic,
        Result.ratio(part, whole, 100),
        Workings.computed("{} ÷ {} × 100", part, whole));
  }

  /** Never hides anything: what is left of the total, whether products are given for it or not. */
  private Outcome others(List<ProductLine> top) {
    Topic topic = way.topic().withBase(Integer.toString(top.size()));
    Optional<Quantified> total = book.level(way);
    if (total.isEmpty() || top.isEmpty()) {
      return Outcome.missing(Reason.NO_PRODUCTS, topic);
    }
    Quantity named =
        top.stream().map(line -> Quantity.of(line.amount())).reduce(Quantity::plus).orElseThrow();
    Quantity rest = Quantity.of(total.get()).minus(named);
    if (rest.value().signum() <= 0) {
      return Outcome.missing(Reason.NO_PRODUCT, topic);
    }
    List<Quantified> inputs = new ArrayList<>();
    inputs.add(total.get());
    top.forEach(line -> inputs.add(line.amount()));
    return Workings.money(
        base() + ".others." + top.size(),
        Metric.OTHERS,
        topic,
        rest,
        Workings.over(Workings.joined(inputs, " − "), inputs));
  }

  private String base() {
    return book.base(way);
  }
}
