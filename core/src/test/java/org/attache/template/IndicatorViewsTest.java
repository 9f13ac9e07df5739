package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.brief.Brief;
import org.attache.brief.ChartFigure;
import org.attache.brief.Inline;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.brief.Paragraph;
import org.attache.brief.PlainText;
import org.attache.brief.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorViewsTest {

  private static final String DOSSIER =
      """
      sources: [{id: s, type: dataset, title: Statistics, issued: 2021, URL: "https://example.org"}]
      trade:
        currency: USD
        unit: million
        products: {5205: Our own yarn}
        flows:
      """
          + rows(
              "2018 PAK BLR total 40.0 PAK fob",
              "2018 BLR PAK total 20.0 PAK cif",
              "2019 PAK BLR total 50.0 PAK fob",
              "2019 PAK BLR total 57.0 BLR cif",
              "2019 PAK BLR 1006 30.0 PAK fob",
              "2019 PAK BLR 5205 12.0 PAK fob",
              "2019 BLR PAK total 25.0 PAK cif",
              "2019 BLR PAK 8701 20.0 PAK cif")
          + "  context:\n"
          + rows(
              "2019 PAK WLD total 1000.0 PAK fob",
              "2019 PAK WLD 1006 200.0 PAK fob",
              "2019 PAK CHN total 300.0 PAK fob",
              "2019 PAK AFG total 20.0 PAK fob",
              "2019 WLD BLR total 800.0 BLR cif",
              "2019 WLD BLR 1006 90.0 BLR cif",
              "2019 WLD WLD total 20000.0 WLD fob",
              "2019 WLD WLD 1006 1000.0 WLD fob");

  @TempDir Path folder;

  @Test
  void printsIndicatorsInSentences() throws IOException {
    assertEquals(
        "200.0% of what it bought; 5.0% of all sales, second of three buyers (HHI 929).",
        text(
            """
            {% set t = trade.latest %}{% set w = t.world | first %}
            {{ t.cover }} of what it bought; {{ w.salesShare }} of all sales,
            {{ w.salesRank | ordinal }} of {{ w.salesPartners | words }} buyers
            (HHI {{ w.salesConcentration }}).
            """));
  }

  @Test
  void namesTheLargestProductsAndTheOthers() throws IOException {
    assertEquals(
        "Rice US$30.0 million (60.0%); Our own yarn US$12.0 million (24.0%); Others US$8.0 million (16.0%);",
        text(
            """
            {% for p in trade.latest.exportsProducts | top(2) %}
            {{ p.name }} {{ p.value }} ({{ p.share }});
            {% endfor %}
            """));
  }

  @Test
  void tellsWhatBothSidesReportAndWhoIsFollowed() throws IOException {
    assertEquals(
        "US$50.0 million against US$57.0 million, 14.0% more: within what freight and insurance explain."
            + " The figures of Pakistan are used because they cover more periods.",
        text(
            """
            {% for m in trade.mirror %}
            {{ m.sold }} against {{ m.bought }}, {{ m.gapShare }} more: {{ m.verdictWords }}.
            {{ m.because }}
            {% endfor %}
            """));
  }

  @Test
  void saysWhyThereIsNoFigure() throws IOException {
    assertEquals(
        "[] no figures of the exports of Belarus to the world for 2019;"
            + " no figures by product of the exports of Belarus to the world for 2019;"
            + " only Pakistan reports the exports of Belarus to Pakistan for 2019",
        text(
            """
            {% set t = trade.latest %}{% set w = t.world | last %}
            [{{ w.salesShare }}] {{ w.salesShareMissing }}; {{ t.similarityMissing }};
            {{ t.importsMirrorMissing }}
            """));
  }

  @Test
  void findsWhatCouldBeTraded() throws IOException {
    assertEquals(
        "Rice: US$60.0 million, 4.00 strong",
        text(
            """
            {% for p in trade.latest.exportsPotential %}
            {{ p.name }}: {{ p.value }}, {{ p.advantage }}{% if p.isStrong %} strong{% endif %}
            {% endfor %}
            """));
  }

  @Test
  void functionsTakeNamesOfPeriodsAndProducts() throws IOException {
    assertEquals(
        "25.0% 125.0 4.00 24.0%",
        text(
            """
            {{ averageGrowth('exports', '2018', '2019') }} {{ index('turnover', '2019', '2018') }}
            {{ advantage('PAK', '1006', '2019') }} {{ share('exports', '5205', '2019') }}
            """));
  }

  @Test
  void everyPrintedValueGoesDownToRowsWithSources() throws IOException {
    Brief brief =
        brief(
            """
            {{ trade.latest.intraIndustry }} {{ (trade.latest.world | first).salesRank }}
            {{ advantage('PAK', '1006', '2019') }} {{ trade.latest.exportsConcentrationNormalised }}
            """);
    LedgerEntry advantage = brief.ledger().entry("trade.2019.PAK.advantage.1006").orElseThrow();
    Origin.Derived origin = assertInstanceOf(Origin.Derived.class, advantage.origin());
    assertEquals(
        "(trade.2019.PAK.WLD.1006 ÷ trade.2019.PAK.WLD)"
            + " ÷ (trade.2019.WLD.WLD.1006 ÷ trade.2019.WLD.WLD)",
        origin.formula());
    assertEquals("Rice: revealed comparative advantage of Pakistan, 2019", advantage.label());
    for (LedgerEntry entry : brief.ledger().entries()) {
      if (entry.origin() instanceof Origin.Derived derived) {
        derived
            .inputs()
            .forEach(input -> assertTrue(brief.ledger().entry(input).isPresent(), input));
      } else if (entry.origin() instanceof Origin.Stated stated) {
        assertEquals(1, stated.sources().size(), entry.id());
      }
    }
  }

  @Test
  void chartsDrawProductsAndOthers() throws IOException {
    Brief brief =
        brief(
            """
            ```chart
            id: fig-products
            type: bar
            data: trade.latest.exportsTop
            x: name
            y: value
            title: Rice comes first
            ```
            """);
    ChartFigure chart = assertInstanceOf(ChartFigure.class, brief.blocks().get(0));
    assertEquals(3, chart.chart().series().get(0).points().size());
  }

  /** What the dossier names is in the brief's language, whatever else has an English name. */
  @ParameterizedTest
  @ValueSource(strings = {"ru", "be", "ur", "zh", "fr"})
  void namesThatAreEnglishSayItInOtherLanguages(String language) throws IOException {
    Brief brief =
        new OwnTemplate(folder)
            .section("one", "{% for p in trade.latest.exportsProducts %}{{ p.name }}; {% endfor %}")
            .brief("language: " + language + "\n" + DOSSIER);
    Paragraph line = assertInstanceOf(Paragraph.class, brief.blocks().get(0));
    assertEquals("Rice (en); Our own yarn;", PlainText.of(line.content()).strip());
    Inline.Foreign rice = assertInstanceOf(Inline.Foreign.class, line.content().get(0));
    assertEquals("en", rice.language());
    assertEquals("Rice (en)", PlainText.of(rice.content()));
    assertEquals(1, line.content().stream().filter(Inline.Foreign.class::isInstance).count());
    assertEquals(
        "Rice (en)", brief.ledger().entry("product.1006.name").orElseThrow().value(), "no marks");
  }

  /** "Rose" and "fell" are a template's words; whether trade did is the same in all languages. */
  @ParameterizedTest
  @CsvSource({
    "en, rose, fell",
    "ru, выросла, упала",
    "be, вырасла, знізілася",
    "ur, بڑھی, گھٹی",
    "zh, 上升, 下降",
    "fr, a augmenté, a baissé"
  })
  void trendsAreToldInTheWordsOfTheTemplate(String language, String rose, String fell)
      throws IOException {
    Brief brief =
        new OwnTemplate(folder)
            .section(
                "one",
                """
                {%% set t = trade.latest %%}
                {%% for trend in [t.exportsTrend, t.importsTrend, t.turnoverTrend] %%}
                {%% if trend == 'up' %%}%s{%% elseif trend == 'down' %%}%s{%% else %%}={%% endif %%};
                {%% endfor %%}
                """
                    .formatted(rose, fell))
            .brief(
                "language: "
                    + language
                    + "\nsources: [{id: s, type: book, title: Statistics, issued: 2021}]\n"
                    + "trade:\n  flows:\n"
                    + rows(
                        "2018 PAK BLR total 40 PAK fob",
                        "2018 BLR PAK total 60 PAK cif",
                        "2019 PAK BLR total 50 PAK fob",
                        "2019 BLR PAK total 30 PAK cif"));
    String text =
        brief.blocks().stream()
            .map(block -> PlainText.of(assertInstanceOf(Paragraph.class, block).content()))
            .collect(Collectors.joining(" "))
            .replaceAll("\\s+", " ")
            .strip();
    assertEquals(rose + "; " + fell + "; " + fell + ";", text);
  }

  @Test
  void picturesAndTablesSayThatANameIsEnglish() throws IOException {
    Brief brief =
        new OwnTemplate(folder)
            .section(
                "one",
                """
                ```chart
                id: fig-products
                type: bar
                data:
                {% for one in trade.latest.exportsTop %}
                - {name: "{{ one.name }}", value: "{{ one.value | bare }}"}
                {% endfor %}
                x: name
                y: value
                title: Rice comes first
                ```

                ```table
                id: tbl-products
                title: Products
                ---
                | Product | Value |
                |---|--:|
                {% for one in trade.latest.exportsProducts %}
                | {{ one.name }} | {{ one.value | bare }} |
                {% endfor %}
                ```
                """)
            .brief("language: ru\n" + DOSSIER);
    ChartFigure chart = assertInstanceOf(ChartFigure.class, brief.blocks().get(0));
    assertEquals(List.of("Rice (en)", "Our own yarn"), chart.chart().categories().subList(0, 2));
    Table table = assertInstanceOf(Table.class, brief.blocks().get(1));
    Inline.Foreign rice =
        assertInstanceOf(Inline.Foreign.class, table.rows().get(0).cells().get(0).content().get(0));
    assertEquals("Rice (en)", PlainText.of(rice.content()));
  }

  private String text(String section) throws IOException {
    return brief(section).blocks().stream()
        .map(block -> PlainText.of(assertInstanceOf(Paragraph.class, block).content()))
        .collect(Collectors.joining(" "))
        .replace('\u00a0', ' ')
        .replaceAll("\\s+", " ")
        .strip();
  }

  private Brief brief(String section) throws IOException {
    return new OwnTemplate(folder).section("one", section).brief(DOSSIER);
  }

  private static String rows(String... rows) {
    StringBuilder yaml = new StringBuilder();
    for (String row : rows) {
      String[] cells = row.split(" ");
      yaml.append(
              "    - {year: %s, from: %s, to: %s, product: '%s', value: %s,"
                  .formatted(cells[0], cells[1], cells[2], cells[3], cells[4]))
          .append(" reporter: %s, valuation: %s, source: s}\n".formatted(cells[5], cells[6]));
    }
    return yaml.toString();
  }
}
