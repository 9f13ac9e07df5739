package org.attache.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.attache.dossier.Decimals;
import org.attache.dossier.Dossier;
import org.attache.dossier.Flow;
import org.attache.dossier.Party;
import org.attache.dossier.Trade;
import org.attache.dossier.TradeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownDigitsTest {

  @ParameterizedTest
  @CsvSource({
    "1349.283253, 1349, 1349.3",
    "13492.283253, 13492, 13492",
    "134.283253, 134.3, 134.3",
    "1.283253, 1.283, 1.283",
    "91718.521, 91719, 91719"
  })
  void showsFourDigitsOfWhatMachinesWrite(String exact, String total, String product) {
    ShownDigits digits = digits(Trade.builder(), exact);
    assertTrue(digits.isRounding());
    assertEquals(new BigDecimal(total), digits.shown(new BigDecimal(exact), false));
    assertEquals(new BigDecimal(product), digits.shown(new BigDecimal(exact), true));
  }

  @ParameterizedTest
  @CsvSource({"50.2", "1234.5", "15", "12.345", "91718521", "0.05"})
  void leavesWhatWasSaidAsItWasSaid(String said) {
    ShownDigits digits = digits(Trade.builder(), said);
    assertFalse(digits.isRounding());
    assertEquals(new BigDecimal(said), digits.shown(new BigDecimal(said), false));
  }

  @Test
  void leavesASaidNumberBesideExactOnes() {
    ShownDigits digits = digits(Trade.builder(), "1349.283253");
    assertEquals(new BigDecimal("15.1"), digits.shown(new BigDecimal("15.1"), false));
  }

  @Test
  void keepsToWhatTheDossierSays() {
    ShownDigits digits = digits(Trade.builder().decimals(1), "1349.283253");
    assertEquals(new BigDecimal("1349.3"), digits.shown(new BigDecimal("1349.283253"), false));
    assertEquals(new BigDecimal("0.1"), digits.shown(new BigDecimal("0.090000"), true));
    assertEquals(new BigDecimal("15"), digits.shown(new BigDecimal("15"), false));
  }

  @Test
  void roundsHalvesAwayFromZeroAsSpreadsheetsDo() {
    ShownDigits digits = digits(Trade.builder().decimals(0), "1349.283253");
    assertEquals(new BigDecimal("3"), digits.shown(new BigDecimal("2.5"), false));
    assertEquals(new BigDecimal("-3"), digits.shown(new BigDecimal("-2.5"), false));
  }

  @Test
  void showsAllWhereThereIsNoTrade() {
    Dossier dossier = dossier(Trade.builder());
    assertFalse(ShownDigits.of(dossier, TradeSeries.of(dossier)).isRounding());
    assertFalse(Decimals.AS_NEEDED.isGiven());
  }

  private static ShownDigits digits(TradeBuilder trade, String value) {
    Dossier dossier =
        dossier(trade.flow(Flow.builder().year("2024").from("PAK").to("BLR").value(value).build()));
    return ShownDigits.of(dossier, TradeSeries.of(dossier));
  }

  private static Dossier dossier(TradeBuilder trade) {
    return Dossier.builder("Trade")
        .date("2025-01-01")
        .party(Party.state("PAK"))
        .party(Party.state("BLR"))
        .trade(trade.build())
        .build();
  }
}
