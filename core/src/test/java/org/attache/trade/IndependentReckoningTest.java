package org.attache.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Indicators of which no worked example with all its numbers was found in public, against exact
 * fractions of whole numbers: by the other form of the formula where it has two. The formulas are
 * those that {@link Metric} cites.
 */
class IndependentReckoningTest {

  private static final List<String> PRODUCTS = List.of("10", "25", "52", "61", "87", "90");

  /** A fraction of whole numbers, so that nothing is rounded before the end. */
  private record Fraction(BigInteger over, BigInteger under) {

    static Fraction of(long over, long under) {
      return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    Fraction plus(Fraction other) {
      return new Fraction(
          over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
      return plus(new Fraction(other.over.negate(), other.under));
    }

    Fraction times(Fraction other) {
      return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction distance(Fraction other) {
      Fraction gap = minus(other);
      return new Fraction(gap.over.abs(), gap.under.abs());
    }

    String rounded(int decimals) {
      return new BigDecimal(over)
          .divide(new BigDecimal(under), decimals, RoundingMode.HALF_UP)
          .toPlainString();
    }
  }

  /** Sales of the first, sales of the second, purchases of the second and sales of the world. */
  private static final class World {

    private final long[][] values = new long[4][PRODUCTS.size()];
    private final long[] totals = new long[4];
    private final long traded;

    World(Random random) {
      for (int way = 0; way < 4; way++) {
        for (int product = 0; product < PRODUCTS.size(); product++) {
          values[way][product] = 1 + random.nextInt(way == 3 ? 90_000 : 900);
          totals[way] += values[way][product];
        }
      }
      traded = 1 + random.nextInt((int) totals[0]);
    }

    Comparisons comparisons() {
      StringBuilder rows = new StringBuilder();
      List<String> ways = List.of("PAK WLD", "BLR WLD", "WLD BLR", "WLD WLD");
      for (int way = 0; way < 4; way++) {
        rows.append("2019 ").append(ways.get(way)).append(" total ").append(totals[way]);
        rows.append('\n');
        for (int product = 0; product < PRODUCTS.size(); product++) {
          rows.append("2019 ").append(ways.get(way)).append(' ').append(PRODUCTS.get(product));
          rows.append(' ').append(values[way][product]).append('\n');
        }
      }
      return new Table()
          .flows("2019 PAK BLR total " + traded)
          .context(rows.toString())
          .indicators()
          .comparisons("2019");
    }

    Fraction share(int way, int product) {
      return Fraction.of(values[way][product], totals[way]);
    }

    /** {@code (1 − Σ |a − b| ÷ 2) × 100}, which the sum of the smaller shares must equal. */
    Fraction likeness(int one, int other) {
      Fraction sum = Fraction.of(0, 1);
      for (int product = 0; product < PRODUCTS.size(); product++) {
        sum = sum.plus(share(one, product).distance(share(other, product)));
      }
      return Fraction.of(1, 1).minus(sum.times(Fraction.of(1, 2))).times(Fraction.of(100, 1));
    }
  }

  /** Michaely's form, half the absolute differences; the product adds up the smaller shares. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void complementarityIsWhatDifferencesOfSharesLeave(int seed) {
    World world = new World(new Random(seed));
    assertEquals(
        world.likeness(0, 2).rounded(1), value(world.comparisons().complementarity("PAK", "BLR")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void exportSimilarityIsWhatDifferencesOfSharesLeave(int seed) {
    World world = new World(new Random(seed));
    assertEquals(world.likeness(0, 1).rounded(1), value(world.comparisons().similarity()));
  }

  /** {@code X_ij X_ww ÷ (X_iw X_wj)}. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void intensityIsAQuotientOfProducts(int seed) {
    World world = new World(new Random(seed));
    Fraction intensity =
        Fraction.of(world.traded, world.totals[0])
            .times(Fraction.of(world.totals[3], world.totals[2]));
    assertEquals(intensity.rounded(2), value(world.comparisons().intensity("PAK", "BLR")));
  }

  /** {@code (x_ik X_w − x_wk X_i) ÷ (x_ik X_w + x_wk X_i)}. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void symmetricAdvantageIsADifferenceOverASum(int seed) {
    World world = new World(new Random(seed));
    Comparisons comparisons = world.comparisons();
    for (int product = 0; product < PRODUCTS.size(); product++) {
      BigInteger own =
          BigInteger.valueOf(world.values[0][product])
              .multiply(BigInteger.valueOf(world.totals[3]));
      BigInteger all =
          BigInteger.valueOf(world.values[3][product])
              .multiply(BigInteger.valueOf(world.totals[0]));
      Fraction symmetric = new Fraction(own.subtract(all), own.add(all));
      assertEquals(
          symmetric.rounded(2),
          value(comparisons.symmetricAdvantage("PAK", PRODUCTS.get(product))));
    }
    List<BigDecimal> ranked =
        comparisons.advantages("PAK").stream().map(Measurement::value).toList();
    assertEquals(ranked.stream().sorted(Comparator.reverseOrder()).toList(), ranked);
    assertEquals(PRODUCTS.size(), ranked.size());
  }

  /**
   * The numbers of Brazil's soybeans that {@link PublishedExamplesTest} cites: RCA is 132,000 ÷
   * 5,880, so that its symmetric form is 126,120 ÷ 137,880.
   */
  @Test
  void makesAPublishedAdvantageSymmetric() {
    Comparisons comparisons =
        new Table()
            .flows("2010 PAK BLR total 1")
            .context(
                """
                2010 BRA WLD total 140
                2010 BRA WLD 1201 11
                2010 WLD WLD total 12000
                2010 WLD WLD 1201 42
                """)
            .indicators()
            .comparisons("2010");
    assertEquals(
        Fraction.of(126_120, 137_880).rounded(2),
        value(comparisons.symmetricAdvantage("BRA", "1201")));
  }

  /**
   * The table of a published exercise (Transtutors, "country A has only three categories of traded
   * goods"), whose answer is not public: exports of 319, 43 and 10, imports of 354, 141 and 100. By
   * {@code 2 Σ min ÷ Σ (X + M)} it is 744 ÷ 967.
   */
  @Test
  void weightsTwoWayTradeByProduct() {
    Comparisons comparisons =
        new Table()
            .flows(
                """
                2019 PAK BLR 10 319
                2019 BLR PAK 10 354
                2019 PAK BLR 52 43
                2019 BLR PAK 52 141
                2019 PAK BLR 87 10
                2019 BLR PAK 87 100
                """)
            .indicators()
            .comparisons("2019");
    assertEquals(Fraction.of(744, 967).rounded(2), value(comparisons.intraIndustry()));
    assertEquals("0.77", value(comparisons.intraIndustry()));
  }

  /** A product that goes one way only counts as trade and not as two-way trade. */
  @Test
  void productsThatGoOneWayLowerTwoWayTrade() {
    Comparisons comparisons =
        new Table()
            .flows(
                """
                2019 PAK BLR 10 80
                2019 BLR PAK 10 20
                2019 PAK BLR 52 50
                2019 BLR PAK 52 50
                2019 BLR PAK 87 30
                """)
            .indicators()
            .comparisons("2019");
    assertEquals(Fraction.of(140, 230).rounded(2), value(comparisons.intraIndustry()));
    assertEquals("0.40", value(comparisons.intraIndustry("10")));
    assertEquals("1.00", value(comparisons.intraIndustry("52")));
  }

  private static String value(Outcome outcome) {
    return outcome.measurement().orElseThrow().value().toPlainString();
  }
}
