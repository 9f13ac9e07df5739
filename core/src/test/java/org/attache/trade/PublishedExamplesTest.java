package org.attache.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Indicators against worked examples that others published. Those of which only formulas or ends of
 * scales were found in public are held against an independent reckoning in {@link
 * IndependentReckoningTest}.
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
  }

  /**
   * United States Department of Justice's example, as 3g.network, "How is HHI calculated", has it:
   * shares of 30, 30, 20 and 20 per cent give 2,600.
   */
  @Test
  void concentratesAsTheDepartmentOfJusticeDoes() {
    Composition exports =
        new Table()
            .flows(
                """
                2019 PAK BLR 10 30
                2019 PAK BLR 52 30
                2019 PAK BLR 61 20
                2019 PAK BLR 62 20
                """)
            .indicators()
            .composition(Indicator.EXPORTS, "2019");
    assertEquals("2600", value(exports.concentration(0)));
  }

  /**
   * R package concstats, tests/testthat, of concstats_hhi: the shares of 22 banks in 2018, taken
   * from doi.org/10.1515/zfgg-2022-0002, pages 26 and 27, give 0.1234614 and normalised 0.08172152.
   */
  @Test
  void normalisesConcentrationAsAPublishedExample() {
    List<String> shares =
        List.of(
            "0.012663407",
            "0.029367501",
            "0.014456455",
            "0.012046011",
            "0.007477799",
            "0.189784408",
            "0.008738591",
            "0.015635544",
            "0.012787201",
            "0.013071539",
            "0.046268385",
            "0.006580823",
            "0.009102000",
            "0.007605540",
            "0.047173998",
            "0.034356881",
            "0.137813902",
            "0.016876624",
            "0.065780114",
            "0.053775553",
            "0.228519883",
            "0.030117841");
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < shares.size(); i++) {
      rows.append("2018 PAK BLR ").append(10 + i).append(' ').append(shares.get(i)).append('\n');
    }
    Composition exports =
        new Table().flows(rows.toString()).indicators().composition(Indicator.EXPORTS, "2018");
    assertEquals("1235", value(exports.concentration(0)));
    assertEquals("0.082", value(exports.normalisedConcentration(0)));
  }

  /**
   * 7search, "Balassa Index Calculator": 1,000 of a product in exports of 50,000 against 200,000 in
   * world exports of 10,000,000 give 1.
   */
  @Test
  void findsNoAdvantageWhereThereIsNone() {
    Indicators indicators =
        new Table()
            .flows("2010 PAK BLR total 1")
            .context(
                """
                2010 PAK WLD total 50000
                2010 PAK WLD 1201 1000
                2010 WLD WLD total 10000000
                2010 WLD WLD 1201 200000
                """)
            .indicators();
    assertEquals("1.00", value(indicators.comparisons("2010").advantage("PAK", "1201")));
    assertEquals("0.00", value(indicators.comparisons("2010").symmetricAdvantage("PAK", "1201")));
  }

  /**
   * dr-aart.nl, "Percentages: index numbers": with 58,743 of 2015 as 100, 53,412 is 90.9, 53,726 is
   * 91.5, 56,243 is 95.7, 61,467 is 104.6, 59,551 is 101.4 and 60,342 is 102.7.
   */
  @Test
  void indexesAsAPublishedTable() {
    Courses courses =
        new Table()
            .flows(
                """
                2012 PAK BLR total 53412
                2013 PAK BLR total 53726
                2014 PAK BLR total 56243
                2015 PAK BLR total 58743
                2016 PAK BLR total 61467
                2017 PAK BLR total 59551
                2018 PAK BLR total 60342
                """)
            .indicators()
            .courses();
    assertEquals(
        List.of("90.9", "91.5", "95.7", "100.0", "104.6", "101.4", "102.7"),
        Stream.of("2012", "2013", "2014", "2015", "2016", "2017", "2018")
            .map(year -> value(courses.index(Indicator.EXPORTS, year, "2015")))
            .toList());
  }

  /**
   * askfilo, "Compute 3 yearly moving average": sales of 23, 21, 26, 34, 30, 35, 41, 47 and 51 from
   * 2001 on average, with the two years before each, 23.33, 27.00, 30.00, 33.00, 35.33, 41.00 and
   * 46.33 from 2003 on.
   */
  @Test
  void averagesAsAPublishedTable() {
    Courses courses =
        new Table()
            .flows(
                """
                2001 PAK BLR total 23.0
                2002 PAK BLR total 21.0
                2003 PAK BLR total 26.0
                2004 PAK BLR total 34.0
                2005 PAK BLR total 30.0
                2006 PAK BLR total 35.0
                2007 PAK BLR total 41.0
                2008 PAK BLR total 47.0
                2009 PAK BLR total 51.0
                """)
            .indicators()
            .courses();
    assertEquals(
        List.of("23.33", "27.00", "30.00", "33.00", "35.33", "41.00", "46.33"),
        IntStream.rangeClosed(2003, 2009)
            .mapToObj(year -> value(courses.average(Indicator.EXPORTS, Integer.toString(year), 3)))
            .toList());
  }

  /**
   * justaaa, "You have the following historical annual total returns": 0, −10, 19, 12, 13, 9, −4,
   * 5, 2 and 4 per cent have a mean of 5 and a sample standard deviation of 8.60. The levels here
   * grow so.
   */
  @Test
  void variesAsAPublishedExample() {
    Courses courses =
        new Table()
            .flows(
                """
                2000 PAK BLR total 100
                2001 PAK BLR total 100
                2002 PAK BLR total 90
                2003 PAK BLR total 107.1
                2004 PAK BLR total 119.952
                2005 PAK BLR total 135.54576
                2006 PAK BLR total 147.7448784
                2007 PAK BLR total 141.835083264
                2008 PAK BLR total 148.9268374272
                2009 PAK BLR total 151.905374175744
                2010 PAK BLR total 157.98158914277376
                """)
            .indicators()
            .courses();
    assertEquals("8.6", value(courses.volatility(Indicator.EXPORTS, "2000", "2010")));
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
