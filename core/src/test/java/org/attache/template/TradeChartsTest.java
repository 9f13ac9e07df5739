package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.ChartFigure;
import org.attache.brief.ChartKind;
import org.attache.brief.PlainText;
import org.attache.dossier.Dossier;
import org.attache.dossier.Flow;
import org.attache.intake.DossierReader;
import org.attache.trade.ProductNames;
import org.junit.jupiter.api.Test;

/** The charts of the built-in trade section, and the words that they stand beside. */
class TradeChartsTest {

  private static final Path SAMPLE = Path.of("../samples/mozambique-china");

  private static final String TWO_YEARS =
      """
      sources: [{id: s, type: dataset, title: Statistics, issued: 2021, URL: "https://example.org"}]
      trade:
        currency: USD
        unit: million
        flows:
        - {year: 2022, from: PAK, to: BLR, product: '1006', value: 500.5, source: s}
        - {year: 2022, from: PAK, to: BLR, product: '5205', value: 400.4, source: s}
        - {year: 2022, from: PAK, to: BLR, product: '6302', value: 299.2, source: s}
        - {year: 2023, from: PAK, to: BLR, product: '1006', value: 400.1, source: s}
        - {year: 2023, from: PAK, to: BLR, product: '5205', value: 600.6, source: s}
        - {year: 2023, from: PAK, to: BLR, product: '6302', value: 340.7, source: s}
      """;

  @Test
  void theSecondSampleShowsEveryChartThatItsTableCanFill() throws IOException {
    Map<String, ChartKind> kinds = new LinkedHashMap<>();
    for (ChartFigure chart : charts(SampleBriefTest.brief(SAMPLE))) {
      kinds.put(chart.caption().id(), chart.chart().kind());
    }
    Map<String, ChartKind> wanted = new LinkedHashMap<>();
    wanted.put("fig-flows", ChartKind.COLUMN);
    wanted.put("fig-balance", ChartKind.LINE);
    wanted.put("fig-products", ChartKind.BAR);
    wanted.put("fig-change", ChartKind.SMALL_MULTIPLES);
    wanted.put("fig-weight", ChartKind.LINE);
    wanted.put("fig-mirror-exports", ChartKind.DUMBBELL);
    wanted.put("fig-mirror-imports", ChartKind.DUMBBELL);
    assertEquals(wanted, kinds);
  }

  @Test
  void theShareOfThePartnerIsDrawnOverTheYears() throws IOException {
    ChartFigure chart =
        charts(SampleBriefTest.brief(SAMPLE)).stream()
            .filter(one -> one.caption().id().equals("fig-weight"))
            .findFirst()
            .orElseThrow();
    assertEquals(10, chart.chart().categories().size());
    assertEquals("16.4", chart.chart().series().get(0).points().get(9).label());
    assertEquals("16.2", chart.chart().series().get(1).points().get(9).label());
    assertEquals(
        "China takes a larger share of what Mozambique sells than in 2015",
        PlainText.of(chart.caption().title()));
  }

  @Test
  void twoYearsOfProductsAreASlope() {
    ChartFigure chart =
        charts(Yaml.brief(TWO_YEARS)).stream()
            .filter(one -> one.caption().id().equals("fig-change"))
            .findFirst()
            .orElseThrow();
    assertEquals(ChartKind.SLOPE, chart.chart().kind());
    assertEquals(
        "Two of the three main products sold for more than before, one for less",
        PlainText.of(chart.caption().title()));
  }

  @Test
  void everyProductOfTheSampleHasANameInPlainWords() throws IOException {
    Dossier dossier = DossierReader.create().read(SAMPLE).dossier();
    ProductNames names = ProductNames.of(dossier.trade().products());
    List<Flow> rows = new ArrayList<>(dossier.trade().flows());
    rows.addAll(dossier.trade().context());
    int named = 0;
    for (Flow row : rows) {
      if (!row.isTotal()) {
        boolean isKnown = names.isKnown(row.product());
        assertTrue(isKnown || names.isKnown(row.product().substring(0, 4)), row.product());
        String name = names.name(row.product());
        assertTrue(name.matches("\\p{Lu}[\\p{L}\\d ,'’()-]+"), row.product() + ": " + name);
        named++;
      }
    }
    assertTrue(named > 100, "rows by product: " + named);
  }

  private static List<ChartFigure> charts(Brief brief) {
    List<ChartFigure> charts = new ArrayList<>();
    for (Block block : brief.blocks()) {
      if (block instanceof ChartFigure chart) {
        charts.add(chart);
      }
    }
    return charts;
  }
}
