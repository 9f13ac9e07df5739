package org.attache.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dossier.Dossier;
import org.attache.trade.Composition;
import org.attache.trade.Indicator;
import org.attache.trade.Indicators;
import org.attache.trade.Outcome;
import org.attache.trade.ProductLine;
import org.attache.trade.ProductNames;
import org.attache.trade.Quantified;

/**
 * The largest export, the second largest import: what an English sentence says of a product that
 * one party sells the other, held against the products in the trade table.
 */
final class ProductWords {

  private static final String BE = "(?:is|was|are|were|remains?|remained|has\\s+been|have\\s+been)";

  /** "Rice is" before the words of a rank. */
  private static final Pattern BEFORE =
      Pattern.compile("([\\p{L}][^.;:\\n]{1,80})\\s+" + BE + "\\s+$");

  /** "is rice" behind them. */
  private static final Pattern BEHIND =
      Pattern.compile("^,?\\s+" + BE + "\\s+(?:still\\s+)?(.{2,80})");

  private static final String[] FLOWS = {"export", "import", "product", "purchase"};

  private static final int[] LEVELS = {6, 4, 2};
  private static final int WINDOW = 120;

  private final Dossier dossier;
  private final PartyNames parties;
  private final Supplier<Indicators> indicators;
  private final SaidPeriod periods;
  private final List<Claim> claims = new ArrayList<>();
  private final List<ProductNames> names = new ArrayList<>(1);

  /** A way to speak of what goes one way; a group of the rank. */
  private record Claim(Indicator way, Pattern pattern) {}

  /** A product that a sentence names, and its place among those of one length of codes. */
  private record Named(
      String name, int place, ProductLine line, List<ProductLine> all, int digits) {}

  ProductWords(
      Dossier dossier, PartyNames parties, SaidPeriod periods, Supplier<Indicators> indicators) {
    this.dossier = dossier;
    this.parties = parties;
    this.periods = periods;
    this.indicators = indicators;
  }

  void check(Text text) {
    if (!text.mentions(FLOWS) || parties.size() < 2) {
      return;
    }
    for (Claim claim : claims()) {
      Matcher said = claim.pattern().matcher(text.markdown());
      while (said.find()) {
        compare(text, claim.way(), said);
      }
    }
  }

  private List<Claim> claims() {
    if (claims.isEmpty()) {
      String rank = "\\s+(" + SaidRank.RANK + ")\\s+";
      for (int owner = 0; owner < 2; owner++) {
        String other = parties.pattern(1 - owner);
        Indicator sold = owner == 0 ? Indicator.EXPORTS : Indicator.IMPORTS;
        Indicator bought = owner == 0 ? Indicator.IMPORTS : Indicator.EXPORTS;
        String sales = "(?:exports?|export\\s+product|export\\s+good)\\s+to\\s+";
        String purchases = "(?:imports?|purchases?)\\s+from\\s+";
        String own = parties.possessive(owner) + rank;
        claims.add(new Claim(sold, Pattern.compile(own + sales + other)));
        claims.add(new Claim(bought, Pattern.compile(own + purchases + other)));
      }
    }
    return claims;
  }

  private void compare(Text text, Indicator way, Matcher said) {
    Optional<String> period = periods.of(text.markdown(), said.start(1));
    if (period.isEmpty()) {
      return;
    }
    String before = text.markdown().substring(Math.max(0, said.start() - WINDOW), said.start());
    String behind =
        text.markdown()
            .substring(said.end(), Math.min(text.markdown().length(), said.end() + WINDOW));
    Matcher first = BEFORE.matcher(before);
    Matcher last = BEHIND.matcher(behind);
    Optional<Named> named = Optional.empty();
    Composition composition = indicators.get().composition(way, period.get());
    if (last.find()) {
      named = named(composition, last.group(1), false);
    } else if (first.find()) {
      named = named(composition, first.group(1), true);
    }
    int place = SaidRank.place(said.group(1));
    if (named.isPresent() && isFalse(place, named.get(), composition)) {
      text.report(
          said.start(1),
          "The text says '"
              + said.group(1)
              + "', but by the flows of "
              + period.get()
              + " "
              + named.get().name()
              + " is number "
              + named.get().place()
              + " of "
              + named.get().all().size()
              + " products",
          "Change the words, or print the product with an expression.");
    }
  }

  /** The product whose name a text begins or ends with, the longest name first. */
  private Optional<Named> named(Composition composition, String text, boolean isAtEnd) {
    String words = text.strip().toLowerCase(Locale.ROOT);
    Optional<Named> found = Optional.empty();
    for (int digits : LEVELS) {
      List<ProductLine> all = composition.products(digits);
      for (int i = 0; i < all.size(); i++) {
        String name = names().name(all.get(i).code());
        String small = name.toLowerCase(Locale.ROOT);
        boolean isThere = isAtEnd ? isLast(words, small) : isFirst(words, small);
        if (isThere && name.length() > found.map(one -> one.name().length()).orElse(0)) {
          found = Optional.of(new Named(name, i + 1, all.get(i), all, digits));
        }
      }
    }
    return found;
  }

  private static boolean isFirst(String words, String name) {
    return words.startsWith(name)
        && (words.length() == name.length() || !Character.isLetter(words.charAt(name.length())));
  }

  private static boolean isLast(String words, String name) {
    int at = words.length() - name.length();
    return words.endsWith(name) && (at == 0 || !Character.isLetter(words.charAt(at - 1)));
  }

  private ProductNames names() {
    if (names.isEmpty()) {
      names.add(ProductNames.of(dossier.trade()));
    }
    return names.get(0);
  }

  /** Whether a place cannot be, whatever the rounding and whatever is not broken down. */
  private static boolean isFalse(int place, Named named, Composition composition) {
    Quantified own = named.line().amount();
    int best = 1;
    int worst = 1;
    for (ProductLine other : named.all()) {
      if (!other.code().equals(named.line().code())) {
        best += low(other.amount()).compareTo(high(own)) > 0 ? 1 : 0;
        worst += high(other.amount()).compareTo(low(own)) > 0 ? 1 : 0;
      }
    }
    if (place < best) {
      return true;
    }
    Outcome others = composition.top(named.all().size(), named.digits()).others();
    boolean isWhole =
        others.measurement().map(rest -> rest.value().compareTo(own.value()) < 0).orElse(true);
    return place > worst && isWhole;
  }

  private static BigDecimal low(Quantified amount) {
    return amount.range().low().orElse(amount.value());
  }

  private static BigDecimal high(Quantified amount) {
    return amount.range().high().orElse(amount.value());
  }
}
