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
    boolean isSection = passage.kind() == Passage.Kind.SECTION;
    String markdown = passage.prose().markdown();
    boolean speaksOfTrade = hasTrade && AmountNames.mayStandIn(markdown);
    boolean mayRank = hasTrade && SaidRank.mayStandIn(markdown);
    if (passage.kind() == Passage.Kind.SOURCED && !speaksOfTrade && !mayRank) {
      return;
    }
    String read = isSection ? Guarded.blanked(markdown) : markdown;
    Text text = new Text(passage.prose(), read, isSection, places, problems);
    if (mayRank) {
      partners.check(text);
      products.check(text);
    }
    if (speaksOfTrade) {
      movements.check(text);
      sides.check(text);
      ranks.check(text);
    }
    if (passage.kind() != Passage.Kind.SOURCED) {
      counts.check(text);
    }
  }
}
