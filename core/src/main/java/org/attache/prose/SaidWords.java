package org.attache.prose;

import java.util.Locale;
import org.attache.dossier.Dossier;
import org.attache.problem.Places;
import org.attache.problem.Problems;
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
  private final boolean isSpoken;
  private final boolean hasTrade;

  SaidWords(Dossier dossier, TradeSeries series) {
    AmountNames names = new AmountNames(series);
    this.movements = new MovementWords(names);
    this.sides = new SideWords(names, dossier.parties());
    this.ranks = new RankWords(names, series);
    this.counts = new CountWords(dossier);
    this.isSpoken = Locale.forLanguageTag(dossier.language()).getLanguage().equals("en");
    this.hasTrade = !series.isEmpty();
  }

  void check(Passage passage, Places places, Problems problems) {
    if (!isSpoken) {
      return;
    }
    boolean isSection = passage.kind() == Passage.Kind.SECTION;
    String markdown = passage.prose().markdown();
    boolean speaksOfTrade = hasTrade && AmountNames.mayStandIn(markdown);
    if (passage.kind() == Passage.Kind.SOURCED && !speaksOfTrade) {
      return;
    }
    String read = isSection ? Guarded.blanked(markdown) : markdown;
    Text text = new Text(passage.prose(), read, isSection, places, problems);
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
