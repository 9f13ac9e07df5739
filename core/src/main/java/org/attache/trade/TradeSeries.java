package org.attache.trade;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.dossier.Dossier;
import org.attache.dossier.FlowKind;
import org.attache.dossier.Party;
import org.attache.dossier.Scale;
import org.attache.dossier.Trade;

/**
 * What two parties traded, period by period, with every number that follows from it.
 *
 * <pre>{@code
 * TradeSeries series = TradeSeries.of(dossier);
 * series.latest().flatMap(TradePeriod::turnover).map(Amount::value);
 * }</pre>
 *
 * @param currency ISO 4217 code of all money
 * @param unit the power of ten of all money
 * @param periods in order of time
 */
public record TradeSeries(String currency, Scale unit, List<TradePeriod> periods) {

  /** No trade. */
  public static final TradeSeries EMPTY = new TradeSeries("USD", Scale.ONE, List.of());

  public TradeSeries {
    requireNonNull(currency, "currency must not be null");
    requireNonNull(unit, "unit must not be null");
    periods = List.copyOf(periods);
  }

  /**
   * The trade between the first two parties of a dossier; empty if it has fewer.
   *
   * <p>A direction's level is the flow of all goods or, where there is none, the sum of its
   * products; never both. Where both sides report, each direction follows whom {@link Trade#follow}
   * chooses; or else the reporter that covers most periods and, of two that cover as many, the
   * party that is named first: a series does not change hands more often than it must.
   */
  public static TradeSeries of(Dossier dossier) {
    return of(dossier, FlowKind.GOODS);
  }

  /**
   * What goes of one kind between the first two parties of a dossier, as {@link #of(Dossier)};
   * empty if it has fewer. Of investment both directions are never added up.
   */
  public static TradeSeries of(Dossier dossier, FlowKind kind) {
    List<Party> parties = dossier.parties();
    return parties.size() < 2
        ? EMPTY
        : of(dossier.trade(), new Sides(kind, parties.get(0).code(), parties.get(1).code()));
  }

  /** The trade of {@code first} with {@code second}, both codes of parties. */
  public static TradeSeries of(Trade trade, String first, String second) {
    return of(trade, new Sides(FlowKind.GOODS, first, second));
  }

  private static TradeSeries of(Trade trade, Sides sides) {
    return new SeriesBuilder(trade, sides).build();
  }

  /** Whether there are no periods. */
  public boolean isEmpty() {
    return periods.isEmpty();
  }

  /** The period with that key. */
  public Optional<TradePeriod> period(String key) {
    for (int i = 0; i < periods.size(); i++) {
      TradePeriod period = periods.get(i);
      if (period.key().equals(key)) {
        return Optional.of(period);
      }
    }
    return Optional.empty();
  }

  /** The period before all others. */
  public Optional<TradePeriod> earliest() {
    return periods.stream().findFirst();
  }

  /** The period after all others. */
  public Optional<TradePeriod> latest() {
    return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
  }

  /** Every amount of every period, in order. */
  public Stream<Amount> amounts() {
    return periods.stream().flatMap(period -> period.amounts().stream());
  }

  /** The amount with that id. */
  public Optional<Amount> amount(String id) {
    return amounts().filter(amount -> amount.id().equals(id)).findFirst();
  }
}
