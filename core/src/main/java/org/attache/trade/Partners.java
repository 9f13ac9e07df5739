package org.attache.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.dossier.Flow;
import org.attache.trade.Outcome.Reason;
import org.attache.trade.Workings.Result;

/**
 * What the partner is to a party's sales or purchases, among all partners in the trade table's
 * context. All figures are those of one reporter where it gives them: whoever reports the party's
 * trade with the world.
 */
public final class Partners {

  private final Book book;
  private final Way way;
  private final boolean isSales;
  private final Way world;

  /**
   * Partners of a party.
   *
   * @param way what the party sells to the partner, or buys from it
   * @param isSales whether the party sells
   */
  Partners(Book book, Way way, boolean isSales) {
    this.book = book;
    this.way = way;
    this.isSales = isSales;
    this.world = isSales ? way.to(Flow.WORLD) : way.from(Flow.WORLD);
  }

  /** The party's sales to, or purchases from, the world. */
  public Optional<Quantified> world() {
    return book.level(world);
  }

  /** Why {@link #world()} is empty. */
  public Outcome.Missing worldMissing() {
    return new Outcome.Missing(Reason.NO_FLOW, world.topic());
  }

  /** {@link Metric#PARTNER_SHARE} of the partner. */
  public Outcome share() {
    Optional<Quantified> whole = world();
    Optional<Quantified> part = own(way);
    if (whole.isEmpty()) {
      return worldMissing();
    }
    if (part.isEmpty()) {
      return Outcome.missing(Reason.NO_FLOW, way.topic());
    }
    if (whole.get().value().signum() == 0) {
      return Outcome.missing(Reason.ZERO, world.topic());
    }
    return Workings.found(
        part.get().id() + ".share-of-" + (isSales ? "sales" : "purchases"),
        Metric.PARTNER_SHARE,
        topic(),
        Result.ratio(part.get(), whole.get(), 100),
        Workings.computed("{} ÷ {} × 100", part.get(), whole.get()));
  }

  /** {@link Metric#RANK} of the partner: all places that it may hold are in the range. */
  public Outcome rank() {
    Map<String, Quantified> all = all();
    Quantified own = all.get(partner());
    if (own == null) {
      return Outcome.missing(Reason.NO_FLOW, way.topic());
    }
    if (all.size() < 2) {
      return Outcome.missing(Reason.NO_PARTNERS, world.topic());
    }
    int place = 1;
    int best = 1;
    int worst = 1;
    Range mine = Range.of(own);
    List<Quantified> inputs = new ArrayList<>();
    inputs.add(own);
    for (Map.Entry<String, Quantified> one : all.entrySet()) {
      if (!one.getKey().equals(partner())) {
        Range other = Range.of(one.getValue());
        place += one.getValue().value().compareTo(own.value()) > 0 ? 1 : 0;
        best += other.low() > mine.high() ? 1 : 0;
        worst += other.high() > mine.low() ? 1 : 0;
        inputs.add(one.getValue());
      }
    }
    return Workings.found(
        base() + ".rank",
        Metric.RANK,
        topic(),
        new Result(BigDecimal.valueOf(place), new Range(best, worst)),
        Workings.over("1 + how many of the " + all.size() + " partners trade more", inputs));
  }

  /** {@link Metric#PARTNERS}: how many the rank is among. */
  public Outcome count() {
    List<Quantified> all = List.copyOf(all().values());
    if (all.size() < 2) {
      return Outcome.missing(Reason.NO_PARTNERS, world.topic());
    }
    return Workings.found(
        base() + ".partners",
        Metric.PARTNERS,
        topic(),
        new Result(BigDecimal.valueOf(all.size()), Range.exactly(all.size())),
        Workings.over("number of partners listed", all));
  }

  /** {@link Metric#COVERAGE}: how much of the party's trade the partners listed make up. */
  public Outcome coverage() {
    List<Quantified> all = List.copyOf(all().values());
    Optional<Quantified> whole = world();
    if (whole.isEmpty()) {
      return worldMissing();
    }
    if (all.isEmpty()) {
      return Outcome.missing(Reason.NO_PARTNERS, world.topic());
    }
    if (whole.get().value().signum() == 0) {
      return Outcome.missing(Reason.ZERO, world.topic());
    }
    Result sum =
        new Result(
            all.stream().map(Quantified::value).reduce(BigDecimal.ZERO, BigDecimal::add),
            all.stream().map(Range::of).reduce(Range.ZERO, Range::plus));
    List<Quantified> inputs = new ArrayList<>(all);
    inputs.add(whole.get());
    return Workings.found(
        base() + ".coverage",
        Metric.COVERAGE,
        topic(),
        sum.over(Result.of(whole.get())).times(100),
        Workings.over(
            "(" + Workings.joined(all, " + ") + ") ÷ " + whole.get().id() + " × 100", inputs));
  }

  /** {@link Metric#PARTNER_CONCENTRATION} of the party's sales or purchases. */
  public Outcome concentration() {
    return concentration(false);
  }

  /** {@link Metric#PARTNER_CONCENTRATION_NORMALISED} of the party's sales or purchases. */
  public Outcome normalisedConcentration() {
    return concentration(true);
  }

  private Outcome concentration(boolean isNormalised) {
    if (world().isEmpty()) {
      return worldMissing();
    }
    Map<String, Quantified> all = all();
    if (all.size() < 2) {
      return Outcome.missing(Reason.NO_PARTNERS, world.topic());
    }
    Concentration index =
        new Concentration(
            world(),
            base() + ".concentration",
            List.of(Metric.PARTNER_CONCENTRATION, Metric.PARTNER_CONCENTRATION_NORMALISED),
            topic());
    return isNormalised ? index.normalised(all) : index.of(all);
  }

  /** Every partner with a figure, by code, the one that the dossier is about among them. */
  Map<String, Quantified> all() {
    Map<String, Quantified> found = new LinkedHashMap<>();
    List<String> codes = isSales ? book.buyers(way.from()) : book.sellers(way.to());
    for (String code : codes) {
      own(isSales ? way.to(code) : way.from(code)).ifPresent(level -> found.put(code, level));
    }
    return found;
  }

  /** A level as whoever reports the trade with the world has it, if it does. */
  private Optional<Quantified> own(Way one) {
    return book.level(one, book.reporter(world, party()));
  }

  private String party() {
    return isSales ? way.from() : way.to();
  }

  private String partner() {
    return isSales ? way.to() : way.from();
  }

  private Topic topic() {
    return way.topic().withWhat(isSales ? "sales" : "purchases");
  }

  private String base() {
    return book.base(way) + (isSales ? ".sales" : ".purchases");
  }
}
