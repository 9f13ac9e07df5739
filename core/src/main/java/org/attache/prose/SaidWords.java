package org.attache.prose;

import java.util.Locale;
import org.attache.dossier.Dossier;
import org.attache.problem.Places;
import org.attache.problem.Problems;
import org.attache.trade.TradeSeries;

/**
 * Words that an expression beside them contradicts, in English. Nothing is said of a sentence that
 * may be meant otherwise.
 */
final class SaidWords {

  private final MovementWords movements;
  private final SideWords sides;
  private final boolean isSpoken;

  SaidWords(Dossier dossier, TradeSeries series) {
    AmountNames names = new AmountNames(series);
    this.movements = new MovementWords(names);
    this.sides = new SideWords(names, dossier.parties());
    this.isSpoken =
        Locale.forLanguageTag(dossier.language()).getLanguage().equals("en") && !series.isEmpty();
  }

  void check(Passage passage, Places places, Problems problems) {
    boolean mayHold =
        isSpoken
            && passage.kind() != Passage.Kind.SECTION
            && passage.prose().markdown().contains("trade.");
    if (mayHold) {
      Text text = new Text(passage.prose(), places, problems);
      movements.check(text);
      sides.check(text);
    }
  }
}
