package org.attache.trade;

import java.util.Locale;

/**
 * What an indicator measures beside the levels, changes and shares of {@link Indicator}.
 *
 * <p>Sources of the formulas, by the short names used below:
 *
 * <ul>
 *   <li>ESCAP: M. Mikic and J. Gilbert, Trade Statistics in Policymaking, United Nations ESCAP,
 *       2007, ST/ESCAP/2491.
 *   <li>WTO: A Practical Guide to Trade Policy Analysis, WTO and UNCTAD, 2012, chapter 1.
 *   <li>WITS: World Bank, World Integrated Trade Solution, Trade Indicators Help.
 *   <li>UNCTAD: Handbook of Statistics, Calculation methods.
 *   <li>IMTS: United Nations, International Merchandise Trade Statistics: Concepts and Definitions
 *       2010 (ST/ESA/STAT/SER.M/52/Rev.3), and its Compilers Manual.
 * </ul>
 *
 * <p>The tests hold every one against a published worked example, which they cite, but for those of
 * which only formulas were found in public, which they reckon by another method: the symmetric form
 * of comparative advantage, trade intensity, complementarity and export similarity (beyond the ends
 * of their scales), the weighted Grubel–Lloyd index and the trade potential.
 *
 * <p>In the formulas X are sales and M purchases of one party, i and j parties, k a product, w the
 * world, t a period and 0 the period it is compared with.
 */
public enum Metric {
  /** A row of the trade table, in its money. */
  FLOW(Unit.MONEY, 0),
  /** Rows of finer products or of all products added up, in the trade section's money. */
  SUM(Unit.MONEY, 0),
  /**
   * Compound annual growth rate, {@code ((X_t ÷ X_0)^(1 ÷ years) − 1) × 100}, in per cent. UNCTAD,
   * "exponential growth rate".
   */
  CAGR(Unit.PER_CENT, 1),
  /**
   * Contribution to growth, {@code (x_t − x_0) ÷ X_0 × 100} of a part x of X, in percentage points:
   * those of all parts add up to the growth of X. Eurostat, "contribution to growth".
   */
  CONTRIBUTION(Unit.POINTS, 1),
  /**
   * The same for a product: {@code (now ÷ before − 1) × 100} in per cent, from the period before.
   */
  GROWTH(Unit.PER_CENT, 1),
  /**
   * Index number, {@code X_t ÷ X_0 × 100}, 100 in the base period. IMTS, index numbers of value.
   */
  INDEX(Unit.NUMBER, 1),
  /**
   * Trailing moving average, {@code (X_t + … + X_(t−n+1)) ÷ n} of n periods without a gap between
   * them, in money.
   */
  AVERAGE(Unit.MONEY, 0),
  /**
   * Volatility: the sample standard deviation (divided by one less than their number) of growth
   * from each period to the next, in percentage points.
   */
  VOLATILITY(Unit.POINTS, 1),
  /** Cover ratio, {@code X ÷ M × 100} in per cent: how far sales pay for purchases. */
  COVER(Unit.PER_CENT, 1),
  /** The share of a product in all that goes the same way, {@code x_k ÷ X × 100}, in per cent. */
  PRODUCT_SHARE(Unit.PER_CENT, 1),
  /** All that goes one way without the products named before it, in money. */
  OTHERS(Unit.MONEY, 0),
  /**
   * The share of the partner in a party's trade with the world, {@code X_ij ÷ X_iw × 100}, in per
   * cent, both from the same reporter where both are given so. ESCAP, "trade share".
   */
  PARTNER_SHARE(Unit.PER_CENT, 1),
  /** The place of the partner among the partners listed, 1 for the largest; equals share one. */
  RANK(Unit.COUNT, 0),
  /** How many partners of a party are listed in a period. */
  PARTNERS(Unit.COUNT, 0),
  /** The trade with all partners listed ÷ that with the world × 100, in per cent. */
  COVERAGE(Unit.PER_CENT, 1),
  /**
   * Herfindahl–Hirschman index by product, {@code Σ (x_k ÷ X × 100)²}, from near 0 to 10,000: what
   * the table does not break down adds nothing to the value and all it could to the range. ESCAP,
   * "Hirschman index" (there from 0 to 1); US Department of Justice (for the scale).
   */
  CONCENTRATION(Unit.NUMBER, 0),
  /**
   * The same, normalised: {@code (H ÷ 10,000 − 1 ÷ n) ÷ (1 − 1 ÷ n)} for n products, from 0 (all
   * alike) to 1 (one alone). R package concstats; UNCTAD's concentration index is another number:
   * it takes the square roots of H and of 1 ÷ n.
   */
  CONCENTRATION_NORMALISED(Unit.NUMBER, 3),
  /** Herfindahl–Hirschman index by partner of a party's trade, from near 0 to 10,000. WITS. */
  PARTNER_CONCENTRATION(Unit.NUMBER, 0),
  /** The same, normalised for the number of partners listed, from 0 to 1. */
  PARTNER_CONCENTRATION_NORMALISED(Unit.NUMBER, 3),
  /**
   * Grubel–Lloyd index of a product, {@code 1 − |X_k − M_k| ÷ (X_k + M_k)}, from 0 (one way only)
   * to 1 (both ways alike). H. Grubel and P. Lloyd, Intra-Industry Trade, 1975; WTO.
   */
  INTRA_INDUSTRY(Unit.NUMBER, 2),
  /**
   * Grubel–Lloyd index of all products weighted by their trade, {@code 1 − Σ |X_k − M_k| ÷ Σ (X_k +
   * M_k)}. The finer the products, the lower it is. Grubel and Lloyd, 1975; WTO.
   */
  INTRA_INDUSTRY_ALL(Unit.NUMBER, 2),
  /**
   * Revealed comparative advantage, {@code (x_ik ÷ X_i) ÷ (x_wk ÷ X_w)}: above 1 a party sells more
   * of a product than the world does. B. Balassa, Manchester School 33, 1965; ESCAP; WTO.
   */
  ADVANTAGE(Unit.NUMBER, 2),
  /**
   * Its symmetric form, {@code (RCA − 1) ÷ (RCA + 1)}, from −1 to 1. K. Dalum, K. Laursen and G.
   * Villumsen, International Review of Applied Economics 12, 1998.
   */
  ADVANTAGE_SYMMETRIC(Unit.NUMBER, 2),
  /**
   * Trade intensity, {@code (X_ij ÷ X_iw) ÷ (X_wj ÷ X_ww)}: above 1 the parties trade more than
   * their places in world trade would let one expect. ESCAP; WITS.
   */
  INTENSITY(Unit.NUMBER, 2),
  /**
   * Complementarity, {@code (1 − Σ |m_jk − x_ik| ÷ 2) × 100} of shares in j's purchases from and
   * i's sales to the world, computed as {@code Σ min(m_jk, x_ik) × 100}, from 0 to 100. M.
   * Michaely, Seoul Journal of Economics 9, 1996; ESCAP; WITS.
   */
  COMPLEMENTARITY(Unit.NUMBER, 1),
  /**
   * Export similarity, {@code Σ min(x_ik, x_jk) × 100} of shares in sales to the world, from 0 to
   * 100. J. Finger and M. Kreinin, Economic Journal 89, 1979; ESCAP.
   */
  SIMILARITY(Unit.NUMBER, 1),
  /**
   * What could be traded of a product, {@code min(x_ik, m_jk) − x_ijk}: what i sells to the world
   * or j buys from it, whichever is less, without what i sells to j; in money. International Trade
   * Centre, "indicative trade potential".
   */
  POTENTIAL(Unit.MONEY, 0),
  /** What the buyer reports − what the seller reports of the same flow, in money. IMTS. */
  MIRROR_GAP(Unit.MONEY, 0),
  /** That gap ÷ what the seller reports × 100, in per cent of the seller's figure. IMTS. */
  MIRROR_GAP_SHARE(Unit.PER_CENT, 1);

  /** What the numbers are counted in. */
  public enum Unit {
    /** The trade section's currency and unit. */
    MONEY,
    /** Per cent. */
    PER_CENT,
    /** Percentage points. */
    POINTS,
    /** A number without a unit. */
    NUMBER,
    /** A whole number of things. */
    COUNT
  }

  private final Unit unit;
  private final int decimals;
  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Metric(Unit unit, int decimals) {
    this.unit = unit;
    this.decimals = decimals;
  }

  /** What its numbers are counted in. */
  public Unit unit() {
    return unit;
  }

  /** How many decimals it is rounded to, half up; money keeps as many as its rows have. */
  public int decimals() {
    return decimals;
  }

  /** The word in ids and in keys of phrases, such as {@code cover} or {@code partner-share}. */
  public String word() {
    return word;
  }
}
