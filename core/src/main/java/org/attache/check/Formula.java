package org.attache.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dossier.Interval;

/** Works out formulas such as {@code growth(people-2009, people-2019)} on intervals. */
final class Formula {

  static final String KNOWN =
      "sum(a, b, …), difference(a, b), share(part, whole), growth(from, to), cagr(from, to, years),"
          + " rank(one, others, …) or count(visit)";

  private static final Pattern CALL = Pattern.compile("([a-z]+)\\s*\\(([^()]*)\\)");
  private static final MathContext DIGITS = MathContext.DECIMAL64;
  private static final int SHOWN_DECIMALS = 3;

  private final StatedNumbers numbers;
  private final List<Interval> inputs = new ArrayList<>();

  /**
   * What came of a formula.
   *
   * @param range none where it gives nothing that could be compared
   * @param isRatio whether it divides
   * @param wrong why it cannot be worked out; empty if it can
   */
  record Result(List<Interval> range, boolean isRatio, String wrong) {

    /** The range with as many decimals as help a reader. */
    Interval shown() {
      Interval all = range.get(0);
      Optional<BigDecimal> low = all.low().map(Formula::shortened);
      Optional<BigDecimal> high = all.high().map(Formula::shortened);
      if (low.isPresent() && high.isPresent()) {
        return Interval.of(low.get(), high.get());
      }
      return low.map(Interval::from).or(() -> high.map(Interval::upTo)).orElse(all);
    }
  }

  private Formula(StatedNumbers numbers) {
    this.numbers = numbers;
  }

  /** The value of a formula. */
  static Result evaluate(String text, StatedNumbers numbers) {
    Matcher call = CALL.matcher(text.strip());
    if (!call.matches()) {
      return wrong("'" + text.strip() + "' is not of the form name(a, b)");
    }
    String name = call.group(1);
    List<String> words = List.of(call.group(2).strip().split("\\s*,\\s*"));
    return new Formula(numbers).call(name, words);
  }

  private Result call(String name, List<String> words) {
    if (name.equals("count")) {
      return numbers
          .count(words.get(0))
          .map(count -> plain(Interval.from(BigDecimal.valueOf(count))))
          .orElse(wrong("nothing that is listed is called '" + words.get(0) + "'"));
    }
    boolean isCagr = name.equals("cagr");
    List<String> names = isCagr && words.size() == 3 ? words.subList(0, 2) : words;
    for (String word : names) {
      Optional<Interval> range = numbers.range(word);
      if (range.isEmpty()) {
        return wrong("there is no number called '" + word + "'");
      }
      inputs.add(range.get());
    }
    if (inputs.size() < 2 || isCagr && !words.get(words.size() - 1).matches("[1-9]\\d{0,2}")) {
      return wrong("'" + name + "' is given too little");
    }
    return switch (name) {
      case "sum" -> plain(inputs.stream().reduce(Interval::plus).orElseThrow());
      case "difference" -> plain(inputs.get(0).minus(inputs.get(1)));
      case "share" -> ratio(inputs.get(0), inputs.get(1), (part, whole) -> 100 * part / whole);
      case "growth" -> ratio(inputs.get(1), inputs.get(0), (to, from) -> 100 * (to / from - 1));
      case "cagr" -> {
        double years = Double.parseDouble(words.get(2));
        yield ratio(
            inputs.get(1), inputs.get(0), (to, from) -> 100 * (Math.pow(to / from, 1 / years) - 1));
      }
      case "rank" -> rank();
      default -> wrong("'" + name + "' is not known");
    };
  }

  /** What grows with the first and falls with the second; both must be above zero. */
  private static Result ratio(Interval over, Interval under, DoubleBinaryOperator of) {
    boolean isClosed =
        over.low().isPresent()
            && over.high().isPresent()
            && under.low().filter(low -> low.signum() > 0).isPresent()
            && under.high().isPresent();
    if (!isClosed || over.low().get().signum() < 0) {
      return new Result(List.of(), true, "");
    }
    double low = of.applyAsDouble(number(over.low()), number(under.high()));
    double high = of.applyAsDouble(number(over.high()), number(under.low()));
    Interval range =
        Interval.of(new BigDecimal(low, DIGITS), new BigDecimal(Math.max(low, high), DIGITS));
    return new Result(List.of(range), true, "");
  }

  /** The places that the first may hold, from 1 for the largest. */
  private Result rank() {
    Interval one = inputs.get(0);
    int above = 0;
    int atMost = 0;
    for (Interval other : inputs.subList(1, inputs.size())) {
      above += isAbove(other, one) ? 1 : 0;
      atMost += isAbove(one, other) ? 0 : 1;
    }
    return plain(Interval.of(BigDecimal.valueOf(above + 1L), BigDecimal.valueOf(atMost + 1L)));
  }

  private static boolean isAbove(Interval one, Interval other) {
    return one.low()
        .flatMap(low -> other.high().map(high -> low.compareTo(high) > 0))
        .orElse(false);
  }

  private static double number(Optional<BigDecimal> end) {
    return end.map(BigDecimal::doubleValue).orElse(Double.NaN);
  }

  private static BigDecimal shortened(BigDecimal number) {
    return number.scale() <= SHOWN_DECIMALS
        ? number
        : number.setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN);
  }

  private static Result plain(Interval range) {
    return new Result(List.of(range), false, "");
  }

  private static Result wrong(String why) {
    return new Result(List.of(), false, why);
  }
}
