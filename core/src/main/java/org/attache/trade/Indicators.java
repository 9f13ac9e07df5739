package org.attache.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.dossier.Dossier;
import org.attache.dossier.Party;

/**
 * What follows from the trade table and its context beside levels, changes and shares. For one
 * thread: what was looked up is kept.
 *
 * <pre>{@code
 * Indicators indicators = Indicators.of(dossier, TradeSeries.of(dossier));
 * indicators.courses().cover("2023").measurement().map(Measurement::value);
 * }</pre>
 *
 * <p>Making it reads every row once; every indicator is computed when asked for. What cannot be
 * computed says why: see {@link Outcome}. Only goods are covered: the Harmonized System has no
 * codes for services or investment.
 */
public final class Indicators {

  private final Book book;

  private Indicators(Book book) {
    this.book = book;
  }

  /** The indicators of the first two parties of a dossier. */
  public static Indicators of(Dossier dossier, TradeSeries series) {
    return new Indicators(new Book(dossier, series));
  }

  /** Averages, index numbers and other courses over several periods. */
  public Courses courses() {
    return new Courses(book.series());
  }

  /** What exports or imports of a period are made up of. */
  public Composition composition(Indicator direction, String period) {
    return new Composition(book, way(direction, period));
  }

  /** What one sells to the other or to {@link org.attache.dossier.Flow#WORLD}, by product. */
  public Composition composition(String from, String to, String period) {
    return new Composition(book, new Way(from, to, period));
  }

  /**
   * What the other party is to one party's trade with the world.
   *
   * @param party the code of the first or the second party
   * @param isSales whether its sales are meant, or its purchases
   */
  public Partners partners(String party, boolean isSales, String period) {
    String other = party.equals(book.first()) ? book.second() : book.first();
    Way way = isSales ? new Way(party, other, period) : new Way(other, party, period);
    return new Partners(book, way, isSales);
  }

  /** What the other party is to one party's trade both ways together. */
  public TradingPartners tradingPartners(String party, String period) {
    String other = party.equals(book.first()) ? book.second() : book.first();
    return new TradingPartners(
        partners(party, true, period), partners(party, false, period), other);
  }

  /** How what the parties sell and buy compares in a period. */
  public Comparisons comparisons(String period) {
    return new Comparisons(book, period);
  }

  /** What one party could sell to the other in a period. */
  public Potentials potentials(String seller, String buyer, String period) {
    return new Potentials(book, new Way(seller, buyer, period));
  }

  /** What each side reports of the same trade, against the dossier's band or the usual one. */
  public Mirror mirror() {
    return mirror(book.band());
  }

  /** What each side reports of the same trade. */
  public Mirror mirror(MirrorBand band) {
    return new Mirror(book, band);
  }

  /** The indicators of a period that speak of no single product, in a fixed order. */
  public List<Outcome> ofPeriod(String period) {
    List<Outcome> found = new ArrayList<>();
    found.add(courses().cover(period));
    for (Indicator direction : List.of(Indicator.EXPORTS, Indicator.IMPORTS)) {
      found.add(courses().contribution(direction, period));
      Composition composition = composition(direction, period);
      found.add(composition.concentration(0));
      found.add(composition.normalisedConcentration(0));
      mirror()
          .line(direction, period)
          .ifPresent(
              line -> {
                found.add(new Outcome.Found(line.gap()));
                found.add(line.gapShare());
              });
    }
    Comparisons comparisons = comparisons(period);
    found.add(comparisons.intraIndustry());
    found.add(comparisons.similarity());
    List<String> codes = List.of(book.first(), book.second());
    for (String party : codes) {
      String other = party.equals(book.first()) ? book.second() : book.first();
      found.add(comparisons.intensity(party, other));
      found.add(comparisons.complementarity(party, other));
      for (boolean isSales : new boolean[] {true, false}) {
        Partners partners = partners(party, isSales, period);
        found.add(partners.share());
        found.add(partners.rank());
        found.add(partners.count());
        found.add(partners.coverage());
        found.add(partners.concentration());
        found.add(partners.normalisedConcentration());
      }
    }
    return List.copyOf(found);
  }

  /** One of {@link #ofPeriod} by its id, such as {@code trade.2023.cover}. */
  public Optional<Measurement> find(String id) {
    for (TradePeriod period : book.series().periods()) {
      if (id.startsWith("trade." + period.key() + ".")) {
        return ofPeriod(period.key()).stream()
            .map(Outcome::measurement)
            .flatMap(Optional::stream)
            .filter(one -> one.id().equals(id))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private Way way(Indicator direction, String period) {
    return direction == Indicator.IMPORTS
        ? new Way(book.second(), book.first(), period)
        : new Way(book.first(), book.second(), period);
  }

  /** The codes of the two parties; empty for a dossier of fewer. */
  public static List<String> pair(Dossier dossier) {
    return dossier.parties().size() < 2
        ? List.of()
        : dossier.parties().subList(0, 2).stream().map(Party::code).toList();
  }
}
