package org.attache.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.dossier.ProductName;
import org.attache.problem.Location;
import org.junit.jupiter.api.Test;

class CompositionTest {

  private static final String LEVELS =
      """
      2019 PAK BLR total 100
      2019 PAK BLR 10 40
      2019 PAK BLR 1006 35
      2019 PAK BLR 100630 30
      2019 PAK BLR 5205 20
      2019 PAK BLR 5209 10
      2018 PAK BLR total 80
      2018 PAK BLR 10 32
      2018 PAK BLR 1006 30
      2018 PAK BLR 5205 25
      """;

  @Test
  void neverAddsALevelToItsParent() {
    Composition exports = exports(LEVELS);
    assertEquals(List.of("10 40", "5205 20", "5209 10"), lines(exports.products(0)));
    assertEquals(List.of("10 40", "52 30"), lines(exports.products(2)));
    assertEquals(List.of("1006 35", "5205 20", "5209 10"), lines(exports.products(4)));
    assertEquals(List.of("100630 30"), lines(exports.products(6)));
  }

  @Test
  void hidesNothingBehindTheLargest() {
    TopProducts top = exports(LEVELS).top(1, 4);
    assertEquals(List.of("1006 35"), lines(top.products()));
    // 5205 and 5209, and what no heading is given for.
    Measurement others = top.others().measurement().orElseThrow();
    assertEquals("65", others.value().toPlainString());
    assertEquals("trade.2019.exports − trade.2019.exports.1006", formula(others));
    assertEquals("65.0", value(top.othersShare()));
  }

  @Test
  void leavesOthersOutWhereThereAreNone() {
    Composition exports = exports("2019 PAK BLR 10 40\n2019 PAK BLR 52 60");
    assertTrue(exports.top(2, 0).others().missing().isPresent());
    assertEquals("40", value(exports.top(1, 0).others()));
  }

  @Test
  void tellsShareGrowthAndContributionOfAProduct() {
    ProductLine cereals = exports(LEVELS).products(2).get(0);
    assertEquals("40.0", value(cereals.share()));
    assertEquals("25.0", value(cereals.growth()));
    assertEquals("10.0", value(cereals.contribution()));
    ProductLine denim = exports(LEVELS).products(4).get(2);
    assertEquals(Outcome.Reason.NO_PRODUCT, denim.growth().missing().orElseThrow().reason());
  }

  @Test
  void concentrationAllowsForWhatNoProductIsGivenFor() {
    Measurement index =
        exports("2019 PAK BLR total 100\n2019 PAK BLR 10 50")
            .concentration(0)
            .measurement()
            .orElseThrow();
    assertEquals("2500", index.value().toPlainString());
    assertTrue(index.range().low().orElseThrow().compareTo(BigDecimal.valueOf(2501)) < 0);
    assertTrue(index.range().high().orElseThrow().compareTo(BigDecimal.valueOf(4999)) > 0);
  }

  @Test
  void listsWhatCouldBeTraded() {
    Indicators indicators =
        new Table()
            .flows("2019 PAK BLR 1006 5\n2019 PAK BLR 6109 50")
            .context(
                """
                2019 PAK WLD 1006 40
                2019 PAK WLD 5205 60
                2019 PAK WLD 6109 100
                2019 WLD BLR 1006 30
                2019 WLD BLR 5205 90
                2019 WLD BLR 6109 20
                2019 WLD BLR 8703 70
                2019 WLD WLD total 1000
                2019 WLD WLD 1006 100
                2019 WLD WLD 5205 400
                """)
            .indicators();
    List<Potential> table = indicators.potentials("PAK", "BLR", "2019").products();
    assertEquals(
        List.of("5205 60", "1006 25"),
        table.stream().map(one -> one.code() + " " + one.potential().value()).toList());
    assertTrue(table.get(1).isStrong()); // (40 ÷ 200) ÷ (100 ÷ 1,000) = 2
    assertFalse(table.get(0).isStrong()); // (60 ÷ 200) ÷ (400 ÷ 1,000) = 0.75
    assertTrue(table.get(0).traded().missing().isPresent());
    assertEquals("5", value(table.get(1).traded()));
    assertEquals(
        Optional.of(Outcome.Reason.NO_PRODUCTS),
        indicators.potentials("BLR", "PAK", "2019").missing().map(Outcome.Missing::reason));
  }

  @Test
  void namesEveryChapterAndFallsBackToIt() {
    ProductNames names =
        ProductNames.of(List.of(new ProductName("5205", "Our yarn", Location.NOWHERE)));
    assertEquals("Rice", names.name("1006"));
    assertEquals("Rice", names.name("100610"));
    assertEquals("Our yarn", names.name("520512"));
    assertEquals("Cotton", names.name("5299"));
    assertEquals("99", names.name("99"));
    for (int chapter = 1; chapter <= 97; chapter++) {
      String code = String.format(Locale.ROOT, "%02d", chapter);
      assertEquals(chapter != 77, names.isKnown(code), code); // 77 is kept free
    }
  }

  private static Composition exports(String flows) {
    return new Table().flows(flows).indicators().composition(Indicator.EXPORTS, "2019");
  }

  private static List<String> lines(List<ProductLine> lines) {
    return lines.stream().map(line -> line.code() + " " + line.amount().value()).toList();
  }

  private static String value(Outcome outcome) {
    return outcome.measurement().orElseThrow().value().toPlainString();
  }

  private static String formula(Measurement measurement) {
    return ((Measurement.Basis.Computed) measurement.basis()).formula();
  }
}
