package org.attache.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attache.trade.MirrorLine.Rule;
import org.attache.trade.MirrorLine.Verdict;
import org.junit.jupiter.api.Test;

class MirrorTest {

  @Test
  void setsBothSidesOfAFlowSideBySide() {
    MirrorLine line =
        line(
            "2019 PAK BLR total 100.0 PAK FOB\n2019 BLR PAK total 9\n2019 PAK BLR total 112.0 BLR CIF");
    assertEquals("100.0", line.sold().value().toPlainString());
    assertEquals("112.0", line.bought().value().toPlainString());
    assertEquals("12.0", line.gap().value().toPlainString());
    assertEquals("12.0", line.gapShare().measurement().orElseThrow().value().toPlainString());
    assertEquals(Verdict.WITHIN, line.verdict());
    assertEquals(MirrorBand.USUAL, line.band());
    assertEquals("trade.2019.exports.mirror", line.gap().id());
    assertEquals(
        List.of("trade.2019.exports.by-BLR", "trade.2019.exports"),
        line.gap().inputs().stream().map(Quantified::id).toList());
  }

  @Test
  void tellsWhereTheGapLies() {
    assertEquals(Verdict.ABOVE, line(rows("100", "121")).verdict());
    assertEquals(Verdict.WITHIN, line(rows("100", "120")).verdict());
    assertEquals(Verdict.WITHIN, line(rows("100", "110")).verdict());
    assertEquals(Verdict.NARROW, line(rows("100", "105")).verdict());
    assertEquals(Verdict.BELOW, line(rows("100", "99")).verdict());
    // Both rounded to whole millions, so that 109.5 against 99.5 may be what was counted.
    assertEquals(Verdict.WITHIN, line(rows("about_100", "about_109")).verdict());
  }

  @Test
  void expectsNoGapBetweenFiguresOfOneValuation() {
    MirrorLine line = line("2019 PAK BLR total 100 PAK FOB\n2019 PAK BLR total 110 BLR FOB");
    assertEquals(MirrorBand.NONE, line.band());
    assertEquals(Verdict.ABOVE, line.verdict());
  }

  @Test
  void followsTheSideThatCoversMorePeriods() {
    String earlier = "2018 PAK BLR total 90 BLR\n";
    MirrorLine line = line(earlier + rows("100", "110"));
    assertEquals("BLR", line.followed());
    assertEquals(Rule.COVERS_MORE, line.rule());
    assertEquals(Rule.COMES_FIRST, line(rows("100", "110")).rule());
    assertEquals("PAK", line(rows("100", "110")).followed());
  }

  @Test
  void followsThePartyNamedFirstWhereBothCoverAsMuch() {
    Table table =
        new Table()
            .flows(
                """
                2019 PAK BLR total 110 BLR
                2019 PAK BLR total 100 PAK
                2019 BLR PAK total 20 BLR
                2019 BLR PAK total 22 PAK
                """);
    Mirror mirror = table.indicators().mirror();
    assertEquals("PAK", mirror.followed(Indicator.EXPORTS, "2019"));
    assertEquals("PAK", mirror.followed(Indicator.IMPORTS, "2019"));
    assertEquals("100", exports(table));
  }

  @Test
  void followsWhomTheDossierChooses() {
    String both =
        """
        2018 PAK BLR total 90 PAK
        2019 PAK BLR total 100 PAK
        2019 PAK BLR total 110 BLR
        """;
    for (String who : List.of("BLR", "importer")) {
      Table table = new Table().flows(both).follow(who);
      MirrorLine line = table.indicators().mirror().line(Indicator.EXPORTS, "2019").orElseThrow();
      assertEquals("BLR", line.followed(), who);
      assertEquals(Rule.CHOSEN, line.rule(), who);
      assertEquals("110", exports(table), who);
      assertEquals("trade.2019.exports.by-PAK", line.gap().inputs().get(1).id(), who);
    }
    for (String who : List.of("PAK", "exporter")) {
      assertEquals("100", exports(new Table().flows(both).follow(who)), who);
    }
  }

  @Test
  void saysWhoStandsInForTheSideChosen() {
    Table table = new Table().flows("2018 PAK BLR total 90 PAK\n" + rows("100", "110"));
    Indicators indicators = table.follow("BLR").indicators();
    assertEquals("PAK", indicators.mirror().followed(Indicator.EXPORTS, "2018"));
    assertEquals("BLR", indicators.mirror().followed(Indicator.EXPORTS, "2019"));
  }

  @Test
  void takesTheBandOfTheDossier() {
    Table table = new Table().flows(rows("100", "109")).band("2", "6.5");
    MirrorLine line = table.indicators().mirror().line(Indicator.EXPORTS, "2019").orElseThrow();
    assertEquals("6.5", line.band().to().toPlainString());
    assertEquals(Verdict.ABOVE, line.verdict());
    assertEquals("1.065", line.band().most().toPlainString());
  }

  @Test
  void saysWhenOnlyOneSideReports() {
    Mirror mirror = new Table().flows("2019 PAK BLR total 1 PAK").indicators().mirror();
    assertTrue(mirror.lines().isEmpty());
    Outcome.Missing missing = mirror.missing(Indicator.EXPORTS, "2019");
    assertEquals(Outcome.Reason.ONE_SIDE, missing.reason());
    assertEquals("PAK", missing.topic().what());
    assertEquals(Outcome.Reason.NO_FLOW, mirror.missing(Indicator.IMPORTS, "2019").reason());
  }

  @Test
  void comparesProductsAtTheLevelThatBothSidesHave() {
    Mirror mirror =
        new Table()
            .flows(
                """
                2019 PAK BLR 1006 30 PAK
                2019 PAK BLR 5205 20 PAK
                2019 PAK BLR 100630 33 BLR
                2019 PAK BLR 100640 4 BLR
                2019 PAK BLR 520512 21 BLR
                """)
            .indicators()
            .mirror();
    List<MirrorLine> products = mirror.products(Indicator.EXPORTS, "2019");
    assertEquals(List.of("1006", "5205"), products.stream().map(MirrorLine::product).toList());
    assertEquals("37", products.get(0).bought().value().toPlainString());
    assertEquals("7", products.get(0).gap().value().toPlainString());
    assertEquals("trade.2019.exports.1006.mirror", products.get(0).gap().id());
  }

  private static String exports(Table table) {
    return TradeSeries.of(table.dossier())
        .amount("trade.2019.exports")
        .orElseThrow()
        .value()
        .toPlainString();
  }

  private static String rows(String sold, String bought) {
    return "2019 PAK BLR total " + sold + " PAK\n2019 PAK BLR total " + bought + " BLR";
  }

  private static MirrorLine line(String rows) {
    return new Table()
        .flows(rows)
        .indicators()
        .mirror()
        .line(Indicator.EXPORTS, "2019")
        .orElseThrow();
  }
}
