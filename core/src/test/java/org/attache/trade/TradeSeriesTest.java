package org.attache.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.attache.dossier.Claimed;
import org.attache.dossier.Decimals;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Flow;
import org.attache.dossier.Follow;
import org.attache.dossier.FreightBand;
import org.attache.dossier.Interval;
import org.attache.dossier.Measure;
import org.attache.dossier.Period;
import org.attache.dossier.Qualifier;
import org.attache.dossier.SaidNumber;
import org.attache.dossier.Scale;
import org.attache.dossier.StatedTotal;
import org.attache.dossier.Trade;
import org.attache.dossier.Valuation;
import org.attache.problem.Location;
import org.junit.jupiter.api.Test;

class TradeSeriesTest {

  private final List<Flow> flows = new ArrayList<>();
  private final List<StatedTotal> stated = new ArrayList<>();
  private final List<Period> periods = new ArrayList<>();

  @Test
  void addsAndSubtractsWhatTheTableStates() {
    flow("2019", "PAK", "BLR", "about 15.1");
    flow("2019", "BLR", "PAK", "about 35.1");
    TradePeriod period = series().latest().orElseThrow();
    assertEquals("15.1", value("trade.2019.exports"));
    assertEquals("35.1", value("trade.2019.imports"));
    assertEquals("50.2", value("trade.2019.turnover"));
    assertEquals("20.0", value("trade.2019.balance"));
    assertEquals("BLR", period.favours());
    assertEquals("30.1", value("trade.2019.exports.share"));
    assertEquals("69.9", value("trade.2019.imports.share"));
    assertEquals("", period.previous());
  }

  @Test
  void carriesRoundingAndQualifierAlong() {
    flow("2019", "PAK", "BLR", "about 15.1");
    flow("2019", "BLR", "PAK", "35.1");
    Amount turnover = amount("trade.2019.turnover");
    assertEquals(interval("50.10", "50.30"), turnover.range());
    assertEquals(Qualifier.ABOUT, turnover.qualifier());
    assertEquals(interval("19.90", "20.10"), amount("trade.2019.balance").range());
    assertEquals(Qualifier.EXACT, amount("trade.2019.imports").qualifier());
  }

  @Test
  void comparesWithThePreviousPeriod() {
    flow("2019", "PAK", "BLR", "about 15.1");
    flow("2019", "BLR", "PAK", "about 35.1");
    flow("2020?", "PAK", "BLR", "about 15");
    flow("2020?", "BLR", "PAK", "about 37");
    assertEquals("1.8", value("trade.2020.turnover.change"));
    assertEquals("3.6", value("trade.2020.turnover.growth"));
    assertEquals("-0.1", value("trade.2020.exports.change"));
    assertEquals("-0.7", value("trade.2020.exports.growth"));
    assertEquals("2.0", value("trade.2020.balance.change"));
    assertEquals("10.0", value("trade.2020.balance.growth"));
    assertEquals("2019", series().latest().orElseThrow().previous());
    assertTrue(amount("trade.2020.exports.change").mayBeZero());
    assertTrue(amount("trade.2020.exports.growth").mayBeZero());
    assertFalse(amount("trade.2020.turnover.change").mayBeZero());
    assertEquals(interval("0.7", "2.9"), stripped(amount("trade.2020.turnover.change").range()));
  }

  @Test
  void growthRangeIsThatOfTheQuotient() {
    flow("2019", "PAK", "BLR", "about 10");
    flow("2020", "PAK", "BLR", "about 20");
    Interval growth = amount("trade.2020.exports.growth").range();
    assertTrue(growth.meets(interval("85.8", "85.8")), growth.toString());
    assertFalse(growth.meets(interval("85.6", "85.6")), growth.toString());
    assertTrue(growth.meets(interval("115.7", "115.7")), growth.toString());
    assertFalse(growth.meets(interval("115.8", "115.8")), growth.toString());
  }

  @Test
  void keepsAnOpenSideOpen() {
    flow("2019", "PAK", "BLR", "over 80");
    flow("2019", "BLR", "PAK", "20");
    assertEquals(Qualifier.OVER, amount("trade.2019.turnover").qualifier());
    assertEquals(Interval.from(new BigDecimal("100")), amount("trade.2019.turnover").range());
    assertEquals(Qualifier.OVER, amount("trade.2019.balance").qualifier());
    assertEquals(Qualifier.LESS_THAN, amount("trade.2019.imports.share").qualifier());
    assertEquals(
        Interval.of(BigDecimal.ZERO, new BigDecimal("20")).toString(),
        stripped(amount("trade.2019.imports.share").range()).toString());
  }

  @Test
  void sumsProductsOnlyWhereNoTotalIsGiven() {
    row("2019", "PAK", "BLR", "1006", "10.0", "");
    row("2019", "PAK", "BLR", "42", "5.1", "");
    row("2019", "BLR", "PAK", "total", "35.1", "");
    row("2019", "BLR", "PAK", "8701", "20.0", "");
    assertEquals("15.1", value("trade.2019.exports"));
    assertEquals("35.1", value("trade.2019.imports"));
    assertEquals("10.0", value("trade.2019.exports.1006"));
    assertInstanceOf(Derivation.Sum.class, amount("trade.2019.exports").derivation());
    assertInstanceOf(Derivation.FromFlow.class, amount("trade.2019.imports").derivation());
  }

  @Test
  void countsAProductOnceWhereAHeadingAndItsChapterAreListed() {
    row("2019", "PAK", "BLR", "87", "10", "");
    row("2019", "PAK", "BLR", "8701", "7", "");
    row("2019", "PAK", "BLR", "42", "5", "");
    assertEquals("15", value("trade.2019.exports"));
  }

  @Test
  void followsOneReporterThroughASeries() {
    row("2018", "PAK", "BLR", "total", "11", "BLR");
    row("2018", "PAK", "BLR", "total", "10", "PAK");
    row("2019", "PAK", "BLR", "total", "12", "PAK");
    assertEquals("10", value("trade.2018.exports"));
    assertEquals("12", value("trade.2019.exports"));
  }

  @Test
  void linksWhatSourcesStateOfAComputedTotal() {
    flow("2019", "PAK", "BLR", "about 15.1");
    flow("2019", "BLR", "PAK", "about 35.1");
    total("2019", Measure.TURNOVER, "", "about 50.2");
    total("2019", Measure.BALANCE, "BLR", "20");
    total("2019", Measure.BALANCE, "PAK", "20");
    total("2019", Measure.TURNOVER, "", "about 60");
    assertEquals(List.of(stated.get(0)), amount("trade.2019.turnover").confirmedBy());
    assertEquals(List.of(stated.get(1)), amount("trade.2019.balance").confirmedBy());
  }

  @Test
  void takesAStatedTotalWhereThereAreNoFlows() {
    total("2018", Measure.TURNOVER, "", "about 40");
    total("2018", Measure.BALANCE, "BLR", "10");
    assertEquals("40", value("trade.2018.turnover"));
    assertEquals("BLR", series().latest().orElseThrow().favours());
    assertInstanceOf(Derivation.FromTotal.class, amount("trade.2018.turnover").derivation());
    assertTrue(series().period("2018").orElseThrow().exports().isEmpty());
  }

  @Test
  void comparesNeitherAMonthWithAYearNorASurplusWithADeficit() {
    flow("2018", "PAK", "BLR", "10");
    flow("2018", "BLR", "PAK", "4");
    flow("2019-03", "PAK", "BLR", "1");
    flow("2020", "PAK", "BLR", "5");
    flow("2020", "BLR", "PAK", "9");
    assertEquals("", series().period("2019-03").orElseThrow().previous());
    assertEquals("2018", series().period("2020").orElseThrow().previous());
    assertTrue(series().amount("trade.2020.exports.change").isPresent());
    assertTrue(series().amount("trade.2020.balance.change").isEmpty());
  }

  @Test
  void givesNoGrowthOverZeroAndNoShareOfNothing() {
    flow("2018", "PAK", "BLR", "0");
    flow("2018", "BLR", "PAK", "0");
    flow("2019", "PAK", "BLR", "3");
    flow("2019", "BLR", "PAK", "3");
    assertTrue(series().amount("trade.2019.exports.growth").isEmpty());
    assertTrue(series().amount("trade.2018.exports.share").isEmpty());
    assertEquals("", series().latest().orElseThrow().favours());
    assertEquals("0", value("trade.2019.balance"));
  }

  @Test
  void speaksOfAPeriodAsTheDossierDoes() {
    flow("2020?", "PAK", "BLR", "15");
    periods.add(
        new Period(
            EdtfDate.parse("2020?"), "Pandemic", "the pandemic year", "Which?", Location.NOWHERE));
    TradePeriod period = series().period("2020").orElseThrow();
    assertEquals("Pandemic", period.label());
    assertEquals("the pandemic year", period.phrase().orElseThrow());
    assertEquals("Which?", period.note().orElseThrow());
  }

  @Test
  void ordersPeriodsByTime() {
    flow("2020", "PAK", "BLR", "2");
    flow("2018", "BLR", "PAK", "1");
    total("2019", Measure.TURNOVER, "", "3");
    assertEquals(
        List.of("2018", "2019", "2020"),
        series().periods().stream().map(TradePeriod::key).toList());
  }

  @Test
  void leavesOutTradeWithOthers() {
    flow("2019", "PAK", "CHN", "900");
    assertTrue(series().isEmpty());
  }

  private TradeSeries series() {
    Trade trade =
        new Trade(
            "USD",
            Scale.MILLION,
            Decimals.AS_NEEDED,
            periods,
            flows,
            List.of(),
            List.of(),
            List.of(),
            stated,
            List.of(),
            List.of(),
            FreightBand.USUAL,
            Follow.COVERAGE,
            Location.NOWHERE);
    return TradeSeries.of(trade, "PAK", "BLR");
  }

  private Amount amount(String id) {
    return series().amount(id).orElseThrow();
  }

  private String value(String id) {
    return amount(id).value().toPlainString();
  }

  private void flow(String year, String from, String to, String value) {
    row(year, from, to, Flow.TOTAL, value, "");
  }

  private void row(
      String year, String from, String to, String product, String value, String reporter) {
    flows.add(
        new Flow(
            EdtfDate.parse(year),
            from,
            to,
            product,
            SaidNumber.parse(value),
            Valuation.UNSTATED,
            reporter,
            List.of(),
            "",
            Location.NOWHERE));
  }

  private void total(String year, Measure measure, String favours, String value) {
    stated.add(
        new StatedTotal(
            "",
            EdtfDate.parse(year),
            measure,
            favours,
            Claimed.of(SaidNumber.parse(value)),
            List.of(),
            Location.NOWHERE));
  }

  private static Interval interval(String low, String high) {
    return Interval.of(new BigDecimal(low), new BigDecimal(high));
  }

  private static Interval stripped(Interval range) {
    return Interval.of(
        range.low().orElseThrow().stripTrailingZeros(),
        range.high().orElseThrow().stripTrailingZeros());
  }
}
