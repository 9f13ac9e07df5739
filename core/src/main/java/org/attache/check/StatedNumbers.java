package org.attache.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.dossier.EventKind;
import org.attache.dossier.Fact;
import org.attache.dossier.Figure;
import org.attache.dossier.Interval;
import org.attache.dossier.Mechanism;
import org.attache.dossier.Qualifier;
import org.attache.dossier.SaidNumber;
import org.attache.dossier.StatedTotal;
import org.attache.trade.Amount;
import org.attache.trade.Indicators;
import org.attache.trade.Measurement;
import org.attache.trade.TradePeriod;

/** The numbers of a dossier by the names that formulas call them. */
final class StatedNumbers {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final String SESSIONS = ".sessionsHeld";

  private final Facts facts;
  private final List<Indicators> indicators = new ArrayList<>(1);

  StatedNumbers(Facts facts) {
    this.facts = facts;
  }

  /** All values a number may have, if there is one of that name. */
  Optional<Interval> range(String name) {
    if (name.startsWith("trade.")) {
      return amount(name)
          .map(Amount::range)
          .or(() -> indicators().find(name).map(Measurement::range));
    }
    boolean isCount = name.endsWith(SESSIONS);
    String id = isCount ? name.substring(0, name.length() - SESSIONS.length()) : name;
    return facts
        .fact(id)
        .flatMap(
            fact ->
                said(fact, isCount).map(said -> isShare(fact) ? rounded(said) : said.interval()));
  }

  /** Whether a figure is in per cent: a quotient, whose whole numbers are rounded. */
  static boolean isShare(Fact fact) {
    return fact instanceof Figure figure
        && (figure.unit().startsWith("per cent") || figure.unit().startsWith("%"));
  }

  /** A whole number is a count and exact, but a quotient said in whole numbers is rounded. */
  static Interval rounded(SaidNumber said) {
    boolean isWhole = said.qualifier() == Qualifier.EXACT && said.value().scale() <= 0;
    return isWhole
        ? Interval.of(said.value().subtract(HALF), said.value().add(HALF))
        : said.interval();
  }

  /** How many events of a kind, agreements or mechanisms the dossier lists. */
  Optional<Long> count(String word) {
    if (word.equals("agreements")) {
      return Optional.of((long) facts.dossier().agreements().size());
    }
    if (word.equals("mechanisms")) {
      return Optional.of((long) facts.dossier().mechanisms().size());
    }
    for (EventKind kind : EventKind.values()) {
      if (kind.name().equalsIgnoreCase(word)) {
        return Optional.of(
            facts.dossier().history().stream().filter(event -> event.kind() == kind).count());
      }
    }
    return Optional.empty();
  }

  private static Optional<SaidNumber> said(Fact fact, boolean isCount) {
    if (fact instanceof Mechanism mechanism) {
      return isCount ? mechanism.sessionsHeld().optional() : Optional.empty();
    }
    if (fact instanceof StatedTotal total) {
      return total.value().optional();
    }
    return fact instanceof Figure figure ? figure.value().optional() : Optional.empty();
  }

  /** Read from all rows when a formula first names one. */
  private Indicators indicators() {
    if (indicators.isEmpty()) {
      indicators.add(Indicators.of(facts.dossier(), facts.series()));
    }
    return indicators.get(0);
  }

  private Optional<Amount> amount(String name) {
    for (TradePeriod period : facts.series().periods()) {
      if (name.startsWith("trade." + period.key() + ".")) {
        return period.amounts().stream().filter(amount -> amount.id().equals(name)).findFirst();
      }
    }
    return Optional.empty();
  }
}
