package org.attache.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.attache.trade.TradingPartners.Place;
import org.junit.jupiter.api.Test;

class TradingPartnersTest {

  private static final String PAIR = "2019 PAK BLR total 20.0\n2019 BLR PAK total 30.0";

  @Test
  void addsUpBothWays() {
    Place place =
        place(
            """
            2019 PAK WLD total 100.0
            2019 WLD PAK total 100.0
            2019 PAK CHN total 55.0
            2019 CHN PAK total 50.0
            2019 PAK IND total 25.0
            2019 IND PAK total 20.0
            """);
    assertEquals(new Place(2, 2, 2, 3), place);
  }

  @Test
  void roundingLeavesRoomForOtherPlaces() {
    Place place =
        place(
            """
            2019 PAK WLD total 45.0
            2019 WLD PAK total 55.0
            2019 PAK IND total 25.0
            2019 IND PAK total 25.1
            """);
    assertEquals(new Place(2, 1, 2, 2), place);
  }

  @Test
  void whatIsNotListedMayBeOfOnePartnerThatTradesMore() {
    Place place =
        place(
            """
            2019 PAK WLD total 200.0
            2019 WLD PAK total 200.0
            2019 PAK IND total 5.0
            2019 IND PAK total 5.0
            """);
    assertEquals(new Place(1, 1, Integer.MAX_VALUE, 2), place);
  }

  @Test
  void aPartnerListedOneWayMayTradeTheOtherWayAsMuchAsTheWorldLeaves() {
    String world = "2019 PAK WLD total 60.0\n2019 WLD PAK total %s\n2019 PAK CHN total 35.0\n";
    assertEquals(new Place(1, 1, 1, 2), place(world.formatted("33.0")));
    assertEquals(new Place(1, 1, 2, 2), place(world.formatted("48.0")));
  }

  @Test
  void withoutOtherPartnersThereIsNoPlace() {
    assertTrue(
        new Table()
            .flows(PAIR)
            .context("2019 PAK WLD total 60.0")
            .indicators()
            .tradingPartners("PAK", "2019")
            .place()
            .isEmpty());
  }

  private static Place place(String context) {
    return new Table()
        .flows(PAIR)
        .context(context)
        .indicators()
        .tradingPartners("PAK", "2019")
        .place()
        .orElseThrow();
  }
}
