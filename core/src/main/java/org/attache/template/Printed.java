package org.attache.template;

import java.math.BigDecimal;
import java.util.List;
import org.attache.dossier.Citation;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.SaidNumber;

/**
 * A value that templates print: it stays tied to its ledger entry however it is worded.
 *
 * @param figure its index in {@link Figures}
 * @param raw what it is: {@link EdtfDate}, {@link SaidNumber} or a name
 * @param measure what a number counts
 * @param citations who says so
 * @param text its words
 */
record Printed(int figure, Object raw, Measure measure, List<Citation> citations, String text) {

  /** What a number counts. */
  enum Measure {
    NONE,
    MONEY,
    PER_CENT
  }

  Printed {
    citations = List.copyOf(citations);
  }

  Printed withText(String words) {
    return new Printed(figure, raw, measure, citations, words);
  }

  /** The number, or zero for what is none. */
  BigDecimal number() {
    return raw instanceof SaidNumber number ? number.value() : BigDecimal.ZERO;
  }

  /** The words between marks that name the figure; Pebble prints this. */
  @Override
  public String toString() {
    return Marks.VALUE + Integer.toString(figure) + Marks.TEXT + Marks.line(text) + Marks.END;
  }
}
