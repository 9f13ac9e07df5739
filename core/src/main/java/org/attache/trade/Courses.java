package org.attache.trade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.trade.Outcome.Reason;
import org.attache.trade.Workings.Result;

/** How the trade of the parties goes over several periods. */
public final class Courses {

  private static final BigDecimal HUNDRED = Workings.HUNDRED;

  private final TradeSeries series;

  Courses(TradeSeries series) {
    this.series = series;
  }

  /** The courses of goods, services or investment, whatever the series is of. */
  public static Courses of(TradeSeries series) {
    return new Courses(series);
  }

  /**
   * {@link Metric#CAGR} between two periods of one length, the later one second.
   *
   * @param what exports, imports, turnover or balance
   */
  public Outcome averageGrowth(Indicator what, String from, String to) {
    Topic topic = Topic.of(what.word(), to).withBase(from);
    Optional<Amount> before = level(what, from);
    Optional<Amount> now = level(what, to);
    if (before.isEmpty() || now.isEmpty()) {
      return Outcome.missing(Reason.NO_FLOW, Topic.of(what.word(), before.isEmpty() ? from : to));
    }
    int years = years(from, to);
    if (years < 1 || changesSide(what, from, to)) {
      return Outcome.missing(Reason.NO_COURSE, topic);
    }
    if (before.get().value().signum() <= 0 || now.get().value().signum() < 0) {
      return Outcome.missing(Reason.ZERO, topic);
    }
    Result ratio = Result.ratio(now.get(), before.get(), 1);
    Result result = years == 1 ? ratio : ratio.root(years);
    String formula = "(({} ÷ {})^(1 ÷ " + years + ") − 1) × 100";
    return Workings.found(
        kind(now.get()) + to + "." + what.word() + ".cagr." + from,
        Metric.CAGR,
        topic,
        result.minus(1).times(100),
        Workings.computed(formula, now.get(), before.get()));
  }

  /** {@link Metric#INDEX} of a period where the base period is 100. */
  public Outcome index(Indicator what, String period, String base) {
    Topic topic = Topic.of(what.word(), period).withBase(base);
    Optional<Amount> before = level(what, base);
    Optional<Amount> now = level(what, period);
    if (before.isEmpty() || now.isEmpty()) {
      return Outcome.missing(
          Reason.NO_FLOW, Topic.of(what.word(), before.isEmpty() ? base : period));
    }
    if (changesSide(what, base, period)) {
      return Outcome.missing(Reason.NO_COURSE, topic);
    }
    if (before.get().value().signum() == 0) {
      return Outcome.missing(Reason.ZERO, topic);
    }
    Result result =
        period.equals(base)
            ? new Result(HUNDRED, Range.exactly(100))
            : Result.ratio(now.get(), before.get(), 100);
    return Workings.found(
        kind(now.get()) + period + "." + what.word() + ".index." + base,
        Metric.INDEX,
        topic,
        result,
        Workings.computed("{} ÷ {} × 100", now.get(), before.get()));
  }

  /**
   * {@link Metric#AVERAGE} of a period and those before it.
   *
   * @param periods how many in all, 2 or more
   */
  public Outcome average(Indicator what, String period, int periods) {
    if (periods < 2) {
      throw new IllegalArgumentException("a moving average of " + periods + " periods");
    }
    Topic topic = Topic.of(what.word(), period).withBase(Integer.toString(periods));
    List<Amount> levels = new ArrayList<>();
    String key = period;
    while (levels.size() < periods) {
      Optional<Amount> level = level(what, key);
      if (level.isEmpty()
          || changesSide(what, key, period)
          || levels.size() + 1 < periods && !followsPrevious(key)) {
        return Outcome.missing(Reason.NO_COURSE, topic);
      }
      levels.add(level.get());
      key = series.period(key).map(TradePeriod::previous).orElse("");
    }
    Quantity sum = levels.stream().map(Quantity::of).reduce(Quantity::plus).orElseThrow();
    int scale = Math.max(sum.value().scale(), 0) + 1;
    return Workings.money(
        kind(levels.get(0)) + period + "." + what.word() + ".average." + periods,
        Metric.AVERAGE,
        topic,
        new Quantity(
            sum.value().divide(BigDecimal.valueOf(periods), scale, RoundingMode.HALF_UP),
            Range.of(sum.range()).over(Range.exactly(periods)).toInterval(),
            sum.qualifier()),
        Workings.over(
            "(" + Workings.joined(levels, " + ") + ") ÷ " + periods, List.copyOf(levels)));
  }

  /**
   * {@link Metric#VOLATILITY} of growth from one period to another, through all between: three
   * periods or more without a gap.
   */
  public Outcome volatility(Indicator what, String from, String to) {
    Topic topic = Topic.of(what.word(), to).withBase(from);
    List<Amount> rates = new ArrayList<>();
    String key = to;
    while (!key.equals(from)) {
      Optional<Amount> rate = series.period(key).flatMap(period -> period.growth(what));
      if (rate.isEmpty() || !followsPrevious(key)) {
        return Outcome.missing(Reason.NO_COURSE, topic);
      }
      rates.add(0, rate.get());
      key = series.period(key).map(TradePeriod::previous).orElse("");
    }
    if (rates.size() < 2) {
      return Outcome.missing(Reason.NO_COURSE, topic);
    }
    return Workings.found(
        kind(rates.get(0)) + to + "." + what.word() + ".volatility." + from,
        Metric.VOLATILITY,
        topic,
        deviation(rates),
        Workings.over(
            "√(Σ (growth − mean growth)² ÷ " + (rates.size() - 1) + ")", List.copyOf(rates)));
  }

  /** {@link Metric#CONTRIBUTION} of exports or imports to the growth of turnover. */
  public Outcome contribution(Indicator direction, String period) {
    Topic topic = Topic.of(direction.word(), period);
    Optional<Amount> change = series.period(period).flatMap(one -> one.change(direction));
    String previous = series.period(period).map(TradePeriod::previous).orElse("");
    Optional<Amount> whole = level(Indicator.TURNOVER, previous);
    if (change.isEmpty() || whole.isEmpty()) {
      return Outcome.missing(Reason.NO_COURSE, topic.withBase(previous));
    }
    if (whole.get().value().signum() == 0) {
      return Outcome.missing(Reason.ZERO, topic.withBase(previous));
    }
    return Workings.found(
        kind(change.get()) + period + "." + direction.word() + ".contribution",
        Metric.CONTRIBUTION,
        topic.withBase(previous),
        new Result(change.get().value(), Range.of(change.get().range()))
            .over(Result.of(whole.get()))
            .times(100),
        Workings.computed("{} ÷ {} × 100", change.get(), whole.get()));
  }

  /** {@link Metric#COVER}: exports against imports. */
  public Outcome cover(String period) {
    Topic topic = Topic.of("", period);
    Optional<Amount> sold = level(Indicator.EXPORTS, period);
    Optional<Amount> bought = level(Indicator.IMPORTS, period);
    if (sold.isEmpty() || bought.isEmpty()) {
      Indicator lacks = sold.isEmpty() ? Indicator.EXPORTS : Indicator.IMPORTS;
      return Outcome.missing(Reason.NO_FLOW, topic.withWhat(lacks.word()));
    }
    if (bought.get().value().signum() == 0) {
      return Outcome.missing(Reason.ZERO, topic);
    }
    return Workings.found(
        kind(sold.get()) + period + ".cover",
        Metric.COVER,
        topic,
        Result.ratio(sold.get(), bought.get(), 100),
        Workings.computed("{} ÷ {} × 100", sold.get(), bought.get()));
  }

  /**
   * The sample standard deviation. Its range: what is left of a vector without its mean is a
   * projection, which makes no distance longer, so it moves by no more than the rates do.
   */
  private static Result deviation(List<? extends Quantified> rates) {
    int count = rates.size();
    double[] middles = new double[count];
    double exact = 0;
    double radii = 0;
    double mean = 0;
    double valueMean = 0;
    for (int i = 0; i < count; i++) {
      Range range = Range.of(rates.get(i).range());
      middles[i] = range.low() / 2 + range.high() / 2;
      double radius = Math.nextUp(range.high() / 2 - range.low() / 2);
      radii += radius * radius;
      mean += middles[i] / count;
      valueMean += unrounded(rates.get(i)) / count;
    }
    double squares = 0;
    for (int i = 0; i < count; i++) {
      squares += (middles[i] - mean) * (middles[i] - mean);
      double distance = unrounded(rates.get(i)) - valueMean;
      exact += distance * distance;
    }
    double middle = Math.sqrt(squares / (count - 1));
    double radius = Math.sqrt(radii / (count - 1));
    BigDecimal value = new BigDecimal(Math.sqrt(exact / (count - 1)));
    if (!Double.isFinite(radius)) {
      return new Result(value, new Range(0, Double.POSITIVE_INFINITY));
    }
    double slack = 1e-12 * (middle + radius);
    return new Result(
        value, new Range(Math.max(0, middle - radius - slack), middle + radius + slack));
  }

  /** A rate of growth from what it is computed from: rounded rates would round twice. */
  private static double unrounded(Quantified rate) {
    BigDecimal change = rate.inputs().get(0).value();
    BigDecimal before = rate.inputs().get(1).value();
    return change.multiply(HUNDRED).divide(before, Workings.DIGITS).doubleValue();
  }

  /** What ids begin with: {@code trade.} of goods. */
  private static String kind(Amount of) {
    return of.subject().kind().word() + ".";
  }

  private Optional<Amount> level(Indicator what, String period) {
    return series.period(period).flatMap(one -> one.level(what));
  }

  /**
   * Of a balance: whether it favours another party, so that no course leads from one to the other.
   */
  private boolean changesSide(Indicator what, String from, String to) {
    return what == Indicator.BALANCE
        && !series
            .period(from)
            .map(TradePeriod::favours)
            .equals(series.period(to).map(TradePeriod::favours));
  }

  /** From the start of one to that of the other; 0 where they are not of one length. */
  private int years(String from, String to) {
    TradePeriod before = series.period(from).orElseThrow();
    TradePeriod now = series.period(to).orElseThrow();
    boolean isAlike = SeriesBuilder.isAsLong(before.date(), now.date());
    int months =
        12 * (now.date().earliest().getYear() - before.date().earliest().getYear())
            + now.date().earliest().getMonthValue()
            - before.date().earliest().getMonthValue();
    return isAlike && months % 12 == 0 ? months / 12 : 0;
  }

  /** Whether the period before it ends where it begins. */
  private boolean followsPrevious(String key) {
    TradePeriod now = series.period(key).orElseThrow();
    return series
        .period(now.previous())
        .map(before -> before.date().latest().plusDays(1).equals(now.date().earliest()))
        .orElse(false);
  }
}
