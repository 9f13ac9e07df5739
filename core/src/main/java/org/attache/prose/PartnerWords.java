package org.attache.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.trade.Indicators;
import org.attache.trade.Measurement;
import org.attache.trade.Partners;

/**
 * The largest buyer, the second largest supplier: what an English sentence says one party is to the
 * other, held against the partners in the trade table.
 */
final class PartnerWords {

  private static final String IS =
      "(?:,[^,.;\\n]{1,60},)?\\s+(?:is|was|are|were|became|remains|remained"
          + "|has\\s+(?:been|become|remained))\\s+(?:now\\s+|still\\s+|also\\s+)?";

  private static final String NOUN =
      "(buyer|customer|(?:export\\s+)?market|export\\s+destination"
          + "|supplier|seller|source\\s+of\\s+imports)\\b";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PartyNames parties;
  private final Supplier<Indicators> indicators;
  private final SaidPeriod periods;
  private final List<Claim> claims = new ArrayList<>();

  /** A way to say what one party is to the other; groups of the rank and of the noun. */
  private record Claim(int owner, Pattern pattern) {}

  PartnerWords(PartyNames parties, SaidPeriod periods, Supplier<Indicators> indicators) {
    this.parties = parties;
    this.periods = periods;
    this.indicators = indicators;
  }

  void check(Text text) {
    if (!text.mentions("buyer", "customer", "market", "destination", "supplier", "seller", "source")
        || parties.size() < 2) {
      return;
    }
    for (Claim claim : claims()) {
      Matcher said = claim.pattern().matcher(text.markdown());
      while (said.find()) {
        compare(text, claim.owner(), said);
      }
    }
  }

  private List<Claim> claims() {
    if (claims.isEmpty()) {
      String rank = "(" + SaidRank.RANK + ")\\s+";
      for (int owner = 0; owner < 2; owner++) {
        String own = parties.possessive(owner) + "\\s+" + rank + NOUN;
        String other = parties.pattern(1 - owner);
        String of = "the\\s+" + rank + NOUN + "\\s+(?:of|to|for)\\s+" + parties.pattern(owner);
        claims.add(new Claim(owner, Pattern.compile(other + IS + own)));
        claims.add(new Claim(owner, Pattern.compile(own + IS + other)));
        claims.add(new Claim(owner, Pattern.compile(other + IS + of)));
      }
    }
    return claims;
  }

  private void compare(Text text, int owner, Matcher said) {
    Optional<String> period = periods.of(text.markdown(), said.start(1));
    if (period.isEmpty()) {
      return;
    }
    String noun = said.group(2).toLowerCase(Locale.ROOT);
    boolean isSales = !noun.startsWith("s");
    Partners partners = indicators.get().partners(parties.code(owner), isSales, period.get());
    Optional<Measurement> rank = partners.rank().measurement();
    if (rank.isPresent() && isFalse(SaidRank.place(said.group(1)), rank.get(), partners)) {
      int count = partners.count().measurement().map(one -> one.value().intValue()).orElse(0);
      text.report(
          said.start(1),
          "The text says '"
              + said.group(1)
              + " "
              + said.group(2)
              + "', but by the flows of "
              + period.get()
              + " "
              + parties.code(1 - owner)
              + " is number "
              + rank.get().value().toPlainString()
              + " of "
              + count,
          "Change the words, or print the rank with an expression.");
    }
  }

  /** Whether a place cannot be, whatever the rounding and whoever is not listed. */
  private static boolean isFalse(int place, Measurement rank, Partners partners) {
    BigDecimal said = BigDecimal.valueOf(place);
    BigDecimal best = rank.range().low().orElse(rank.value());
    BigDecimal worst = rank.range().high().orElse(rank.value());
    return said.compareTo(best) < 0 || said.compareTo(worst) > 0 && isWhole(partners);
  }

  /** Whether nobody who is not listed can trade more than the partner does. */
  private static boolean isWhole(Partners partners) {
    Optional<Measurement> coverage = partners.coverage().measurement();
    Optional<Measurement> share = partners.share().measurement();
    return coverage.isPresent()
        && share.isPresent()
        && HUNDRED.subtract(coverage.get().value()).compareTo(share.get().value()) < 0;
  }
}
