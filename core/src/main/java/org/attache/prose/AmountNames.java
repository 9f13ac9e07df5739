package org.attache.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.attache.dossier.Party;
import org.attache.trade.Amount;
import org.attache.trade.Indicator;
import org.attache.trade.TradePeriod;
import org.attache.trade.TradeSeries;

/** Finds the amounts of trade that expressions in prose name. */
final class AmountNames {

  /** An expression of an amount; three groups: the period, the one before it, the indicator. */
  static final String AMOUNT =
      "\\{\\{\\s*trade\\.(latest|earliest)\\.(previous\\.)?(exports|imports|turnover|balance)"
          + "\\s*(?:\\|[^}]*)?\\}\\}";

  private final TradeSeries series;

  /** Whether a text is worth looking for amounts in: most have none, and searching them is slow. */
  static boolean mayStandIn(String text) {
    return text.contains("trade.latest.") || text.contains("trade.earliest.");
  }

  AmountNames(TradeSeries series) {
    this.series = series;
  }

  /** The amount, by the first of its groups. */
  Optional<Amount> amount(Matcher found, int group) {
    String word = found.group(group + 2);
    for (Indicator indicator : Indicator.values()) {
      if (indicator.word().equals(word)) {
        return period(found, group).flatMap(period -> period.level(indicator));
      }
    }
    return Optional.empty();
  }

  /** The period of an amount, by the first of its groups. */
  Optional<TradePeriod> period(Matcher found, int group) {
    Optional<TradePeriod> period =
        found.group(group).equals("latest") ? series.latest() : series.earliest();
    return found.group(group + 1) == null
        ? period
        : period.flatMap(one -> series.period(one.previous()));
  }

  /** The English name of a party. */
  static String name(Party party) {
    if (!party.name().isEmpty()) {
      return party.name();
    }
    for (String code : likelyFirst(party.code())) {
      Locale country = new Locale("", code);
      if (country.getISO3Country().equals(party.code())) {
        return country.getDisplayCountry(Locale.ENGLISH);
      }
    }
    return party.code();
  }

  /** All countries by two letters, those first whose three letters mostly begin alike. */
  private static List<String> likelyFirst(String threeLetters) {
    List<String> first = new ArrayList<>();
    List<String> others = new ArrayList<>();
    String initial = threeLetters.substring(0, Math.min(1, threeLetters.length()));
    for (String code : Locale.getISOCountries()) {
      (code.startsWith(initial) ? first : others).add(code);
    }
    first.addAll(others);
    return first;
  }
}
