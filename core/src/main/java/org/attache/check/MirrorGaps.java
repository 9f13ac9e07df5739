package org.attache.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import org.attache.dossier.Flow;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;
import org.attache.trade.Indicator;
import org.attache.trade.MirrorBand;
import org.attache.trade.TradePeriod;

/** What two reporters of the flows one way disagree on; keeps no more than one pair of rows. */
final class MirrorGaps {

  /** What the seller reports and what the buyer does. */
  private record Pair(Flow sold, Flow bought) {

    /** Later pairs come last, and of one period the wider ones; ties go to the earlier row. */
    static final Comparator<Pair> LATER =
        Comparator.comparing((Pair pair) -> pair.bought().year()).thenComparing(Pair::width);

    BigDecimal width() {
      return bought.value().value().subtract(sold.value().value()).abs();
    }

    /** By how much the buyer's value exceeds the seller's, in whole per cent of the seller's. */
    Optional<BigDecimal> excess() {
      BigDecimal seller = sold.value().value();
      return seller.signum() <= 0
          ? Optional.empty()
          : Optional.of(
              bought
                  .value()
                  .value()
                  .subtract(seller)
                  .movePointRight(2)
                  .divide(seller, 0, RoundingMode.HALF_UP));
    }
  }

  private Optional<Pair> told = Optional.empty();
  private Optional<BigDecimal> least = Optional.empty();
  private Optional<BigDecimal> most = Optional.empty();
  private int compared;
  private int count;

  /** A flow on which both agree. */
  void addAgreement() {
    compared++;
  }

  /** A flow on which they do not. */
  void add(Flow sold, Flow bought) {
    compared++;
    count++;
    Pair pair = new Pair(sold, bought);
    if (told.isEmpty() || Pair.LATER.compare(pair, told.get()) > 0) {
      told = Optional.of(pair);
    }
    pair.excess()
        .ifPresent(
            excess -> {
              least = least.map(known -> known.min(excess)).or(() -> Optional.of(excess));
              most = most.map(known -> known.max(excess)).or(() -> Optional.of(excess));
            });
  }

  /** Tells of all gaps at the latest, if there are any. */
  void report(Facts facts, Findings problems) {
    told.ifPresent(
        pair ->
            problems.add(
                ProblemCode.MIRROR_GAP,
                Spot.of(pair.bought().at(), "value"),
                count == 1 ? one(pair, facts) : several(pair, facts),
                hint(pair, facts)));
  }

  private static String one(Pair pair, Facts facts) {
    return Naming.name(pair.bought(), facts) + " is " + values(pair);
  }

  private String several(Pair pair, Facts facts) {
    String way = " from " + pair.bought().from() + " to " + pair.bought().to();
    if (pair.bought().isTotal()) {
      return "The flow of all goods"
          + way
          + " differs in "
          + count
          + " of "
          + compared
          + " periods: "
          + pair.bought().reporter()
          + " reports "
          + range()
          + " than "
          + pair.sold().reporter()
          + "; in "
          + pair.bought().year()
          + " it is "
          + values(pair);
    }
    return count
        + " of "
        + compared
        + " flows of products"
        + way
        + " differ; that of "
        + Naming.goods(pair.bought(), facts)
        + " in "
        + pair.bought().year()
        + " is "
        + values(pair);
  }

  /** Such as {@code between 36 % and 393 % more}. */
  private String range() {
    if (least.isEmpty() || most.isEmpty()) {
      return "more";
    }
    BigDecimal low = least.get();
    BigDecimal high = most.get();
    if (low.signum() >= 0) {
      return between(low, high) + " more";
    }
    return high.signum() <= 0
        ? between(high.negate(), low.negate()) + " less"
        : "between " + low.negate() + " % less and " + high + " % more";
  }

  private static String between(BigDecimal low, BigDecimal high) {
    return low.equals(high) ? low + " %" : "between " + low + " % and " + high + " %";
  }

  private static String values(Pair pair) {
    return pair.bought().value()
        + " as "
        + pair.bought().reporter()
        + " reports it but "
        + pair.sold().value()
        + " as "
        + pair.sold().reporter()
        + " does (at "
        + pair.sold().at()
        + ")";
  }

  private static String hint(Pair pair, Facts facts) {
    String why =
        MirrorFlows.isAlike(pair.sold(), pair.bought())
            ? "Both rows have the same valuation, so they should agree"
            : "A buyer's value may be up to "
                + MirrorBand.of(facts.dossier().trade()).to().toPlainString()
                + " % above the seller's";
    return why
        + followed(pair, facts)
            .map(reporter -> ". The brief follows " + reporter + ": say why.")
            .orElse(": say which is followed.");
  }

  /** Whose value the series has, if the flow is one of the series and both reporters are states. */
  private static Optional<String> followed(Pair pair, Facts facts) {
    Indicator direction =
        facts.parties().indexOf(pair.bought().from()) == 0 ? Indicator.EXPORTS : Indicator.IMPORTS;
    String period = TradePeriod.keyOf(pair.bought().year());
    return facts.series().period(period).stream()
        .flatMap(known -> known.level(direction).stream())
        .flatMap(level -> SteadyReporter.row(level).stream())
        .map(Flow::reporter)
        .findFirst();
  }
}
