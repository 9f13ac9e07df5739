package org.attache.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attache.dossier.Dossier;
import org.attache.dossier.Figure;
import org.attache.dossier.Mechanism;
import org.attache.trade.Amount;
import org.attache.trade.Indicator;
import org.attache.trade.ShownDigits;
import org.attache.trade.TradePeriod;
import org.attache.trade.TradeSeries;

/** The numbers of the dossier that a typed one may have been copied from, as expressions. */
final class NearestEntries {

  private static final int MOST = 3;

  /** Numbers further apart than a twentieth are not taken for one another. */
  private static final double FARTHEST = 0.05;

  private final Dossier dossier;
  private final TradeSeries series;
  private final ShownDigits digits;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(String expression, String said, double value, boolean isPerCent) {}

  NearestEntries(Dossier dossier, TradeSeries series) {
    this.dossier = dossier;
    this.series = series;
    this.digits = ShownDigits.of(dossier, series);
  }

  /** At most three, the nearest first, each such as <code>{{ figure('id') }} = over 80</code>. */
  List<String> to(TypedNumber number) {
    if (entries.isEmpty()) {
      figures();
      trade();
    }
    double value = number.value().doubleValue();
    return entries.stream()
        .filter(entry -> number.isPerCent() == entry.isPerCent())
        .filter(entry -> distance(entry, value) <= FARTHEST)
        .sorted(Comparator.comparingDouble(entry -> distance(entry, value)))
        .limit(MOST)
        .map(entry -> "{{ " + entry.expression() + " }} = " + entry.said())
        .toList();
  }

  private static double distance(Entry entry, double value) {
    double larger = Math.max(Math.abs(entry.value()), Math.abs(value));
    return larger == 0 ? 0 : Math.abs(Math.abs(entry.value()) - Math.abs(value)) / larger;
  }

  private void figures() {
    for (Figure figure : dossier.figures()) {
      figure
          .value()
          .optional()
          .ifPresent(
              said ->
                  add(
                      "figure('" + figure.id() + "')",
                      said.toString(),
                      said.value(),
                      figure.unit().startsWith("per cent") || figure.unit().startsWith("%")));
    }
    for (Mechanism mechanism : dossier.mechanisms()) {
      mechanism
          .sessionsHeld()
          .optional()
          .ifPresent(
              said ->
                  add(
                      "mechanism('" + mechanism.id() + "').sessionsHeld",
                      said.toString(),
                      said.value(),
                      false));
    }
  }

  private void trade() {
    series.latest().ifPresent(period -> period(period, "trade.latest."));
    series
        .latest()
        .flatMap(latest -> series.period(latest.previous()))
        .ifPresent(period -> period(period, "trade.latest.previous."));
    series
        .earliest()
        .filter(period -> series.periods().size() > 2)
        .ifPresent(period -> period(period, "trade.earliest."));
  }

  private void period(TradePeriod period, String prefix) {
    for (Indicator indicator : Indicator.values()) {
      amount(period.level(indicator), prefix + indicator.word());
      amount(period.change(indicator), prefix + indicator.word() + "Change");
      amount(period.growth(indicator), prefix + indicator.word() + "Growth");
      amount(period.share(indicator), prefix + indicator.word() + "Share");
    }
  }

  private void amount(Optional<Amount> found, String expression) {
    found.ifPresent(
        amount ->
            add(
                expression,
                digits.shown(amount).toPlainString() + (amount.isPerCent() ? " %" : ""),
                amount.value(),
                amount.isPerCent()));
  }

  private void add(String expression, String said, BigDecimal value, boolean isPerCent) {
    entries.add(new Entry(expression, said, value.doubleValue(), isPerCent));
  }
}
