package org.attache.trade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Period;
import org.attache.dossier.StatedTotal;
import org.attache.dossier.Trade;

/** Makes a series from a trade section; for one use. */
final class SeriesBuilder {

  private final Trade trade;
  private final Direction exports;
  private final Direction imports;
  private final Sides sides;

  // By the keys of their periods.
  private final Map<String, List<StatedTotal>> stated = new HashMap<>();
  private final Map<String, List<Period>> words = new HashMap<>();

  SeriesBuilder(Trade all, Sides sides) {
    this.trade = all.only(sides.kind());
    this.sides = sides;
    this.exports = Direction.of(Indicator.EXPORTS, trade, sides.first(), sides.second());
    this.imports = Direction.of(Indicator.IMPORTS, trade, sides.first(), sides.second());
    for (StatedTotal total : trade.stated()) {
      stated.computeIfAbsent(TradePeriod.keyOf(total.year()), key -> new ArrayList<>()).add(total);
    }
    for (Period period : trade.periods()) {
      words.putIfAbsent(TradePeriod.keyOf(period.year()), List.of(period));
    }
  }

  TradeSeries build() {
    List<TradePeriod> periods = new ArrayList<>();
    for (Map.Entry<String, EdtfDate> entry : dates().entrySet()) {
      periods.add(period(entry.getKey(), entry.getValue(), periods));
    }
    return new TradeSeries(trade.currency(), trade.unit(), periods);
  }

  /** The periods that anything is known of, in order of time. */
  private Map<String, EdtfDate> dates() {
    Stream<EdtfDate> dates =
        Stream.of(exports.dates(), imports.dates(), trade.stated().stream().map(StatedTotal::year))
            .flatMap(same -> same);
    Map<String, EdtfDate> byKey = new LinkedHashMap<>();
    dates.sorted().forEach(date -> byKey.putIfAbsent(TradePeriod.keyOf(date), date));
    return byKey;
  }

  private TradePeriod period(String key, EdtfDate date, List<TradePeriod> earlier) {
    List<StatedTotal> stated = this.stated.getOrDefault(key, List.of());
    Levels levels = new Levels(key, stated, sides);
    exports.addTo(levels);
    imports.addTo(levels);
    levels.complete();
    Optional<TradePeriod> previous = previous(date, earlier);
    previous.ifPresent(levels::compareWith);
    return new TradePeriod(
        key,
        date,
        words.getOrDefault(key, List.of()),
        levels.favours(),
        previous.map(TradePeriod::key).orElse(""),
        stated,
        levels.amounts());
  }

  /** The latest period that ended before and is as long: a month is not compared with a year. */
  private static Optional<TradePeriod> previous(EdtfDate date, List<TradePeriod> earlier) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      EdtfDate other = earlier.get(i).date();
      if (isAsLong(other, date) && other.latest().isBefore(date.earliest())) {
        return Optional.of(earlier.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether two periods are of one length. */
  static boolean isAsLong(EdtfDate one, EdtfDate other) {
    return Span.of(one).isAsLongAs(Span.of(other));
  }

  /** How long a period is; only like is compared with like. */
  private record Span(boolean isOpen, EdtfDate.Precision precision, long years) {

    static Span of(EdtfDate date) {
      boolean isOpen = date.start().isEmpty() || date.end().isEmpty();
      long years = isOpen ? 0 : date.latest().getYear() - (long) date.earliest().getYear();
      return new Span(isOpen, date.precision(), years);
    }

    boolean isAsLongAs(Span other) {
      return isOpen == other.isOpen && precision == other.precision && years == other.years;
    }
  }
}
