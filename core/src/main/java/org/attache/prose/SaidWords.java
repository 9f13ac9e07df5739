package org.attache.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.dossier.Dossier;
import org.attache.problem.Places;
import org.attache.problem.Problems;
import org.attache.trade.Indicators;
import org.attache.trade.TradeSeries;

/**
 * Words that an expression beside them, or what the dossier lists, contradicts, in English. Nothing
 * is said of a sentence that may be meant otherwise.
 */
final class SaidWords {

  private final MovementWords movements;
  private final SideWords sides;
  private final RankWords ranks;
  private final CountWords counts;
  private final PartnerWords partners;
  private final ProductWords products;
  private final boolean isSpoken;
  private final boolean hasTrade;
  private final List<Indicators> indicators = new ArrayList<>(1);

  SaidWords(Dossier dossier, TradeSeries series) {
    AmountNames names = new AmountNames(series);
    this.movements = new MovementWords(names);
    this.sides = new SideWords(names, dossier.parties());
    this.ranks = new RankWords(names, series);
    this.counts = new CountWords(dossier);
    PartyNames parties = new PartyNames(dossier.parties());
    SaidPeriod periods = new SaidPeriod(series);
    this.partners = new PartnerWords(parties, periods, () -> indicators(dossier, series));
    this.products = new ProductWords(dossier, parties, periods, () -> indicators(dossier, series));
    this.isSpoken = Locale.forLanguageTag(dossier.language()).getLanguage().equals("en");
    this.hasTrade = !series.isEmpty();
  }

  /** Made when a text ranks partners or products: making them reads every row. */
  private Indicators indicators(Dossier dossier, TradeSeries series) {
    if (indicators.isEmpty()) {
      indicators.add(Indicators.of(dossier, series));
    }
    return indicators.get(0);
  }

  void check(Passage passage, Places places, Problems problems) {
    if (!isSpoken) {
      return;
    }
    String markdown = passage.prose().markdown();
    boolean speaksOfTrade = hasTrade && AmountNames.mayStandIn(markdown);
    boolean isOwn = passage.kind() == Passage.Kind.OWN;
    boolean mayRank = (hasTrade || isOwn) && SaidRank.mayStandIn(markdown);
    if (passage.kind() == Passage.Kind.SOURCED && !speaksOfTrade && !mayRank) {
      return;
    }
    Text text = new Text(passage.prose(), places, problems);
    if (mayRank) {
      partners.check(text, isOwn);
    }
    checkTrade(text, speaksOfTrade, mayRank);
    if (isOwn) {
      counts.check(text);
    }
  }

  void check(KnownSection section, Problems problems) {
    if (!isSpoken) {
      return;
    }
    String markdown = section.markdown();
    boolean speaksOfTrade =
        hasTrade && section.is(AmountNames.class, () -> AmountNames.mayStandIn(markdown));
    boolean mayRank = hasTrade && section.is(SaidRank.class, () -> SaidRank.mayStandIn(markdown));
    Text text = new Text(section, problems);
    if (mayRank) {
      partners.check(text, false);
    }
    checkTrade(text, speaksOfTrade, mayRank);
    counts.check(text);
  }

  private void checkTrade(Text text, boolean speaksOfTrade, boolean mayRank) {
    if (mayRank && hasTrade) {
      products.check(text);
    }
    if (speaksOfTrade) {
      movements.check(text);
      sides.check(text);
      ranks.check(text);
    }
  }
}
