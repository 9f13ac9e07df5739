package org.attache.appendix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.attache.brief.Formula;
import org.attache.brief.Formula.Call;
import org.attache.brief.Formula.Constant;
import org.attache.brief.Formula.Figure;
import org.attache.brief.Formula.Function;
import org.attache.brief.Formula.Minus;
import org.attache.brief.Formula.Over;
import org.attache.brief.Formula.Plus;
import org.attache.brief.Formula.Times;
import org.attache.trade.Amount;
import org.attache.trade.Measurement;
import org.attache.trade.Metric;
import org.attache.trade.Quantified;
import org.attache.trade.TradePeriod;
import org.attache.trade.TradeSeries;

/** Writes an indicator as a formula over the cells that show what it is computed from. */
final class MeasureFormula {

  private static final Formula ONE = number(1);
  private static final Formula HUNDRED = number(100);

  /** The Herfindahl-Hirschman index of one part alone. */
  private static final Formula WHOLE_INDEX = number(10_000);

  private final TradeSeries series;
  private final Measurement measurement;
  private final List<? extends Quantified> inputs;

  MeasureFormula(TradeSeries series, Measurement measurement) {
    this.series = series;
    this.measurement = measurement;
    this.inputs = measurement.inputs();
  }

  /** The formula, rounded as the brief rounds; of money only means are. */
  Formula formula() {
    Metric metric = measurement.metric();
    boolean isWhole = metric.unit() == Metric.Unit.COUNT;
    boolean isMoney = metric.unit() == Metric.Unit.MONEY && metric != Metric.AVERAGE;
    return isWhole || isMoney
        ? exact()
        : call(Function.ROUND, List.of(exact(), number(measurement.value().scale())));
  }

  private Formula exact() {
    return switch (measurement.metric()) {
      case FLOW, SUM -> call(Function.SUM, figures(inputs));
      case COVER, PARTNER_SHARE, PRODUCT_SHARE, INDEX -> perCent(new Over(at(0), at(1)));
      case GROWTH, MIRROR_GAP_SHARE -> perCent(new Minus(new Over(at(0), at(1)), ONE));
      case MIRROR_GAP -> new Minus(at(0), at(1));
      case CONTRIBUTION -> contribution();
      case CAGR -> averageGrowth();
      case AVERAGE -> call(Function.AVERAGE, figures(inputs));
      case VOLATILITY -> perCent(call(Function.STDEV, figures(inputs)));
      case OTHERS -> new Minus(at(0), call(Function.SUM, figures(inputs.subList(1, size()))));
      case COVERAGE -> perCent(new Over(call(Function.SUM, parts()), whole()));
      case CONCENTRATION, PARTNER_CONCENTRATION -> concentration();
      case CONCENTRATION_NORMALISED, PARTNER_CONCENTRATION_NORMALISED -> normalised();
      case RANK -> rank();
      case PARTNERS -> call(Function.COUNT, figures(inputs));
      case ADVANTAGE, INTENSITY -> quotients(inputs);
      case ADVANTAGE_SYMMETRIC -> symmetric();
      case INTRA_INDUSTRY, INTRA_INDUSTRY_ALL -> intraIndustry();
      case COMPLEMENTARITY, SIMILARITY -> commonShares();
      case POTENTIAL -> potential();
    };
  }

  private static Formula number(int number) {
    return new Constant(BigDecimal.valueOf(number));
  }

  private static Formula call(Function function, List<Formula> arguments) {
    return new Call(function, arguments);
  }

  private static Formula perCent(Formula fraction) {
    return new Times(fraction, HUNDRED);
  }

  private int size() {
    return inputs.size();
  }

  private Formula at(int index) {
    return figure(inputs.get(index));
  }

  private static Formula figure(Quantified amount) {
    return new Figure(amount.id());
  }

  private static List<Formula> figures(List<? extends Quantified> amounts) {
    return amounts.stream().map(MeasureFormula::figure).toList();
  }

  /** All inputs but the last, which is what they are parts of. */
  private List<Formula> parts() {
    return figures(inputs.subList(0, size() - 1));
  }

  private Formula whole() {
    return at(size() - 1);
  }

  /** Of a direction the change is an input, of a product both levels are. */
  private Formula contribution() {
    return size() == 2
        ? perCent(new Over(at(0), at(1)))
        : perCent(new Over(new Minus(at(0), at(1)), at(2)));
  }

  private Formula averageGrowth() {
    Formula root =
        new Formula.Power(
            new Over(at(0), at(1)),
            new Over(
                ONE,
                number(year(measurement.topic().period()) - year(measurement.topic().base()))));
    return perCent(new Minus(root, ONE));
  }

  private int year(String key) {
    return series.period(key).map(TradePeriod::date).orElseThrow().earliest().getYear();
  }

  private Formula concentration() {
    Formula squares = new Over(call(Function.SUMSQ, parts()), new Times(whole(), whole()));
    return new Times(squares, WHOLE_INDEX);
  }

  /** (H ÷ 10,000 − 1 ÷ n) ÷ (1 − 1 ÷ n), as (H ÷ 10,000 × n − 1) ÷ (n − 1). */
  private Formula normalised() {
    List<? extends Quantified> all = inputs.get(0).inputs();
    long count =
        all.subList(0, all.size() - 1).stream().filter(part -> part.value().signum() > 0).count();
    Formula n = number((int) count);
    Formula share = new Times(new Over(at(0), WHOLE_INDEX), n);
    return new Over(new Minus(share, ONE), new Minus(n, ONE));
  }

  private Formula rank() {
    Formula place = ONE;
    for (Quantified other : inputs.subList(1, size())) {
      place = new Plus(place, new Formula.Greater(figure(other), at(0)));
    }
    return place;
  }

  private static Formula quotients(List<? extends Quantified> four) {
    return new Over(
        new Over(figure(four.get(0)), figure(four.get(1))),
        new Over(figure(four.get(2)), figure(four.get(3))));
  }

  /** From what the advantage is computed from: its own cell is rounded. */
  private Formula symmetric() {
    Formula advantage = quotients(inputs.get(0).inputs());
    return new Over(new Minus(advantage, ONE), new Plus(advantage, ONE));
  }

  /** Of what goes both ways under one code the input that follows is the other direction. */
  private Formula intraIndustry() {
    boolean isOfOne = measurement.metric() == Metric.INTRA_INDUSTRY;
    List<? extends Quantified> amounts = isOfOne ? inputs.subList(0, 2) : inputs;
    List<Formula> gaps = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      boolean isPair =
          i + 1 < amounts.size() && product(amounts.get(i)).equals(product(amounts.get(i + 1)));
      Formula amount = figure(amounts.get(i));
      gaps.add(isPair ? new Formula.Size(new Minus(amount, figure(amounts.get(i + 1)))) : amount);
      i += isPair ? 1 : 0;
    }
    return new Minus(ONE, new Over(call(Function.SUM, gaps), call(Function.SUM, figures(amounts))));
  }

  private static String product(Quantified amount) {
    return amount instanceof Amount own
        ? own.subject().product()
        : ((Measurement) amount).topic().product();
  }

  /** The products of one side and their total, then those of the other. */
  private Formula commonShares() {
    int middle = 0;
    while (!product(inputs.get(middle)).isEmpty()) {
      middle++;
    }
    List<Formula> common = new ArrayList<>();
    for (Quantified left : inputs.subList(0, middle)) {
      for (Quantified right : inputs.subList(middle + 1, size() - 1)) {
        if (product(left).equals(product(right))) {
          Formula one = new Over(figure(left), at(middle));
          Formula other = new Over(figure(right), at(size() - 1));
          common.add(call(Function.MIN, List.of(one, other)));
        }
      }
    }
    return perCent(call(Function.SUM, common.isEmpty() ? List.of(number(0)) : common));
  }

  private Formula potential() {
    Formula least = call(Function.MIN, List.of(at(0), at(1)));
    return size() == 2 ? least : new Minus(least, at(2));
  }
}
