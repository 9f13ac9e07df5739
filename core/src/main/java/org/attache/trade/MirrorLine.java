package org.attache.trade;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What the seller says of a flow beside what the buyer says.
 *
 * @param period its key
 * @param direction exports or imports of the first party
 * @param product a code of the Harmonized System; empty for all goods
 * @param seller the code of the party that sells
 * @param buyer the code of the party that buys
 * @param sold what the seller reports
 * @param bought what the buyer reports
 * @param gap {@link Metric#MIRROR_GAP}
 * @param gapShare {@link Metric#MIRROR_GAP_SHARE}; missing where the seller reports zero
 * @param band what freight and insurance may explain
 * @param verdict where the gap lies
 * @param followed whose figures the brief uses
 * @param rule why
 */
public record MirrorLine(
    String period,
    Indicator direction,
    String product,
    String seller,
    String buyer,
    Quantified sold,
    Quantified bought,
    Measurement gap,
    Outcome gapShare,
    MirrorBand band,
    Verdict verdict,
    String followed,
    Rule rule) {

  /** Where a gap lies, given the rounding of both figures. */
  public enum Verdict {
    /** It may be freight and insurance and nothing else. */
    WITHIN,
    /** The buyer's figure is lower than freight and insurance let one expect, but not below. */
    NARROW,
    /** The buyer's figure is below the seller's, which freight and insurance cannot explain. */
    BELOW,
    /** The buyer's figure is higher than freight and insurance explain. */
    ABOVE;

    /** In lower case. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why one side's figures are used for a whole series. */
  public enum Rule {
    /** The dossier chooses it. */
    CHOSEN,
    /** That side has figures for more periods. */
    COVERS_MORE,
    /** Both have as many, and the dossier names that party first. */
    COMES_FIRST,
    /** The side that is used for other periods has none for this one. */
    STANDS_IN;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** In lower case with a hyphen. */
    public String word() {
      return word;
    }
  }

  public MirrorLine {
    requireNonNull(period, "period must not be null");
    requireNonNull(direction, "direction must not be null");
    requireNonNull(product, "product must not be null");
    requireNonNull(gap, "gap must not be null");
    requireNonNull(verdict, "verdict must not be null");
    requireNonNull(rule, "rule must not be null");
  }
}
