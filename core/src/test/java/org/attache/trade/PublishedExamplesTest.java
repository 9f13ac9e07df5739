package org.attache.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Indicators against worked examples that others published, and where no numbers were found beside
 * the formulas, against small tables worked by hand, which says so.
 */
class PublishedExamplesTest {

  /**
   * power.one, "Compound annual growth rate calculator": net income from 10,000,000 in 2009 to
   * 42,998,000 in 2017 grew 20 per cent a year.
   */
  @Test
  void averagesGrowthAsAPublishedCalculatorDoes() {
    Indicators indicators =
        new Table().flows("2009 PAK BLR total 10000000\n2017 PAK BLR total 42998000").indicators();
    Outcome growth = indicators.courses().averageGrowth(Indicator.EXPORTS, "2009", "2017");
    assertEquals("20.0", value(growth));
    assertEquals("((trade.2017.exports ÷ trade.2009.exports)^(1 ÷ 8) − 1) × 100", formula(growth));
  }

  /**
   * Wikipedia, "Revealed comparative advantage", example: in 2010 soybeans were 0.35 % of world
   * trade with exports of 42 billion dollars; Brazil exported nearly 11 of its 140 billion: 22
   * times its fair share.
   */
  @Test
  void findsBrazilsAdvantageInSoybeans() {
    Indicators indicators =
        new Table()
            .flows("2010 PAK BLR total 1")
            .context(
                """
                2010 BRA WLD total 140
                2010 BRA WLD 1201 11
                2010 WLD WLD total 12000
                2010 WLD WLD 1201 42
                """)
            .indicators();
    Outcome advantage = indicators.comparisons("2010").advantage("BRA", "1201");
    assertEquals("22.45", value(advantage));
    assertEquals("22", rounded(advantage));
  }

  /**
   * Investopedia, "Herfindahl–Hirschman Index (HHI)", video: shares of 10, 9, 12, 15, 12, 11, 15
   * and 16 per cent give 1,296.
   */
  @Test
  void concentratesAsAPublishedExample() {
    Composition exports =
        new Table()
            .flows(
                """
                2019 PAK BLR 10 10
                2019 PAK BLR 52 9
                2019 PAK BLR 61 12
                2019 PAK BLR 62 15
                2019 PAK BLR 63 12
                2019 PAK BLR 64 11
                2019 PAK BLR 90 15
                2019 PAK BLR 94 16
                """)
            .indicators()
            .composition(Indicator.EXPORTS, "2019");
    assertEquals("1296", value(exports.concentration(0)));
    // By hand, after UNCTAD's Handbook of Statistics: (0.1296 − 1/8) ÷ (1 − 1/8)
    assertEquals("0.005", value(exports.normalisedConcentration(0)));
  }

  /**
   * Collegedunia, "Consider an industry with six firms": shares of 30, 20, 15, 15, 10 and 10 per
   * cent give 1,950; here of partners.
   */
  @Test
  void concentratesPartnersAsAPublishedExample() {
    Partners sales =
        new Table()
            .flows("2019 PAK BLR total 30")
            .context(
                """
                2019 PAK WLD total 100
                2019 PAK CHN total 20
                2019 PAK RUS total 15
                2019 PAK TUR total 15
                2019 PAK IRN total 10
                2019 PAK AFG total 10
                """)
            .indicators()
            .partners("PAK", true, "2019");
    assertEquals("1950", value(sales.concentration()));
  }

  /** ixamBee, economics, "Grubel-Lloyd Index": exports of 300 and imports of 200 give 0.80. */
  @Test
  void findsTwoWayTradeAsAPublishedExample() {
    Comparisons comparisons =
        new Table()
            .flows("2019 PAK BLR 10 300\n2019 BLR PAK 10 200")
            .indicators()
            .comparisons("2019");
    assertEquals("0.80", value(comparisons.intraIndustry("10")));
    assertEquals("0.80", value(comparisons.intraIndustry()));
  }

  /**
   * Published ends of two scales. World Bank, Trade complementarity index: 100 when export and
   * import shares match exactly, 0 when no goods are exported by one that the other imports.
   * Deardorff's Glossary of International Economics, "Export similarity index": 100 if both export
   * the same things in the same proportions, 0 if they have no exports in common.
   */
  @Test
  void reachesThePublishedEndsOfTheScales() {
    String alike =
        "2019 PAK WLD 10 30\n2019 PAK WLD 52 10\n2019 WLD BLR 10 60\n2019 WLD BLR 52 20\n";
    Comparisons same =
        new Table()
            .flows("2019 PAK BLR total 1")
            .context(alike + "2019 BLR WLD 10 3\n2019 BLR WLD 52 1")
            .indicators()
            .comparisons("2019");
    assertEquals("100.0", value(same.complementarity("PAK", "BLR")));
    assertEquals("100.0", value(same.similarity()));
    Comparisons other =
        new Table()
            .flows("2019 PAK BLR total 1")
            .context("2019 PAK WLD 10 30\n2019 WLD BLR 87 60\n2019 BLR WLD 90 3")
            .indicators()
            .comparisons("2019");
    assertEquals("0.0", value(other.complementarity("PAK", "BLR")));
    assertEquals("0.0", value(other.similarity()));
  }

  /**
   * World Bank, WITS Online Help, "Imports, Exports and Mirror Data with UN COMTRADE": in 2001
   * Pakistan reported exports to China of 236 million dollars, China imports of 557 million, where
   * freight and insurance may be 10 to 20 per cent. By hand: 321 million, 136.0 per cent.
   */
  @Test
  void setsThePublishedMirrorSideBySide() {
    MirrorLine line =
        new Table()
            .flows("2001 PAK BLR total 236 PAK\n2001 PAK BLR total 557 BLR")
            .indicators()
            .mirror()
            .line(Indicator.EXPORTS, "2001")
            .orElseThrow();
    assertEquals("321", line.gap().value().toPlainString());
    assertEquals("136.0", value(line.gapShare()));
    assertEquals(MirrorLine.Verdict.ABOVE, line.verdict());
    assertEquals(MirrorBand.USUAL, line.band());
  }

  /** bit1024, "Export Ratio Calculator": exports of 500,000 and imports of 400,000 give 125 %. */
  @Test
  void coversAsAPublishedExample() {
    Courses courses =
        new Table()
            .flows("2019 PAK BLR total 500000\n2019 BLR PAK total 400000")
            .indicators()
            .courses();
    assertEquals("125.0", value(courses.cover("2019")));
  }

  /**
   * codingace, "Contribution to Growth Calculator", example data: a total from 1,000 to 1,180 with
   * a part from 250 to 315 gives 6.50 points; from 5,000 to 5,600 with 1,100 to 1,320, 4.40; from
   * 2,200 to 2,420 with 680 to 748, 3.09. Here the part is what one side sells.
   */
  @ParameterizedTest
  @CsvSource({
    "250, 315, 750, 865, 6.5",
    "1100, 1320, 3900, 4280, 4.4",
    "680, 748, 1520, 1672, 3.1"
  })
  void contributesAsInPublishedExamples(
      String before, String now, String restBefore, String restNow, String points) {
    Courses courses =
        new Table()
            .flows(
                """
                2018 PAK BLR total %s
                2019 PAK BLR total %s
                2018 BLR PAK total %s
                2019 BLR PAK total %s
                """
                    .formatted(before, now, restBefore, restNow))
            .indicators()
            .courses();
    assertEquals(points, value(courses.contribution(Indicator.EXPORTS, "2019")));
  }

  /** By hand: {@code 1 − (|80 − 20| + |50 − 50| + |0 − 30|) ÷ (100 + 100 + 30)} = 1 − 90 ÷ 230. */
  @Test
  void weightsTwoWayTradeByProduct() {
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
    assertEquals("0.61", value(comparisons.intraIndustry()));
    assertEquals("0.40", value(comparisons.intraIndustry("10")));
    assertEquals("1.00", value(comparisons.intraIndustry("52")));
  }

  /**
   * By hand, after the formulas of the ESCAP handbook. Exports of the first party: 60, 40 per cent;
   * imports of the second: 20, 30, 50. Complementarity 100 − (40 + 10 + 50) ÷ 2 = 50.
   */
  @Test
  void comparesStructuresOfTrade() {
    Comparisons comparisons =
        new Table()
            .flows("2019 PAK BLR total 5")
            .context(
                """
                2019 PAK WLD total 100
                2019 PAK WLD 10 60
                2019 PAK WLD 52 40
                2019 BLR WLD total 200
                2019 BLR WLD 52 50
                2019 BLR WLD 87 150
                2019 WLD BLR total 400
                2019 WLD BLR 10 80
                2019 WLD BLR 52 120
                2019 WLD BLR 87 200
                2019 WLD WLD total 10000
                """)
            .indicators()
            .comparisons("2019");
    assertEquals("50.0", value(comparisons.complementarity("PAK", "BLR")));
    // min(60, 0) + min(40, 25) + min(0, 75)
    assertEquals("25.0", value(comparisons.similarity()));
    // (5 ÷ 100) ÷ (400 ÷ 10,000)
    assertEquals("1.25", value(comparisons.intensity("PAK", "BLR")));
  }

  /**
   * By hand; the search found no published number. A share of 12 in 40 against 100 in 1,000 is 3,
   * and (3 − 1) ÷ (3 + 1) is a half.
   */
  @Test
  void makesAdvantageSymmetric() {
    Comparisons comparisons =
        new Table()
            .flows("2019 PAK BLR total 5")
            .context(
                """
                2019 PAK WLD total 40
                2019 PAK WLD 1006 12
                2019 PAK WLD 5201 4
                2019 WLD WLD total 1000
                2019 WLD WLD 1006 100
                2019 WLD WLD 5201 100
                """)
            .indicators()
            .comparisons("2019");
    assertEquals("3.00", value(comparisons.advantage("PAK", "1006")));
    assertEquals("0.50", value(comparisons.symmetricAdvantage("PAK", "1006")));
    assertEquals(
        List.of("1006", "5201"),
        comparisons.advantages("PAK").stream().map(one -> one.topic().product()).toList());
  }

  /** By hand: growth of 10, −20 and 40 per cent; mean 10; √((0 + 900 + 900) ÷ 2) = 30. */
  @Test
  void followsACourse() {
    Courses courses =
        new Table()
            .flows(
                """
                2016 PAK BLR total 100
                2017 PAK BLR total 110
                2018 PAK BLR total 88
                2019 PAK BLR total 123.2
                2019 BLR PAK total 61.6
                2018 BLR PAK total 80
                """)
            .indicators()
            .courses();
    assertEquals("30.0", value(courses.volatility(Indicator.EXPORTS, "2016", "2019")));
    assertEquals("88.0", value(courses.index(Indicator.EXPORTS, "2018", "2016")));
    assertEquals("100.0", value(courses.index(Indicator.EXPORTS, "2016", "2016")));
    assertEquals("107.07", value(courses.average(Indicator.EXPORTS, "2019", 3)));
    assertEquals("200.0", value(courses.cover("2019")));
    // (123.2 − 88) ÷ 168 and (61.6 − 80) ÷ 168: together the growth of turnover
    assertEquals("21.0", value(courses.contribution(Indicator.EXPORTS, "2019")));
    assertEquals("-11.0", value(courses.contribution(Indicator.IMPORTS, "2019")));
  }

  private static String value(Outcome outcome) {
    return outcome.measurement().orElseThrow().value().toPlainString();
  }

  private static String rounded(Outcome outcome) {
    BigDecimal value = outcome.measurement().orElseThrow().value();
    return value.setScale(0, RoundingMode.HALF_UP).toPlainString();
  }

  private static String formula(Outcome outcome) {
    return ((Measurement.Basis.Computed) outcome.measurement().orElseThrow().basis()).formula();
  }
}
