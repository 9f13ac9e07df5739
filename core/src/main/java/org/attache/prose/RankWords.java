package org.attache.prose;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.trade.Amount;
import org.attache.trade.Indicator;
import org.attache.trade.TradePeriod;
import org.attache.trade.TradeSeries;

/** Highest, lowest, most of, less than half: what an English sentence says of an amount. */
final class RankWords {

  private static final String RANK = "(highest|largest|biggest|lowest|smallest)";

  private static final String LEVEL = "(?:\\s+(?:level|figure|value|amount|total))?";

  /** "its highest level on record, {{ … }}". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?:the|its|their)\\s+"
              + RANK
              + LEVEL
              + "(?:\\s+(?:ever|so far|yet|on record|of all years|of any year))?"
              + "(?:,|:|\\s+at|\\s+of)?\\s+(?-i)"
              + AmountNames.AMOUNT);

  /** "{{ … }}, the highest on record". */
  private static final Pattern BEHIND =
      Pattern.compile(
          AmountNames.AMOUNT
              + ",?\\s+(?:the|its|their)\\s+(?i)"
              + RANK
              + LEVEL
              + "\\s+(?:ever|so far|yet|on record|of all years|of any year)\\b");

  /** "{{ … }}, more than half of trade". */
  private static final Pattern PART =
      Pattern.compile(
          AmountNames.AMOUNT
              + "(?:,|\\s+is|\\s+was|\\s+made up|\\s+makes up)?\\s+(?i)"
              + "(more than half|over half|the majority|most|the bulk|less than half|under half"
              + "|about half)\\s+of\\s+(?:the\\s+|all\\s+)?(?:trade|turnover)\\b");

  private static final String[] RANKS = {"highest", "largest", "biggest", "lowest", "smallest"};

  private static final String[] PARTS = {"half", "majority", "most", "bulk"};

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal NEAR_HALF = new BigDecimal("0.1");

  private final AmountNames names;
  private final TradeSeries series;

  RankWords(AmountNames names, TradeSeries series) {
    this.names = names;
    this.series = series;
  }

  void check(Text text) {
    if (text.mentions(RANKS)) {
      ranks(text);
    }
    if (text.mentions(PARTS)) {
      parts(text);
    }
  }

  private void ranks(Text text) {
    if (text.mayHold(BEFORE)) {
      ranks(text, BEFORE, 1, 2);
    }
    if (text.mayHold(BEHIND)) {
      ranks(text, BEHIND, 4, 1);
    }
  }

  private void ranks(Text text, Pattern pattern, int word, int amount) {
    Matcher found = pattern.matcher(text.markdown());
    while (found.find()) {
      rank(text, found, word, amount);
    }
  }

  private void parts(Text text) {
    if (!text.mayHold(PART)) {
      return;
    }
    Matcher part = PART.matcher(text.markdown());
    while (part.find()) {
      part(text, part);
    }
  }

  private void rank(Text text, Matcher found, int word, int amount) {
    Optional<Amount> said = names.amount(found, amount);
    String rank = found.group(word).toLowerCase(Locale.ROOT);
    boolean isHigh = !rank.equals("lowest") && !rank.equals("smallest");
    if (said.isEmpty()) {
      return;
    }
    Indicator indicator = said.get().subject().indicator();
    for (TradePeriod period : series.periods()) {
      Optional<Amount> other = period.level(indicator);
      if (other.isPresent() && isBeyond(other.get(), said.get(), isHigh)) {
        text.report(
            found.start(word),
            "The text says '" + rank + "', but " + named(said.get()) + " and " + named(other.get()),
            "Change the word, or the expression beside it.");
        return;
      }
    }
  }

  private static String named(Amount amount) {
    return amount.id() + " is " + amount.value().toPlainString();
  }

  /** Whether an amount is surely above another, or below it. */
  private static boolean isBeyond(Amount other, Amount said, boolean above) {
    return above ? low(other).compareTo(high(said)) > 0 : high(other).compareTo(low(said)) < 0;
  }

  private void part(Text text, Matcher found) {
    Optional<Amount> part = names.amount(found, 1);
    Optional<Amount> whole =
        names.period(found, 1).flatMap(period -> period.level(Indicator.TURNOVER));
    String word = found.group(4).toLowerCase(Locale.ROOT);
    if (part.isEmpty() || whole.isEmpty() || isTrue(word, part.get(), whole.get())) {
      return;
    }
    text.report(
        found.start(4),
        "The text says '" + word + "', but " + named(part.get()) + " and " + named(whole.get()),
        "Change the words, or the expression beside them.");
  }

  private static boolean isTrue(String word, Amount part, Amount whole) {
    BigDecimal least = low(part).multiply(TWO);
    BigDecimal most = high(part).multiply(TWO);
    return switch (word) {
      case "less than half", "under half" -> least.compareTo(high(whole)) < 0;
      case "about half" -> {
        BigDecimal off = whole.value().multiply(NEAR_HALF);
        yield part.value().multiply(TWO).subtract(whole.value()).abs().compareTo(off) <= 0;
      }
      default -> most.compareTo(low(whole)) > 0;
    };
  }

  private static BigDecimal low(Amount amount) {
    return amount.range().low().orElse(amount.value());
  }

  private static BigDecimal high(Amount amount) {
    return amount.range().high().orElse(amount.value());
  }
}
