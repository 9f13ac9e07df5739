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
 * @param shown the number as it is shown, which may have fewer digits; zero for what is none
 */
record Printed(
    int figure,
    Object raw,
    Measure measure,
    List<Citation> citations,
    String text,
    BigDecimal shown) {

  /** What a number counts. */
  enum Measure {
    NONE,
    MONEY,
    PER_CENT
  }

  /** A value that is shown as it is. */
  Printed(int figure, Object raw, Measure measure, List<Citation> citations, String text) {
    this(
        figure,
        raw,
        measure,
        citations,
        text,
        raw instanceof SaidNumber number ? number.value() : BigDecimal.ZERO);
  }

  Printed {
    citations = List.copyOf(citations);
  }

  Printed withText(String words) {
    return new Printed(figure, raw, measure, citations, words, shown);
  }

  /** The same, shown with other digits. */
  Printed withShown(BigDecimal number) {
    return new Printed(figure, raw, measure, citations, text, number);
  }

  /** The exact number, or zero for what is none. */
  BigDecimal number() {
    return raw instanceof SaidNumber number ? number.value() : BigDecimal.ZERO;
  }

  /** The words between marks that name the figure; Pebble prints this. */
  @Override
  public String toString() {
    return Marks.VALUE + Integer.toString(figure) + Marks.TEXT + Marks.line(text) + Marks.END;
  }
}
