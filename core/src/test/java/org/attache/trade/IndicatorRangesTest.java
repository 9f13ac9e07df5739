package org.attache.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.attache.dossier.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the rounded figures stand for, the range of an indicator holds what it then is: rows are
 * given with one decimal, then computed again with values anywhere within, at corners above all.
 */
class IndicatorRangesTest {

  private static final List<String> PRODUCTS = List.of("1006", "5205", "6109", "8701");
  private static final int CHOICES = 20;
  private static final String OVER = "over_";
  private static final String LESS = "less_than_";
  private static final List<String> WORDS =
      List.of("", "", "", "", "", "", "", "about_", OVER, LESS);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void rangesHoldTheResultForEveryChoiceWithinRounding(int seed) {
    Random random = new Random(seed);
    Map<String, BigDecimal> said = said(random);
    Map<String, Interval> ranges = new LinkedHashMap<>();
    all(indicators(said)).forEach((id, found) -> ranges.put(id, found.range()));
    assertTrue(ranges.size() > 80, "indicators: " + ranges.size());
    for (int choice = 0; choice < CHOICES; choice++) {
      Map<String, Measurement> meant = all(indicators(meant(said, random)));
      ranges.forEach(
          (id, range) -> {
            Measurement exact = meant.get(id);
            if (exact != null) {
              assertTrue(
                  widened(range, exact).meets(Interval.of(exact.value(), exact.value())),
                  id + " is " + exact.value() + ", not within " + range);
            }
          });
    }
  }

  /** Open ends, zeroes and rows left out: whatever they leave room for lies within. */
  @ParameterizedTest
  @ValueSource(ints = {11, 12, 13, 14, 15, 16})
  void rangesHoldWhereFiguresAreOpenZeroOrMissing(int seed) {
    Random random = new Random(seed);
    Map<String, BigDecimal> said = said(random);
    said.keySet().removeIf(row -> random.nextInt(12) == 0);
    said.replaceAll((row, value) -> random.nextInt(12) == 0 ? new BigDecimal("0.0") : value);
    Map<String, String> words = new LinkedHashMap<>();
    said.keySet().forEach(row -> words.put(row, WORDS.get(random.nextInt(WORDS.size()))));
    Map<String, Interval> ranges = new LinkedHashMap<>();
    all(indicators(said, words)).forEach((id, found) -> ranges.put(id, found.range()));
    assertTrue(ranges.size() > 20, "indicators: " + ranges.size());
    for (int choice = 0; choice < CHOICES; choice++) {
      Map<String, Measurement> meant = all(indicators(meant(said, words, random), Map.of()));
      ranges.forEach(
          (id, range) -> {
            Measurement exact = meant.get(id);
            if (exact != null) {
              assertTrue(
                  widened(range, exact).meets(Interval.of(exact.value(), exact.value())),
                  id + " is " + exact.value() + ", not within " + range);
            }
          });
    }
  }

  @Test
  void rangesAreNoWiderThanTheyMustBe() {
    Indicators indicators =
        new Table().flows("2019 PAK BLR total 10.0\n2019 BLR PAK total 20.0").indicators();
    Interval cover = indicators.courses().cover("2019").measurement().orElseThrow().range();
    // From 9.95 ÷ 20.05 to 10.05 ÷ 19.95.
    assertEquals("49.6259351620947", cover.low().orElseThrow().toPlainString());
    assertEquals("50.3759398496241", cover.high().orElseThrow().toPlainString());
    Interval exact =
        new Table()
            .flows("2019 PAK BLR total 10\n2019 BLR PAK total 20")
            .indicators()
            .courses()
            .cover("2019")
            .measurement()
            .orElseThrow()
            .range();
    assertTrue(exact.meets(Interval.of(new BigDecimal(50), new BigDecimal(50))));
    assertTrue(exact.high().orElseThrow().subtract(exact.low().orElseThrow()).doubleValue() < 1e-9);
  }

  @Test
  void staysOpenWhereAFigureIs() {
    Indicators indicators =
        new Table().flows("2019 PAK BLR total over_10\n2019 BLR PAK total 20").indicators();
    Measurement cover = indicators.courses().cover("2019").measurement().orElseThrow();
    assertEquals(new BigDecimal("50.0"), cover.value());
    assertTrue(cover.range().high().isEmpty());
    assertTrue(cover.range().low().orElseThrow().doubleValue() > 49.9);
  }

  /** The computed value is itself rounded, by half a unit at most. */
  private static Interval widened(Interval range, Measurement exact) {
    BigDecimal half = BigDecimal.ONE.movePointLeft(exact.value().scale()).divide(new BigDecimal(2));
    return range.plus(Interval.of(half.negate(), half));
  }

  private static Map<String, Measurement> all(Indicators indicators) {
    List<Outcome> found = new ArrayList<>(indicators.ofPeriod("2019"));
    found.addAll(indicators.ofPeriod("2018"));
    Courses courses = indicators.courses();
    for (Indicator what : List.of(Indicator.EXPORTS, Indicator.IMPORTS, Indicator.TURNOVER)) {
      found.add(courses.averageGrowth(what, "2016", "2019"));
      found.add(courses.index(what, "2019", "2016"));
      found.add(courses.average(what, "2019", 3));
      found.add(courses.volatility(what, "2016", "2019"));
    }
    for (Indicator way : List.of(Indicator.EXPORTS, Indicator.IMPORTS)) {
      Composition composition = indicators.composition(way, "2019");
      for (ProductLine line : composition.products(4)) {
        found.addAll(List.of(line.share(), line.growth(), line.contribution()));
      }
      found.add(composition.top(2, 4).others());
      found.add(composition.top(2, 4).othersShare());
    }
    for (String code : PRODUCTS) {
      found.add(indicators.comparisons("2019").intraIndustry(code));
      found.add(indicators.comparisons("2019").symmetricAdvantage("PAK", code));
    }
    indicators
        .comparisons("2019")
        .advantages("BLR")
        .forEach(one -> found.add(new Outcome.Found(one)));
    indicators
        .potentials("PAK", "BLR", "2019")
        .products()
        .forEach(one -> found.add(new Outcome.Found(one.potential())));
    Map<String, Measurement> byId = new LinkedHashMap<>();
    found.stream()
        .flatMap(one -> one.measurement().stream())
        // Which products are the largest changes with the figures.
        .filter(one -> !one.id().contains(".others"))
        .forEach(one -> byId.put(one.id(), one));
    return byId;
  }

  private static Indicators indicators(Map<String, BigDecimal> rows) {
    return indicators(rows, Map.of());
  }

  private static Indicators indicators(Map<String, BigDecimal> rows, Map<String, String> words) {
    StringBuilder flows = new StringBuilder();
    StringBuilder context = new StringBuilder();
    rows.forEach(
        (row, value) -> {
          boolean isPair = row.contains(" PAK BLR ") || row.contains(" BLR PAK ");
          String[] cells = row.split("#");
          (isPair ? flows : context)
              .append(cells[0])
              .append(' ')
              .append(words.getOrDefault(row, ""))
              .append(value.toPlainString())
              .append(cells.length > 1 ? " " + cells[1] : "")
              .append('\n');
        });
    return new Table().flows(flows.toString()).context(context.toString()).indicators();
  }

  private static Map<String, BigDecimal> said(Random random) {
    Map<String, BigDecimal> rows = new LinkedHashMap<>();
    for (int year = 2016; year <= 2019; year++) {
      for (String pair : List.of("PAK BLR", "BLR PAK")) {
        PRODUCTS.forEach(put(rows, random, year + " " + pair, "#" + pair.substring(0, 3)));
        rows.put(year + " " + pair + " total#" + pair.substring(4), number(random, 400));
      }
      for (String way : List.of("PAK WLD", "BLR WLD", "WLD PAK", "WLD BLR", "WLD WLD")) {
        PRODUCTS.forEach(put(rows, random, year + " " + way, ""));
        rows.put(year + " " + way + " total", number(random, 900).add(new BigDecimal("500.0")));
      }
      for (String way : List.of("PAK CHN", "CHN PAK", "BLR RUS", "RUS BLR")) {
        rows.put(year + " " + way + " total", number(random, 90));
      }
    }
    return rows;
  }

  private static Consumer<String> put(
      Map<String, BigDecimal> rows, Random random, String way, String end) {
    return code -> rows.put(way + " " + code + end, number(random, 100));
  }

  private static BigDecimal number(Random random, int most) {
    return BigDecimal.valueOf(1 + random.nextInt(10 * most), 1);
  }

  /** Each value at one end of its rounding, or anywhere between, written with many digits. */
  private static Map<String, BigDecimal> meant(Map<String, BigDecimal> said, Random random) {
    Map<String, BigDecimal> meant = new LinkedHashMap<>();
    said.forEach(
        (row, value) -> {
          double shift =
              switch (random.nextInt(3)) {
                case 0 -> -0.05;
                case 1 -> 0.05;
                default -> random.nextDouble() * 0.1 - 0.05;
              };
          meant.put(row, value.add(BigDecimal.valueOf(Math.round(shift * 1e12), 12)));
        });
    return meant;
  }

  /** Values that the words allow: none below zero, open ends anywhere beyond. */
  private static Map<String, BigDecimal> meant(
      Map<String, BigDecimal> said, Map<String, String> words, Random random) {
    Map<String, BigDecimal> meant = meant(said, random);
    meant.replaceAll(
        (row, value) ->
            switch (words.get(row)) {
              case OVER -> said.get(row).add(new BigDecimal(1 + random.nextInt(500)));
              case LESS ->
                  said.get(row).multiply(new BigDecimal(random.nextInt(100)).movePointLeft(2));
              default -> value.max(BigDecimal.ZERO);
            });
    return meant;
  }
}
