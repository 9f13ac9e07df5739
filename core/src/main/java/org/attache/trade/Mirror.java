package org.attache.trade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.dossier.Flow;
import org.attache.dossier.Valuation;
import org.attache.trade.Outcome.Reason;
import org.attache.trade.Workings.Result;

/** Mirror statistics: what each side reports of the same trade. */
public final class Mirror {

  private final Book book;
  private final MirrorBand usual;

  Mirror(Book book, MirrorBand usual) {
    this.book = book;
    this.usual = usual;
  }

  /** Every period and direction that both sides report on, exports before imports. */
  public List<MirrorLine> lines() {
    List<MirrorLine> lines = new ArrayList<>();
    for (TradePeriod period : book.series().periods()) {
      for (Indicator direction : List.of(Indicator.EXPORTS, Indicator.IMPORTS)) {
        line(direction, period.key()).ifPresent(lines::add);
      }
    }
    return List.copyOf(lines);
  }

  /** All goods of a direction in a period, if both sides report them. */
  public Optional<MirrorLine> line(Indicator direction, String period) {
    Way way = way(direction, period);
    if (!book.reports(way, way.from()) || !book.reports(way, way.to())) {
      return Optional.empty();
    }
    return book.total(way, way.from())
        .flatMap(
            sold ->
                book.total(way, way.to()).map(bought -> line(direction, way, sold, bought, "")));
  }

  /**
   * The products of a direction in a period that both sides report on, the widest gap first, at the
   * finest level that both have.
   */
  public List<MirrorLine> products(Indicator direction, String period) {
    Way way = way(direction, period);
    if (!book.reports(way, way.from()) || !book.reports(way, way.to())) {
      return List.of();
    }
    Optional<Basket> sold = book.basket(way, way.from());
    Optional<Basket> bought = book.basket(way, way.to());
    if (sold.isEmpty() || bought.isEmpty()) {
      return List.of();
    }
    int digits = Basket.commonDepth(sold.get(), bought.get());
    List<MirrorLine> lines = new ArrayList<>();
    for (Map.Entry<String, Quantified> one : sold.get().at(digits).entrySet()) {
      Quantified other = bought.get().at(digits).get(one.getKey());
      if (other != null) {
        lines.add(line(direction, way, one.getValue(), other, one.getKey()));
      }
    }
    lines.sort(
        Comparator.comparing((MirrorLine line) -> line.gap().value().abs())
            .reversed()
            .thenComparing(MirrorLine::product));
    return List.copyOf(lines);
  }

  /** Why there is no line for a direction in a period: one side reports, or none. */
  public Outcome.Missing missing(Indicator direction, String period) {
    Way way = way(direction, period);
    boolean hasSeller = book.reports(way, way.from());
    boolean hasBuyer = book.reports(way, way.to());
    return hasSeller || hasBuyer
        ? new Outcome.Missing(
            Reason.ONE_SIDE, way.topic().withWhat(hasSeller ? way.from() : way.to()))
        : new Outcome.Missing(Reason.NO_FLOW, way.topic());
  }

  /** Whose figures the brief uses for a direction in a period; empty where nobody is named. */
  public String followed(Indicator direction, String period) {
    return book.reporter(way(direction, period), "");
  }

  private Way way(Indicator direction, String period) {
    Way out = new Way(book.first(), book.second(), period);
    return direction == Indicator.IMPORTS ? out.back() : out;
  }

  private MirrorLine line(
      Indicator direction, Way way, Quantified sold, Quantified bought, String product) {
    Topic topic = way.topic().withProduct(product);
    String base = book.base(way) + (product.isEmpty() ? "" : "." + product) + ".mirror";
    Measurement gap = gap(base, topic, sold, bought);
    Outcome share =
        sold.value().signum() == 0
            ? Outcome.missing(Reason.ZERO, topic)
            : Workings.found(
                base + ".share",
                Metric.MIRROR_GAP_SHARE,
                topic,
                Result.ratio(bought, sold, 1).minus(1).times(100),
                Workings.computed("({} ÷ {} − 1) × 100", bought, sold));
    MirrorBand band = isAlike(sold, bought) ? MirrorBand.NONE : usual;
    String followed = book.reporter(way, "");
    return new MirrorLine(
        way.period(),
        direction,
        product,
        way.from(),
        way.to(),
        sold,
        bought,
        gap,
        share,
        band,
        band.verdict(Range.of(sold), Range.of(bought)),
        followed,
        rule(way, followed));
  }

  private static Measurement gap(String id, Topic topic, Quantified sold, Quantified bought) {
    Quantity gap = Quantity.of(bought).minus(Quantity.of(sold));
    return new Measurement(
        id,
        Metric.MIRROR_GAP,
        topic,
        gap.value(),
        gap.range(),
        gap.qualifier(),
        Workings.computed("{} − {}", bought, sold));
  }

  private MirrorLine.Rule rule(Way way, String followed) {
    String chosen = book.chosen(way);
    if (!chosen.isEmpty()) {
      return chosen.equals(followed) ? MirrorLine.Rule.CHOSEN : MirrorLine.Rule.STANDS_IN;
    }
    Corridor corridor = book.corridor(way).orElseThrow();
    String other = followed.equals(way.from()) ? way.to() : way.from();
    long own = corridor.covered(followed);
    long others = corridor.covered(other);
    if (own == others) {
      return MirrorLine.Rule.COMES_FIRST;
    }
    return own > others ? MirrorLine.Rule.COVERS_MORE : MirrorLine.Rule.STANDS_IN;
  }

  /** Whether both are valued alike, so that freight explains nothing. */
  private static boolean isAlike(Quantified sold, Quantified bought) {
    Optional<Valuation> one = row(sold).map(Flow::valuation);
    return one.isPresent()
        && one.get() != Valuation.UNSTATED
        && one.equals(row(bought).map(Flow::valuation));
  }

  /** The row, or the first of those that were added up. */
  private static Optional<Flow> row(Quantified amount) {
    if (amount instanceof Measurement measurement
        && measurement.basis() instanceof Measurement.Basis.Row row) {
      return Optional.of(row.flow());
    }
    if (amount instanceof Amount own && own.derivation() instanceof Derivation.FromFlow row) {
      return Optional.of(row.flow());
    }
    return amount.inputs().isEmpty() ? Optional.empty() : row(amount.inputs().get(0));
  }
}
