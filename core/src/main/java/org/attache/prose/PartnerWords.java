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
import org.attache.trade.TradingPartners.Place;

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
          + "|supplier|seller|source\\s+of\\s+imports|(?:trading|trade|commercial)\\s+partner)\\b";

  /** One of them stands wherever the noun does. */
  private static final String[] NOUNS = {
    "buyer", "customer", "market", "destination", "supplier", "seller", "source", "partner"
  };

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|\\[|\\{|$)");

  /** How far behind the end of a sentence its citation may reach. */
  private static final int CITATION = 24;

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

  /**
   * Compares what a text says.
   *
   * @param isOwn whether the words are the dossier's own, which must cite what data do not show
   */
  void check(Text text, boolean isOwn) {
    if (!text.mentions(NOUNS) || parties.size() < 2) {
      return;
    }
    for (Claim claim : claims()) {
      Matcher said = claim.pattern().matcher(text.markdown());
      while (said.find()) {
        compare(text, claim.owner(), isOwn, said);
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

  private void compare(Text text, int owner, boolean isOwn, Matcher said) {
    Optional<String> period = periods.of(text.markdown(), said.start(1));
    Optional<Place> known = period.flatMap(key -> place(owner, said.group(2), key));
    if (known.isEmpty()) {
      if (isOwn && !isSourced(text.markdown(), said)) {
        text.reportUnsourced(
            said.start(1),
            "The text says '"
                + words(said)
                + "', and neither flows with other partners nor a source bear it out",
            "Give the flows with other partners as context, or cite a source: [@id].");
      }
      return;
    }
    int place = SaidRank.place(said.group(1));
    if (place < known.get().best() || place > known.get().worst()) {
      text.report(
          said.start(1),
          "The text says '"
              + words(said)
              + "', but by the flows of "
              + period.get()
              + " "
              + parties.code(1 - owner)
              + " is number "
              + known.get().value()
              + " of "
              + known.get().count(),
          "Change the words, or print the rank with an expression.");
    }
  }

  private static String words(Matcher said) {
    return said.group(1) + " " + said.group(2);
  }

  /** Whether the sentence cites, or an expression does for it. */
  private static boolean isSourced(String text, Matcher said) {
    Matcher end = SENTENCE_END.matcher(text);
    int to = end.find(said.end()) ? Math.min(end.end() + CITATION, text.length()) : text.length();
    String sentence = text.substring(said.start(), to);
    return sentence.contains("[@") || sentence.contains("cite(");
  }

  private Optional<Place> place(int owner, String noun, String period) {
    String small = noun.toLowerCase(Locale.ROOT);
    if (small.endsWith("partner")) {
      return indicators.get().tradingPartners(parties.code(owner), period).place();
    }
    Partners partners =
        indicators.get().partners(parties.code(owner), !small.startsWith("s"), period);
    return partners
        .rank()
        .measurement()
        .map(
            rank ->
                new Place(
                    rank.value().intValue(),
                    rank.range().low().orElse(rank.value()).intValue(),
                    isWhole(partners)
                        ? rank.range().high().orElse(rank.value()).intValue()
                        : Integer.MAX_VALUE,
                    partners.count().measurement().map(one -> one.value().intValue()).orElse(0)));
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
