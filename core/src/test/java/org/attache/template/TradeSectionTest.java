package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.ChartFigure;
import org.attache.brief.ChartKind;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.LedgerEntry;
import org.attache.brief.PlainText;
import org.attache.brief.Point;
import org.junit.jupiter.api.Test;

/** What the built-in template writes of figures as statistical offices give them. */
class TradeSectionTest {

  private static final String HEAD =
      """
      sources: [{id: s, type: dataset, title: Statistics, issued: 2021, URL: "https://example.org"}]
      trade:
        currency: USD
        unit: million
      """;

  private static final String FLOWS =
      "  flows:\n"
          + rows(
              "2022 PAK BLR total 1200.123456 PAK fob",
              "2022 PAK BLR 1006 500.500500 PAK fob",
              "2022 PAK BLR 5205 400.400400 PAK fob",
              "2022 PAK BLR 6302 299.222556 PAK fob",
              "2022 BLR PAK total 900.654321 PAK cif",
              "2023 PAK BLR total 1349.283253 PAK fob",
              "2023 PAK BLR 1006 400.000400 PAK fob",
              "2023 PAK BLR 5205 600.600600 PAK fob",
              "2023 PAK BLR 6302 340.682253 PAK fob",
              "2023 BLR PAK total 1496.370536 PAK cif",
              "2023 PAK BLR total 2000.000001 BLR cif");

  private static final String CONTEXT =
      "  context:\n"
          + rows(
              "2023 PAK WLD total 9000.000123 PAK fob",
              "2023 PAK CHN total 3000.000123 PAK fob",
              "2023 PAK AFG total 20.000123 PAK fob");

  @Test
  void printsWholeMillionsWithThousandsSeparated() {
    String text = text(HEAD + FLOWS);
    assertTrue(
        text.contains("came to US$2,846 million, US$745 million (35.5%) more than in 2022."), text);
    assertTrue(text.contains("Numbers are rounded; sums may differ in the last digit."), text);
    assertFalse(text.contains("US$2845"), text);
  }

  @Test
  void theDossierMaySayHowManyDecimals() {
    String text = text(HEAD + "  decimals: 2\n" + FLOWS);
    assertTrue(text.contains("came to US$2,845.65 million"), text);
  }

  @Test
  void theLedgerKeepsTheExactNumberAndItsListShowsWhatIsPrinted() {
    LedgerEntry entry = Yaml.brief(HEAD + FLOWS).ledger().entry("trade.2023.exports").orElseThrow();
    assertEquals("1349.283253", entry.value());
    String text = text(HEAD + FLOWS);
    assertFalse(text.contains("1,349.283253"), text);
    assertTrue(text.contains("\u2248"), text);
  }

  @Test
  void chartsDrawExactValuesAndLabelThemRounded() {
    ChartFigure chart = chart(Yaml.brief(HEAD + FLOWS), ChartKind.COLUMN);
    Point last = chart.chart().series().get(0).points().get(1);
    assertEquals("1,349", last.label());
    assertEquals("1349.283253", last.value().orElseThrow().toPlainString());
    assertEquals(0, chart.chart().decimals());
  }

  @Test
  void namesWhatIsSoldAndHowConcentratedItIs() {
    String text = text(HEAD + FLOWS);
    assertTrue(
        text.contains("sold most of to Belarus was cotton yarn: US$600.6 million, or 44.5%"));
    assertTrue(text.contains("These sales are highly concentrated"), text);
    assertEquals(
        "Two of the three main products sold for more than before, one for less",
        title(chart(Yaml.brief(HEAD + FLOWS), ChartKind.SLOPE)));
  }

  @Test
  void setsBothRecordsSideBySide() {
    String text = text(HEAD + FLOWS);
    assertTrue(
        text.contains(
            "Pakistan put its sales in 2023 at US$1,349 million; Belarus put the same purchases at"
                + " US$2,000 million."),
        text);
    assertTrue(text.contains("This brief follows Pakistan."), text);
    assertEquals(
        "Belarus records more than Pakistan does",
        title(chart(Yaml.brief(HEAD + FLOWS), ChartKind.DUMBBELL)));
  }

  @Test
  void tellsWhatOneIsToTheOther() {
    String text = text(HEAD + FLOWS + CONTEXT);
    assertTrue(
        text.contains(
            "Belarus took 15.0% of all that Pakistan sold abroad, as the second largest buyer of"
                + " the three on record."),
        text);
  }

  @Test
  void isSilentOnWhatIsNotKnown() {
    String text =
        text(
            HEAD
                + "  flows:\n"
                + rows("2019 PAK BLR total 35.1 PAK fob", "2019 BLR PAK total 15.1 PAK cif"));
    for (String heading :
        List.of(
            "What each side sells", "Who depends on whom", "What could be traded", "How sure")) {
      assertFalse(text.contains(heading), heading);
    }
    assertTrue(text.contains("US$35.1 million"), text);
    assertFalse(text.contains("are rounded"), text);
  }

  @Test
  void theWorkbookKeepsExactNumbersAndShowsThemRounded() {
    DataTable trade =
        Yaml.brief(HEAD + FLOWS).appendix().stream()
            .filter(table -> table.name().equals("Trade"))
            .findFirst()
            .orElseThrow();
    List<String> headings = trade.columns().stream().map(DataTable.Column::heading).toList();
    int turnover = headings.indexOf("Turnover");
    assertEquals(0, trade.columns().get(turnover).decimals());
    DataCell.Computed cell = (DataCell.Computed) trade.rows().get(1).get(turnover);
    assertEquals("2845.653789", cell.value().toPlainString());
  }

  /** The brief as plain text, without marks of what is a value. */
  private static String text(String lines) {
    return Yaml.dump(lines)
        .replace('\u00a0', ' ')
        .replaceAll("[{}]", "")
        .replaceAll("\\[\\d+]", "");
  }

  private static ChartFigure chart(Brief brief, ChartKind kind) {
    for (Block block : brief.blocks()) {
      if (block instanceof ChartFigure chart && chart.chart().kind() == kind) {
        return chart;
      }
    }
    throw new AssertionError("no " + kind);
  }

  private static String title(ChartFigure chart) {
    return PlainText.of(chart.caption().title());
  }

  /** Rows as period, seller, buyer, product, value, reporter and valuation. */
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
