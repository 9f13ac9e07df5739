package org.attache.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.attache.dossier.Interval;
import org.junit.jupiter.api.Test;

class PartnersTest {

  private static final String CONTEXT =
      """
      2019 PAK WLD total 200 PAK
      2019 PAK CHN total 60 PAK
      2019 PAK USA total 90 PAK
      2019 PAK AFG total about_10 PAK
      2019 CHN BLR total 5 BLR
      """;

  @Test
  void ranksThePartnerAmongThoseListed() {
    Partners sales = sales("2019 PAK BLR total about_10 PAK");
    assertEquals("3", value(sales.rank()));
    // The fourth cannot be told from it by rounded figures.
    Interval range = sales.rank().measurement().orElseThrow().range();
    assertEquals("[3, 4]", range.toString());
    assertEquals("4", value(sales.count()));
    assertEquals("85.0", value(sales.coverage()));
  }

  @Test
  void sharesThePartnerInTradeWithTheWorld() {
    Partners sales = sales("2019 PAK BLR total 10 PAK");
    assertEquals("5.0", value(sales.share()));
    assertEquals(
        "trade.2019.exports.share-of-sales", sales.share().measurement().orElseThrow().id());
    // 0.30² + 0.45² + 0.05² + 0.05²
    assertEquals("2975", value(sales.concentration()));
  }

  @Test
  void takesTheFiguresOfWhoeverReportsTheTradeWithTheWorld() {
    Partners sales =
        sales("2018 PAK BLR total 8 BLR\n2019 PAK BLR total 12 BLR\n2019 PAK BLR total 10 PAK");
    assertEquals("5.0", value(sales.share()));
    assertEquals(
        "trade.2019.exports.by-PAK",
        sales.share().measurement().orElseThrow().inputs().get(0).id());
  }

  @Test
  void findsIndicatorsByTheirIds() {
    Indicators indicators =
        new Table().flows("2019 PAK BLR total 10 PAK").context(CONTEXT).indicators();
    assertEquals(
        "3", indicators.find("trade.2019.exports.sales.rank").orElseThrow().value().toString());
    assertTrue(indicators.find("trade.2019.exports.sales.rang").isEmpty());
    assertTrue(indicators.find("trade.2019.cover").isEmpty());
  }

  @Test
  void saysWhatIsMissing() {
    Indicators indicators = new Table().flows("2019 PAK BLR total 10").indicators();
    Outcome.Missing missing =
        indicators.partners("BLR", false, "2019").share().missing().orElseThrow();
    assertEquals(Outcome.Reason.NO_FLOW, missing.reason());
    assertEquals("WLD", missing.topic().from());
    assertEquals("BLR", missing.topic().to());
    assertEquals("2019", missing.topic().period());
    assertTrue(indicators.partners("PAK", true, "2019").world().isEmpty());
    assertEquals(
        Outcome.Reason.NO_PARTNERS,
        indicators.partners("PAK", true, "2019").rank().missing().orElseThrow().reason());
  }

  private static Partners sales(String flows) {
    return new Table().flows(flows).context(CONTEXT).indicators().partners("PAK", true, "2019");
  }

  private static String value(Outcome outcome) {
    return outcome.measurement().orElseThrow().value().toPlainString();
  }
}
